package dev.lede.bench;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Section;
import dev.lede.core.Tag;
import dev.lede.core.body.Block;
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
import dev.lede.core.body.Text;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** An article that is built in code, so that a fresh JVM reads no JSON before its first page. */
final class ShortArticle {
    private ShortArticle() {}

    static Article build() {
        return Article.builder("https://lakepost.example/en/ice.html", "en", "The ice left early")
                .kicker("Around the lake")
                .standfirst("Lake Mirel was open by the second week of March, earlier than anybody has written down.")
                .section(Section.of("Journeys", "https://lakepost.example/en/journeys.html"))
                .byline(Contributor.of("Nell Lanternby", "https://lakepost.example/en/authors/lanternby.html"))
                .published(OffsetDateTime.parse("2026-03-14T08:30:00+04:00"))
                .updated(OffsetDateTime.parse("2026-03-14T11:05:00+04:00"))
                .leadMedia(figure())
                .body(new Body(blocks()))
                .tags(Tag.of("lakes", "https://lakepost.example/en/tags/lakes.html"))
                .views(83)
                .build();
    }

    private static List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int part = 1; part <= 5; part++) {
            blocks.add(Heading.of(2, "Week " + part));
            for (int line = 1; line <= 4; line++) blocks.add(paragraph(part * 10 + line));
            blocks.add(ListBlock.bulleted(ListItem.of("two boats"), ListItem.of("eleven sledges")));
        }
        blocks.add(figure());
        return blocks;
    }

    private static Paragraph paragraph(int day) {
        return Paragraph.of(
                new Text("On day " + day
                        + " the driver slowed down where the grebes nest and stopped, as he was asked, at the"
                        + " bathing place. The rain gauge of Three Poplars was "),
                Marked.of(Mark.EMPHASIS, "almost"),
                new Text(" full; the station keeper wrote the figure down and lent her umbrella to a passenger. The "),
                Link.of("https://lakepost.example/en/survey.html", "survey"),
                new Text(" counted twenty-one of them, a beehive and a crate of jam, and the sum pleased nobody."));
    }

    private static Figure figure() {
        return Figure.of(Image.of(
                                "https://lakepost.example/pictures/railcar.svg",
                                "A red railcar on the shore of a lake.")
                        .withSize(1200, 800))
                .withCaption("The first run of the day leaves the Harbour.")
                .withCredit("Drawing: Otto Milestone");
    }
}
