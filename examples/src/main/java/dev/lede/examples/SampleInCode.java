package dev.lede.examples;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Section;
import dev.lede.core.Tag;
import dev.lede.core.body.Body;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.Link;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Rendition;
import dev.lede.core.body.Text;
import java.time.OffsetDateTime;

/**
 * An article that is built in Java, without HTML and JSON. It equals {@link SampleArticles#library} in English, so that
 * code and JSON can be compared.
 */
public final class SampleInCode {
    private SampleInCode() {}

    /**
     * Returns a short column about a library in a train.
     *
     * @return the article
     */
    public static Article library() {
        return Article.builder("https://lakepost.example/en/library.html", "en", "A library on rails")
                .standfirst("It has 1,200\u00a0books, one lamp and no fixed address.")
                .section(Section.of("Journeys", "https://lakepost.example/en/journeys.html"))
                .byline(Contributor.of("Nell Lanternby"))
                .published(OffsetDateTime.parse("2026-03-12T09:00:00+04:00"))
                .leadMedia(Figure.of(Image.of("../pictures/lantern.png", "A brass lantern on a pile of three books.")
                                .withSize(1200, 1500)
                                .withRenditions(webp(480), webp(960), webp(1200)))
                        .withCaption("The reading lamp has the last seat to itself.")
                        .withCredit("Drawing: Otto Milestone"))
                .body(body())
                .tags(Tag.of("libraries"))
                .addTranslation("ru", "https://lakepost.example/ru/library.html")
                .addTranslation("hy", "https://lakepost.example/hy/library.html")
                .build();
    }

    private static Rendition webp(int width) {
        return Rendition.of("../pictures/lantern-" + width + ".webp", width).withType("image/webp");
    }

    private static Body body() {
        return Body.of(
                Paragraph.of(
                        new Text("On most trains people read in order to forget where they are. On the "),
                        Link.of("railway.html", "lakeside railcar"),
                        new Text(" they read because they have just found out: the rear compartment is a library.")),
                Heading.of(2, "How it works"),
                Paragraph.of("A book is borrowed at one station and returned at any other."
                        + " There are three rules, and they hang beside the lamp:"),
                ListBlock.bulleted(
                        ListItem.of("Take what you like."),
                        ListItem.of("Read aloud only in tunnels."),
                        ListItem.of(Paragraph.of(
                                new Text("Bring back what you have "),
                                Marked.of(Mark.EMPHASIS, "finished"),
                                new Text(".")))),
                Paragraph.of("There is no tunnel on the line."
                        + " The librarian knows, and says that the rule has worked very well so far."));
    }
}
