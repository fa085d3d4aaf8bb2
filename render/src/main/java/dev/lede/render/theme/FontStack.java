package dev.lede.render.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes values of {@code font-family}: font names in order of preference, with a generic family at the end. */
public final class FontStack {
    /** The generic families (CSS Fonts 4, 2.1.2). In quotation marks they would be names of fonts. */
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

    /** Excludes characters that end a string, a declaration or the style element, and invisible characters. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}._+&-]+(?: [\\p{L}\\p{M}\\p{Nd}._+&-]+)*");

    private static final int LONGEST_NAME = 100;

    private FontStack() {}

    /**
     * Returns the value in CSS notation.
     *
     * @param name the name of the setting for error messages
     * @param generic the generic family to append if the last family is not generic
     * @param families font names and generic families, the preferred first
     * @return the value
     * @throws IllegalArgumentException if there are no families, or one is not the name of a font
     */
    public static String of(String name, String generic, List<String> families) {
        if (families.isEmpty()) throw new IllegalArgumentException(name + " needs at least one font");
        List<String> stack = new ArrayList<>();
        for (String family : families) stack.add(family(name, family));
        if (!GENERIC.contains(stack.get(stack.size() - 1))) stack.add(generic);
        return String.join(", ", stack);
    }

    private static String family(String name, String family) {
        if (family.length() > LONGEST_NAME || !NAME.matcher(family).matches()) {
            throw new IllegalArgumentException(
                    name + " must be names of fonts, one per argument, of letters, digits, single "
                            + "spaces and . _ + & -, at most " + LONGEST_NAME + " characters: " + family);
        }
        String keyword = family.toLowerCase(Locale.ROOT);
        return GENERIC.contains(keyword) ? keyword : "\"" + family + "\"";
    }
}
