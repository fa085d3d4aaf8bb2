package dev.lede.core.check;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Checks constructor arguments. Valid values can be written to HTML, XML and JSON, and read back unchanged.
 *
 * <p>The last word of each {@code name} is the name of the component, as in {@code heading depth}. The JSON reader
 * locates the field by it: see {@link InvalidComponentException#component}.
 */
public final class Require {
    private static final int SHOWN = 60;

    private Require() {}

    /**
     * Checks the characters of a text: XML 1.0 and HTML forbid control characters except tab and line breaks, unpaired
     * surrogates and noncharacters.
     *
     * @param value the text
     * @param name the name of the value, for the message
     * @return the text
     * @throws IllegalArgumentException if the text has a forbidden character; the message contains it and its index
     */
    public static String text(String value, String name) {
        Objects.requireNonNull(value, name);
        for (int at = 0; at < value.length(); ) {
            if (isPlain(value.charAt(at))) {
                at++;
                continue;
            }
            int character = value.codePointAt(at);
            if (!isText(character)) {
                throw refused(
                        name,
                        String.format(
                                Locale.ROOT,
                                "%s has the forbidden character U+%04X at %d: %s",
                                name,
                                character,
                                at,
                                shown(value)));
            }
            at += Character.charCount(character);
        }
        return value;
    }

    /** Whether a character is allowed and not a surrogate, as nearly all are: a short check for each character. */
    private static boolean isPlain(char c) {
        return c < 0x7F ? c >= ' ' : c >= 0xA0 && c < 0xD800;
    }

    /**
     * Checks a text of one line: {@link #text} without line breaks, not {@linkplain #isBlank blank}.
     *
     * @param value the text
     * @param name the name of the value, for the message
     * @return the text
     * @throws IllegalArgumentException if the text is invalid; the message contains the problem and the value
     */
    public static String line(String value, String name) {
        text(value, name);
        if (isBlank(value)) throw refused(name, name + " is blank");
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                throw refused(name, name + " has a line break at " + at + ": " + shown(value));
            }
        }
        return value;
    }

    /**
     * Checks an id, the target of links in a page: 1..200 characters without white space (WHATWG HTML, the id
     * attribute).
     *
     * @param value the id
     * @return the id
     * @throws IllegalArgumentException if the id is invalid; the message contains it
     */
    public static String id(String value) {
        text(value, "id");
        boolean holds = !value.isEmpty() && value.length() <= 200 && !hasSpace(value);
        that(holds, "id", "an id is 1..200 characters without white space", value);
        return value;
    }

    /**
     * Copies a list.
     *
     * @param list the list, without null
     * @param name the name of the value, for the message
     * @param <T> the type of the elements
     * @return an immutable copy, or the list itself if it is immutable
     * @throws NullPointerException if the list is null or contains null; the message contains the name
     */
    public static <T> List<T> list(List<T> list, String name) {
        Objects.requireNonNull(list, name);
        try {
            return List.copyOf(list);
        } catch (NullPointerException element) {
            throw new NullPointerException(name + " contains null");
        }
    }

    /**
     * Copies a list of bounded length.
     *
     * @param list the list, without null
     * @param most the maximum number of elements
     * @param name the name of the value, for the message
     * @param <T> the type of the elements
     * @return an immutable copy, or the list itself if it is immutable
     * @throws IllegalArgumentException if there are more elements; the message contains their number
     */
    public static <T> List<T> list(List<T> list, int most, String name) {
        List<T> copy = list(list, name);
        atMost(most, copy.size(), name);
        return copy;
    }

    /**
     * Checks the number of elements.
     *
     * @param most the maximum
     * @param size the number of elements
     * @param name the name of the elements, for the message
     * @throws IllegalArgumentException if there are more; the message contains the number
     */
    public static void atMost(int most, int size, String name) {
        if (size > most) throw new IllegalArgumentException("more than " + most + " " + name + ": " + size);
    }

    /**
     * Checks the range of a number.
     *
     * @param value the number
     * @param least the minimum
     * @param most the maximum
     * @param name the name of the value, for the message
     * @return the number
     * @throws IllegalArgumentException if the number is out of range; the message contains it
     */
    public static int range(int value, int least, int most, String name) {
        if (value < least || value > most) {
            throw refused(name, name + " must be " + least + ".." + most + ": " + value);
        }
        return value;
    }

    /**
     * Checks a condition.
     *
     * @param holds whether the condition holds
     * @param name the name of the value
     * @param problem the message, without the value
     * @param value the value, for the message
     * @throws InvalidComponentException if the condition does not hold
     */
    public static void that(boolean holds, String name, String problem, String value) {
        if (!holds) throw refused(name, problem + ": " + shown(value));
    }

    /**
     * Returns whether a text may contain a code point.
     *
     * @param character a code point
     * @return false for control characters except tab, line feed and carriage return, for surrogates and for
     *     noncharacters
     */
    public static boolean isText(int character) {
        if (character < 0x20) return character == '\t' || character == '\n' || character == '\r';
        if (character < 0xA0) return character < 0x7F;
        if (character >= 0xD800 && character <= 0xDFFF) return false;
        if (character >= 0xFDD0 && character <= 0xFDEF) return false;
        return (character & 0xFFFE) != 0xFFFE;
    }

    /**
     * Returns whether a text has no visible characters. Constructors, the sanitizer and the renderer all use this rule,
     * so that they accept the same texts.
     *
     * @param text any text
     * @return true if the text is empty or all of its characters are {@linkplain #isInvisible invisible}
     */
    public static boolean isBlank(CharSequence text) {
        for (int at = 0; at < text.length(); ) {
            int character = Character.codePointAt(text, at);
            if (!isInvisible(character)) return false;
            at += Character.charCount(character);
        }
        return true;
    }

    /**
     * Returns whether a single character is invisible: white space, control characters, the default-ignorable
     * characters of Unicode (joiners, directional marks, soft hyphens, fillers, selectors, tags), annotation marks and
     * the empty braille pattern. The ignorable ranges are fixed, so that they are the same on every JDK.
     *
     * @param character a code point
     * @return true for white space, controls, Default_Ignorable_Code_Point (Unicode, DerivedCoreProperties), U+2800 and
     *     U+FFF9..U+FFFB
     */
    public static boolean isInvisible(int character) {
        if (character > ' ' && character < 0x7F) return false;
        // Latin, Greek, Cyrillic and Armenian letters, as most characters are: between U+00AD and U+034F, and up to
        // U+061C.
        if (isBetween(character, 0xAE, 0x34E) || isBetween(character, 0x350, 0x61B)) return false;
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || isIgnorable(character)
                || character == 0x2800
                || isBetween(character, 0xFFF9, 0xFFFB);
    }

    /**
     * Formats a value for an error message.
     *
     * @param value any text
     * @return the text in quotes, truncated after 60 characters
     */
    public static String shown(String value) {
        return value.length() <= SHOWN ? '"' + value + '"' : '"' + value.substring(0, SHOWN) + "…\"";
    }

    private static InvalidComponentException refused(String name, String problem) {
        return new InvalidComponentException(name.substring(name.lastIndexOf(' ') + 1), problem);
    }

    /** Unicode, DerivedCoreProperties: Default_Ignorable_Code_Point. */
    private static boolean isIgnorable(int c) {
        if (c < 0x0300) return c == 0x00AD;
        return c == 0x034F
                || c == 0x061C
                || isBetween(c, 0x115F, 0x1160)
                || isBetween(c, 0x17B4, 0x17B5)
                || isBetween(c, 0x180B, 0x180F)
                || isBetween(c, 0x200B, 0x200F)
                || isBetween(c, 0x202A, 0x202E)
                || isBetween(c, 0x2060, 0x206F)
                || c == 0x3164
                || isBetween(c, 0xFE00, 0xFE0F)
                || c == 0xFEFF
                || c == 0xFFA0
                || isBetween(c, 0xFFF0, 0xFFF8)
                || isBetween(c, 0x1BCA0, 0x1BCA3)
                || isBetween(c, 0x1D173, 0x1D17A)
                || isBetween(c, 0xE0000, 0xE0FFF);
    }

    private static boolean isBetween(int c, int first, int last) {
        return c >= first && c <= last;
    }

    private static boolean hasSpace(String value) {
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') return true;
        }
        return false;
    }
}
