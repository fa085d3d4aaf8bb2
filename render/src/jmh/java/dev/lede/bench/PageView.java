package dev.lede.bench;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of a page as template engines get them: dates are formatted, URLs for sharing are encoded, the body is a flat
 * list. Lede starts from the article and does that work itself.
 */
public record PageView(
        Head head,
        Header header,
        Intro intro,
        Controls controls,
        List<Block> body,
        Foot foot,
        Share share,
        Footer footer)
        implements Serializable {

    /** The values of the element {@code head}. */
    public record Head(
            String language,
            String title,
            String headline,
            @Nullable String description,
            String url,
            String siteName,
            String siteUrl,
            String stylesheet,
            String script,
            List<Link> alternates,
            List<Link> translations,
            String locale,
            List<String> otherLocales,
            @Nullable Image image,
            @Nullable String imageType,
            List<Image> images,
            @Nullable String published,
            @Nullable String modified,
            @Nullable String section,
            List<String> tags,
            String words,
            @Nullable String views,
            List<Person> authors,
            List<Person> contributors,
            @Nullable Source source)
            implements Serializable {}

    /** A contributor with a page; authors have no role. */
    public record Person(
            @Nullable String role,
            String name,
            String url,
            @Nullable Image portrait) implements Serializable {}

    /** The original of a reprint. */
    public record Source(String url, String headline, String published, String publisher) implements Serializable {}

    /** The site's header. */
    public record Header(
            String skip,
            Link home,
            Image logo,
            String languagesLabel,
            List<Link> languages,
            Search search,
            String sectionsLabel,
            List<Link> sections)
            implements Serializable {}

    /** The site's search. */
    public record Search(String url, String parameter, String placeholder, String label, String button)
            implements Serializable {}

    /** What stands above the body. */
    public record Intro(
            @Nullable Link section,
            @Nullable String kicker,
            String headline,
            List<Run> standfirst,
            List<Image> portraits,
            List<List<Run>> byline,
            List<List<Run>> meta,
            @Nullable String views,
            List<Run> source,
            @Nullable Figure lead)
            implements Serializable {}

    /** The labels of the controls. */
    public record Controls(
            String label,
            String sign,
            String textSize,
            String announce,
            Link smaller,
            Link larger,
            String theme,
            String auto,
            String day,
            String night)
            implements Serializable {}

    /** A block of the body: the one component that is present. */
    public record Block(
            @Nullable Paragraph paragraph,
            @Nullable Heading heading,
            @Nullable Items bullets,
            @Nullable Items steps,
            @Nullable Quote quote,
            @Nullable Figure figure,
            @Nullable Table table,
            @Nullable Facts facts)
            implements Serializable {}

    public record Paragraph(List<Run> runs) implements Serializable {}

    public record Items(List<List<Run>> items) implements Serializable {}

    public record Heading(@Nullable String id, String text) implements Serializable {}

    public record Quote(
            String kind,
            @Nullable String cite,
            List<List<Run>> paragraphs,
            @Nullable String attribution) implements Serializable {}

    public record Figure(
            @Nullable String placement,
            Image image,
            @Nullable String caption,
            @Nullable String credit) implements Serializable {}

    public record Table(String label, @Nullable String caption, List<Cell> head, List<Row> rows)
            implements Serializable {}

    public record Row(Cell header, List<Cell> cells) implements Serializable {}

    public record Cell(@Nullable String align, List<Run> text) implements Serializable {}

    /** An aside with a list of terms and their descriptions. */
    public record Facts(String heading, List<Fact> entries) implements Serializable {}

    public record Fact(String term, String description) implements Serializable {}

    /** What stands below the body. */
    public record Foot(
            @Nullable String correctionsHeading,
            List<List<Run>> corrections,
            @Nullable String tagsHeading,
            List<Link> tags,
            @Nullable String rights,
            List<List<Run>> original,
            String onPaper,
            @Nullable Link section,
            @Nullable String tagline,
            @Nullable String relatedHeading,
            List<Related> related)
            implements Serializable {}

    public record Related(String url, @Nullable Image image, String text) implements Serializable {}

    /** Links for sharing, and the labels of its buttons. */
    public record Share(
            String label,
            String prompt,
            List<Link> links,
            String more,
            List<Link> moreLinks,
            String ofDevice,
            String print,
            String copy,
            String copied,
            String notCopied,
            Link follow)
            implements Serializable {}

    /**
     * The site's footer.
     *
     * @param icons HTML with the shapes of the icons, which all pages of a language share
     */
    public record Footer(
            String linksLabel,
            List<Link> links,
            String profilesLabel,
            List<Link> profiles,
            String appsLabel,
            List<Link> apps,
            List<Run> reuse,
            String copyright,
            String icons)
            implements Serializable {}

    /**
     * A link, or the label of a button.
     *
     * @param url absent for a button and for the language of the page
     * @param id the language or the share target; of a section, the value of {@code aria-current}
     * @param label the name for screen readers
     */
    public record Link(
            @Nullable String url,
            @Nullable String rel,
            @Nullable String id,
            @Nullable String label,
            String text) implements Serializable {}

    public record Image(
            String url,
            @Nullable String srcset,
            @Nullable String sizes,
            String alt,
            @Nullable String width,
            @Nullable String height)
            implements Serializable {}

    /** A run of text: a link, a moment, emphasized, the title of a work, or plain. */
    public record Run(
            @Nullable Link link,
            @Nullable String datetime,
            @Nullable String emphasis,
            @Nullable String cite,
            String text)
            implements Serializable {
        /** The text, if nothing marks it. */
        public @Nullable String plain() {
            return link == null && datetime == null && emphasis == null && cite == null ? text : null;
        }
    }
}
