package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.value.Characters;
import dev.lede.render.sanitize.value.Declarations;
import dev.lede.render.sanitize.value.Declarations.Declaration;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Recognizes texts outside of {@code pre} whose line breaks browsers show (CSS Text, white-space). */
public final class PreservedLines {
    private static final Set<String> PROPERTIES = Set.of("white-space", "white-space-collapse");

    private PreservedLines() {}

    /** Whether an element shows line breaks: by its own style, or else because the element around it does. */
    public static boolean areIn(Element element, boolean around) {
        String style = element.attr("style");
        boolean styled = !style.isEmpty() && style.toLowerCase(Locale.ROOT).contains("white-space");
        boolean preserved = around || element.nameIs("textarea");
        if (!styled && !preserved) return false;
        // Builders keep the line breaks of pre anyway.
        if (Treatment.meaning(element.normalName()).equals("pre")) return false;
        if (!styled) return true;
        for (Declaration declaration : Declarations.of(style)) {
            if (!PROPERTIES.contains(declaration.property())) continue;
            String value = declaration.value();
            preserved = value.equals("inherit") ? around : value.startsWith("pre") || value.startsWith("break-spaces");
        }
        return preserved;
    }

    /** Whether the line breaks of a text belong to its content, rather than to the indentation of the markup. */
    static boolean areShown(TextNode text) {
        if (text.getWholeText().indexOf('\n') < 0) return false;
        return !Characters.isBlank(text.getWholeText())
                || (isInLine(text.previousSibling()) && isInLine(text.nextSibling()));
    }

    private static boolean isInLine(@Nullable Node node) {
        return node != null && InlineNames.standsInLines(Treatment.meaning(node.normalName()));
    }
}
