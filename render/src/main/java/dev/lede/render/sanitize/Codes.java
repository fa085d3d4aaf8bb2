package dev.lede.render.sanitize;

import dev.lede.core.body.Block;
import dev.lede.core.body.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds blocks of code, and says what markup inside of code is lost. */
final class Codes {
    private final Report report;

    Codes(Report report) {
        this.report = report;
    }

    List<Block> of(KeptElement pre) {
        reportMarkup(pre);
        String value = pre.text().replace("\r\n", "\n").replace('\r', '\n');
        int end = value.length();
        while (end > 0 && value.charAt(end - 1) == '\n') end--;
        if (Characters.isBlank(value)) {
            report.element(Rule.EMPTY, pre.source());
            return List.of();
        }
        return List.of(new Code(language(pre), value.substring(0, end)));
    }

    private static @Nullable String language(KeptElement pre) {
        String own = Hints.codeLanguage(pre.source());
        if (own != null) return own;
        for (KeptNode child : pre.children()) {
            boolean code = child instanceof KeptElement element
                    && element.source().normalName().equals("code");
            if (code) return Hints.codeLanguage(((KeptElement) child).source());
        }
        return null;
    }

    void reportMarkup(KeptElement code) {
        for (KeptNode child : code.children()) {
            if (!(child instanceof KeptElement element)) continue;
            switch (element.name()) {
                case "br", "code" -> {}
                case "span" -> {
                    if (!StyleMarks.of(element.source()).made().isEmpty()) {
                        report.element(Rule.MARKUP_IN_CODE, element.source());
                    }
                }
                case "a" -> report.element(Rule.LINK_IN_CODE, element.source());
                case "img", "picture", "video", "audio", "iframe", "object", "embed" ->
                    report.element(Rule.MEDIA_IN_CODE, element.source());
                default -> report.element(Rule.MARKUP_IN_CODE, element.source());
            }
            reportMarkup(element);
        }
    }
}
