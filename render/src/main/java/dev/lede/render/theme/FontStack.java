package dev.lede.render.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Families of fonts, the first that a reader has being used; the last is one that each reader has. */
public final class FontStack {
    /** CSS Fonts 4, 2.1.2. In quotation marks they would be names like any other. */
    private static final Set<String> GENERIC = Set.of(
            "serif",
            "sans-serif",
            "monospace",
            "cursive",
            "fantasy",
            "math",
            "system-ui",
            "ui-serif",
            "ui-sans-serif",
            "ui-monospace",
            "ui-rounded");

    /** Nothing that ends a string, a declaration or the style element, and nothing that cannot be seen. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}._+&-]+(?: [\\p{L}\\p{M}\\p{Nd}._+&-]+)*");

    private static final int LONGEST_NAME = 100;

    private FontStack() {}

    /** The stack as CSS, ended by the generic family if by none of its own. */
    public static String of(String name, String ending, List<String> families) {
        if (families.isEmpty()) throw new IllegalArgumentException(name + " must name a font: " + families);
        List<String> stack = new ArrayList<>();
        for (String family : families) stack.add(family(name, family));
        if (!GENERIC.contains(stack.get(stack.size() - 1))) stack.add(ending);
        return String.join(", ", stack);
    }

    private static String family(String name, String family) {
        if (family.length() > LONGEST_NAME || !NAME.matcher(family).matches()) {
            throw new IllegalArgumentException(
                    name + " takes the names of fonts one by one, of letters, digits, single "
                            + "spaces and . _ + & -, at most " + LONGEST_NAME + " characters: " + family);
        }
        String keyword = family.toLowerCase(Locale.ROOT);
        return GENERIC.contains(keyword) ? keyword : "\"" + family + "\"";
    }
}
