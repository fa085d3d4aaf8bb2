package dev.lede.examples;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Correction;
import dev.lede.core.Section;
import dev.lede.core.Site;
import dev.lede.core.SiteSearch;
import dev.lede.core.SocialProfile;
import dev.lede.core.Source;
import dev.lede.core.Tag;
import dev.lede.core.body.Abbreviation;
import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Body;
import dev.lede.core.body.Code;
import dev.lede.core.body.CustomBlock;
import dev.lede.core.body.Details;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Gallery;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.Link;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Passage;
import dev.lede.core.body.Pullquote;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableRow;
import dev.lede.core.body.Track;
import dev.lede.core.body.Video;
import dev.lede.core.url.WebUrl;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** An article with attacks in all fields for text, URLs and names, and in its body. */
final class HostileArticle {
    private static final OffsetDateTime DATE = OffsetDateTime.parse("2026-04-02T08:30:00+04:00");

    private final String words;
    private final String name;
    private final String url;

    private HostileArticle(String html) {
        words = line(html);
        name = words.strip()
                .replaceAll("\\s+", "-")
                .substring(0, Math.min(words.strip().replaceAll("\\s+", "-").length(), 200));
        url = firstUrl(html);
    }

    /** Returns the article for attacks and the body that a sanitizer has made of them. */
    static Article of(List<String> attacks, Body body) {
        List<Block> blocks = new ArrayList<>(body.children());
        for (String html : attacks) blocks.addAll(new HostileArticle(html).blocks());
        HostileArticle together = new HostileArticle(String.join(" ", attacks));
        // One video for all attacks: browsers limit the number of players.
        blocks.add(together.video());
        return together.article(new Body(blocks));
    }

    /** Returns a site with the attacks in all its fields. */
    static Site site(List<String> attacks) {
        HostileArticle hostile = new HostileArticle(String.join(" ", attacks));
        Site.Builder site = Site.builder(hostile.words, "https://lakepost.example/")
                .copyright(hostile.words, 2020)
                .addProfile(SocialProfile.of(hostile.words, hostile.absoluteUrl()))
                .follow(SocialProfile.of(hostile.words, hostile.absoluteUrl()));
        ifPossible(() -> SiteSearch.of("/search", hostile.words)).ifPresent(site::search);
        return site.build();
    }

    private Article article(Body body) {
        return Article.builder("https://lakepost.example/en/x.html", "en", words)
                .kicker(words)
                .standfirst(words)
                .section(Section.of(words, pageUrl()).withTagline(words))
                .byline(Contributor.of(words, pageUrl()).withRole(words))
                .source(Source.of(words, absoluteUrl()).withHeadline(words))
                .published(DATE)
                .updated(DATE)
                .leadMedia(Figure.of(image()).withCaption(words).withCredit(words))
                .body(body)
                .tags(Tag.of(words), Tag.of(words, pageUrl()))
                .related(RelatedLink.of(pageUrl(), words).withImage(image()))
                .corrections(Correction.of(DATE, words))
                .rights(words)
                .build();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(
                Paragraph.of(words),
                Heading.of(2, words).withId(name),
                Blockquote.of(Paragraph.of(words)).withAttribution(words),
                Pullquote.of(Paragraph.of(words)).withAttribution(words),
                Code.of(words),
                Paragraph.of(
                        Link.of(url, words),
                        Link.of("#" + name, words),
                        Abbreviation.of(words, words),
                        new InlineCode(words),
                        image()),
                Passage.of(name, Paragraph.of(words)),
                Details.of(words, Paragraph.of(words)),
                Gallery.of(Figure.of(image()).withCaption(words).withCredit(words)),
                Table.of(TableRow.of(TableCell.of(words)), List.of(TableRow.of(TableCell.of(words))))
                        .withCaption(words),
                new CustomBlock("test:words", Map.of("words", words), List.of(Paragraph.of(words)))));
        ifPossible(() -> Embed.of(words, absoluteUrl(), words)).ifPresent(blocks::add);
        ifPossible(() -> new Code(words, words)).ifPresent(blocks::add);
        ifPossible(() -> new Code(name, words)).ifPresent(blocks::add);
        ifPossible(() -> Video.of(MediaSource.of(url, words))).ifPresent(blocks::add);
        return blocks;
    }

    private Block video() {
        return Video.of(MediaSource.of("/film.webm", "video/webm"))
                .withTracks(Track.of(Track.Kind.SUBTITLES, "/film.vtt").withLabel(words));
    }

    private Image image() {
        return Image.of("/ok.gif", words).withTitle(words);
    }

    /** Returns the URL if it is valid for a page, else a harmless one. */
    private String pageUrl() {
        return ifPossible(() -> Section.of("x", url)).isPresent() ? url : "https://elsewhere.example/";
    }

    private String absoluteUrl() {
        return url.matches("https?://.+") ? url : "https://elsewhere.example/";
    }

    /** Returns the value; empty if its constructor refuses the hostile argument. */
    private static <T> Optional<T> ifPossible(Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static String line(String html) {
        StringBuilder line = new StringBuilder();
        html.codePoints()
                .map(c -> c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .filter(c -> (c < 0xFDD0 || c > 0xFDEF) && (c & 0xFFFE) != 0xFFFE)
                .forEach(line::appendCodePoint);
        return line.toString().isBlank() ? "blank" : line.toString();
    }

    /** Returns the first URL of the attack that is a {@link WebUrl}, else a harmless one. */
    private static String firstUrl(String html) {
        for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            for (String attribute : List.of("href", "src", "action", "data", "formaction", "xlink:href")) {
                Optional<WebUrl> url = WebUrl.parse(element.attr(attribute));
                if (element.hasAttr(attribute) && url.isPresent())
                    return url.get().value();
            }
        }
        return WebUrl.parse(html).map(WebUrl::value).orElse("https://elsewhere.example/");
    }
}
