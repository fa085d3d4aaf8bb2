package dev.lede.render.html;

import dev.lede.core.body.Rendition;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Writes {@code srcset} values that all browsers split into the same candidates (WHATWG HTML, parsing a srcset attribute). */
final class Srcset {
    private Srcset() {}

    static String of(List<Rendition> renditions) {
        return renditions.stream().map(Srcset::candidate).collect(Collectors.joining(", "));
    }

    private static String candidate(Rendition rendition) {
        String url = withoutOuterCommas(rendition.url().value());
        if (rendition.width() != null) return url + " " + rendition.width() + "w";
        if (rendition.density() != null) return url + " " + plain(rendition.density()) + "x";
        return url;
    }

    /** Browsers parse a comma at either end of a URL as a separator; commas inside a URL are part of it. */
    private static String withoutOuterCommas(String url) {
        String head = url.startsWith(",") ? "%2C" + url.substring(1) : url;
        return head.endsWith(",") ? head.substring(0, head.length() - 1) + "%2C" : head;
    }

    private static String plain(double density) {
        return BigDecimal.valueOf(density).stripTrailingZeros().toPlainString();
    }
}
