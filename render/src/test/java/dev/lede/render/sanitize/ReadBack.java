package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.CustomBlock;
import dev.lede.core.body.Cut;
import dev.lede.core.body.Details;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Heading;
import dev.lede.core.body.RelatedLink;
import dev.lede.i18n.Messages;
import dev.lede.render.BodyRenderer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * The law of sanitizing a rendering: text, links, images and the structure that HTML can express stay, and a second pass
 * changes nothing more. An embed becomes a figure with a link, a related link becomes a paragraph, a custom block becomes
 * its children. A heading keeps the level that it is rendered with; details without a summary get the label as summary.
 * All other blocks read back equal.
 */
public final class ReadBack {
    private static final String LINKS = "a[href]";

    /** The link of an image to its file, which is not in the body: the renderer adds it to each image of a gallery. */
    private static final String OF_RENDERER = "[data-lede-block=gallery] > figure > a:has(> img)";

    private static final String MEDIA = "img,source,track,video,audio";
    private static final String STRUCTURE =
            "h2,h3,h4,h5,h6,ul,ol,li,dl,dt,dd,table,caption,thead,tbody,tfoot,tr,th,td,blockquote,figcaption,pre,hr"
                    + ",aside,details,summary,em,strong,mark,small,sub,sup,s,u,ins,del,q,cite,abbr,time,kbd,samp,var,code";

    /** Attributes of the content; the others are presentation, such as {@code loading} and {@code sizes}. */
    private static final Set<String> ATTRIBUTES =
            Set.of(("href title src srcset media type alt width height poster kind srclang label id lang dir"
                            + " start value colspan rowspan scope cite datetime")
                    .split(" ", -1));

    private ReadBack() {}

    /** Asserts the law. */
    public static void assertReadsBack(BodySanitizer sanitizer, Body body, Locale language, String description) {
        Body read = assertKept(sanitizer, body, language, description);
        if (body.nodes(Block.class).anyMatch(ReadBack::becomesOther)) return;
        assertThat(comparable(read, language)).as(description).isEqualTo(comparable(body, language));
    }

    public static void assertReadsBack(Body body, String description) {
        assertReadsBack(BodySanitizer.news(), body, Locale.ENGLISH, description);
    }

    /** Asserts the law but for equal blocks, and returns the body that the first pass reads. */
    public static Body assertKept(BodySanitizer sanitizer, Body body, Locale language, String description) {
        String first = rendered(body, language);
        Body read = sanitizer.sanitize(first).body();
        String second = rendered(read, language);

        assertThat(VisibleText.lines(second)).as("text of %s", description).isEqualTo(VisibleText.lines(first));
        assertThat(shown(second, LINKS)).as("links of %s", description).isEqualTo(shown(first, LINKS));
        assertThat(shown(second, MEDIA))
                .as("images and media of %s", description)
                .isEqualTo(shown(first, MEDIA));
        assertThat(shown(second, STRUCTURE)).as("structure of %s", description).isEqualTo(shown(first, STRUCTURE));
        assertThat(sanitizer.sanitize(second).body())
                .as("second pass of %s", description)
                .isEqualTo(read);
        return read;
    }

    /** Whether HTML has no element for the block. */
    private static boolean becomesOther(Block block) {
        return block instanceof Embed || block instanceof RelatedLink || block instanceof CustomBlock;
    }

    /** The name and attributes of each element that readers see and the query finds. */
    private static List<String> shown(String html, String query) {
        return Jsoup.parseBodyFragment(html).select(query).stream()
                .filter(element -> element.closest("[hidden]") == null && !element.is(OF_RENDERER))
                .map(ReadBack::described)
                .toList();
    }

    private static String described(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute -> ATTRIBUTES.contains(attribute.getKey()))
                .map(Attribute::toString)
                .collect(Collectors.joining(" ", element.normalName() + " ", ""));
    }

    /**
     * The body without the depth of headings, whose levels are compared in HTML, without labels as summaries, and without
     * the cut, which renders nothing.
     */
    private static Body comparable(Body body, Locale language) {
        String label = Messages.of(language).text("details.summary");
        return body.mapBlocks(block -> block instanceof Cut ? List.of() : List.of(comparable(block, label)));
    }

    private static Block comparable(Block block, String label) {
        if (block instanceof Heading heading) return new Heading(2, heading.id(), heading.children());
        if (block instanceof Details details && text(details).equals(label)) {
            return new Details(List.of(), details.children());
        }
        return block;
    }

    private static String text(Details details) {
        return Body.of(new Details(details.summary(), List.of())).text();
    }

    private static String rendered(Body body, Locale language) {
        return BodyRenderer.builder().build().render(body, language).toString();
    }
}
