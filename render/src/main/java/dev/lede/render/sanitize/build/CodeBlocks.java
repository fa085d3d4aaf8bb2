package dev.lede.render.sanitize.build;

import dev.lede.core.body.Block;
import dev.lede.core.body.Code;
import dev.lede.render.sanitize.parse.Report;
import dev.lede.render.sanitize.read.Hints;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.KeptNode;
import dev.lede.render.sanitize.read.StyleMarks;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.value.Characters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds code blocks, and reports the markup that code loses, since it is plain text. */
final class CodeBlocks {
    private final Builders builders;

    CodeBlocks(Builders builders) {
        this.builders = builders;
    }

    List<Block> of(KeptElement pre) {
        reportMarkup(pre);
        String value = pre.text().replace("\r\n", "\n").replace('\r', '\n');
        if (Characters.isBlank(value)) return builders.blocks.empty(pre);
        int end = value.length();
        while (end > 0 && value.charAt(end - 1) == '\n') end--;
        return List.of(new Code(language(pre), value.substring(0, end)));
    }

    private static @Nullable String language(KeptElement pre) {
        String own = Hints.codeLanguage(pre.source());
        if (own != null) return own;
        for (KeptNode child : pre.children()) {
            boolean code =
                    child instanceof KeptElement element && element.source().nameIs("code");
            if (code) return Hints.codeLanguage(((KeptElement) child).source());
        }
        return null;
    }

    /** The link that is the only content of an inline code element; empty if there is none with a URL that is kept. */
    Optional<KeptElement> onlyLink(KeptElement code) {
        List<KeptNode> shown =
                code.children().stream().filter(node -> !node.isBlankText()).toList();
        return shown.size() == 1 && shown.get(0) instanceof KeptElement a && builders.links.isFollowed(a)
                ? Optional.of(a)
                : Optional.empty();
    }

    void reportMarkup(KeptElement code) {
        Report report = builders.report;
        for (KeptNode child : code.children()) {
            if (!(child instanceof KeptElement element)) continue;
            switch (element.name()) {
                case "br", "code" -> {}
                case "span" -> {
                    if (!StyleMarks.of(element.source()).made().isEmpty()) {
                        report.element(Rule.MARKUP_IN_CODE, element.source());
                    }
                }
                case "a" -> {
                    if (element.attribute("href") != null)
                        report.element(Rule.LINK_IN_CODE, element.source(), element.written("href"));
                }
                case "img", "picture", "video", "audio", "iframe", "object", "embed" ->
                    report.element(Rule.MEDIA_IN_CODE, element.source(), element.written("src"));
                default -> report.element(Rule.MARKUP_IN_CODE, element.source());
            }
            reportMarkup(element);
        }
    }
}
