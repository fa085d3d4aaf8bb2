package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.value.Characters;
import dev.lede.render.sanitize.value.Declarations;
import dev.lede.render.sanitize.value.Declarations.Declaration;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Where browsers show the line breaks among the characters of a text, outside of {@code pre} (CSS Text, white-space). */
public final class PreservedLines {
    private PreservedLines() {}

    /** Whether line breaks are shown inside of an element, whose own style or else what is around it decides. */
    public static boolean areIn(Element element, boolean around) {
        String name = element.normalName();
        // The text of pre keeps its line breaks anyway.
        if (Treatment.meaning(name).equals("pre")) return false;
        boolean preserved = around || name.equals("textarea");
        String style = element.attr("style");
        if (style.isEmpty() || !style.toLowerCase(Locale.ROOT).contains("white-space")) return preserved;
        for (Declaration declaration : Declarations.of(style)) {
            boolean whiteSpace = declaration.property().equals("white-space")
                    || declaration.property().equals("white-space-collapse");
            if (whiteSpace) preserved = areBy(declaration.value(), around);
        }
        return preserved;
    }

    private static boolean areBy(String value, boolean around) {
        if (value.equals("inherit")) return around;
        return value.startsWith("pre") || value.startsWith("break-spaces");
    }

    /** Whether the line breaks of a text are part of a line. White space between blocks or cells only indents the markup. */
    static boolean areShown(Node node, String text) {
        if (text.indexOf('\n') < 0) return false;
        return !Characters.isBlank(text) || (isInLine(node.previousSibling()) && isInLine(node.nextSibling()));
    }

    private static boolean isInLine(@Nullable Node node) {
        return node != null && InlineNames.standsInLines(Treatment.meaning(node.normalName()));
    }
}
