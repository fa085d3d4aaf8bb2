package dev.lede.render.html;

import dev.lede.core.body.Rendition;
import java.math.BigDecimal;
import java.util.List;

/** Writes {@code srcset} values that all browsers split into the same candidates (WHATWG HTML, parsing a srcset attribute). */
final class Srcset {
    private Srcset() {}

    static String of(List<Rendition> renditions) {
        StringBuilder candidates = new StringBuilder();
        for (Rendition rendition : renditions) {
            if (candidates.length() > 0) candidates.append(", ");
            candidates.append(withoutOuterCommas(rendition.url().value()));
            if (rendition.width() != null)
                candidates.append(' ').append(rendition.width()).append('w');
            if (rendition.density() != null)
                candidates.append(' ').append(plain(rendition.density())).append('x');
        }
        return candidates.toString();
    }

    /** Browsers parse a comma at either end of a URL as a separator; commas inside a URL are part of it. */
    private static String withoutOuterCommas(String url) {
        String head = url.startsWith(",") ? "%2C" + url.substring(1) : url;
        return head.endsWith(",") ? head.substring(0, head.length() - 1) + "%2C" : head;
    }

    private static String plain(double density) {
        int whole = (int) density;
        if (whole == density) return Integer.toString(whole);
        return BigDecimal.valueOf(density).stripTrailingZeros().toPlainString();
    }
}
