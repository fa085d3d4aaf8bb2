package dev.lede.render.sanitize.read;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tables that say themselves that they are none (WAI-ARIA, presentation role). */
final class LayoutTable {
    private static final Set<String> PARTS = Set.of("thead", "tbody", "tfoot", "tr", "td", "th", "caption");

    private LayoutTable() {}

    static boolean is(Element element) {
        if (!element.nameIs("table")) return false;
        String role = element.attr("role").trim().toLowerCase(Locale.ROOT);
        return role.equals("presentation") || role.equals("none");
    }

    static boolean isPart(String name) {
        return PARTS.contains(name);
    }
}
