package dev.lede.core.check;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Checks of constructor arguments. A value that passes can be written to HTML, XML and JSON, and read back the same.
 *
 * <p>The {@code name} of a value is for the message, and its last word is the name of the component: {@code heading
 * depth}. JSON readers find the field by it: {@link InvalidComponentException#component}.
 */
public final class Require {
    private static final int SHOWN = 60;

    private Require() {}

    /**
     * Characters of running text: all of Unicode but what XML 1.0 and HTML forbid (controls other than tab and line
     * breaks, surrogates without their other half, noncharacters).
     *
     * @param value the text
     * @param name what it is, for the message
     * @return the text
     * @throws IllegalArgumentException naming the character and where it stands
     */
    public static String text(String value, String name) {
        Objects.requireNonNull(value, name);
        for (int at = 0; at < value.length(); ) {
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

    /**
     * A text of one line: {@link #text} without line breaks, not {@linkplain #isBlank blank}.
     *
     * @param value the text
     * @param name what it is, for the message
     * @return the text
     * @throws IllegalArgumentException saying what is wrong and the value
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
     * A name to link to inside of a page: not empty, no white space (WHATWG HTML, the id attribute), at most 200
     * characters.
     *
     * @param value the id
     * @return the id
     * @throws IllegalArgumentException saying the value
     */
    public static String id(String value) {
        text(value, "id");
        boolean holds = !value.isEmpty() && value.length() <= 200 && value.chars().noneMatch(Require::isSpace);
        that(holds, "id", "an id is 1..200 characters without white space", value);
        return value;
    }

    /**
     * An immutable list.
     *
     * @param list the list, without null
     * @param name what it is, for the message
     * @param <T> what it holds
     * @return a copy, or the list itself if it is such a one
     * @throws NullPointerException naming the list, if it is null or contains null
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
     * An immutable list of bounded length.
     *
     * @param list the list, without null
     * @param most the most elements that it can have
     * @param name what it is, for the message
     * @param <T> what it holds
     * @return a copy, or the list itself if it is such a one
     * @throws IllegalArgumentException saying the length, if there are more elements
     */
    public static <T> List<T> list(List<T> list, int most, String name) {
        List<T> copy = list(list, name);
        atMost(most, copy.size(), name);
        return copy;
    }

    /**
     * A number of things that are listed.
     *
     * @param most the most that are allowed
     * @param size how many there are
     * @param name what they are, for the message
     * @throws IllegalArgumentException saying the number, if there are more
     */
    public static void atMost(int most, int size, String name) {
        if (size > most) throw new IllegalArgumentException("more than " + most + " " + name + ": " + size);
    }

    /**
     * A number inside of its bounds.
     *
     * @param value the number
     * @param least the least that is allowed
     * @param most the most that is allowed
     * @param name what it is, for the message
     * @return the number
     * @throws IllegalArgumentException saying the value
     */
    public static int range(int value, int least, int most, String name) {
        if (value < least || value > most) {
            throw refused(name, name + " must be " + least + ".." + most + ": " + value);
        }
        return value;
    }

    /**
     * A condition that a value must fulfil.
     *
     * @param holds whether it does
     * @param name what the value is
     * @param problem the message, without the value
     * @param value the value, for the message
     * @throws InvalidComponentException if the condition does not hold
     */
    public static void that(boolean holds, String name, String problem, String value) {
        if (!holds) throw refused(name, problem + ": " + shown(value));
    }

    /**
     * Whether a code point may stand in a text.
     *
     * @param character a code point
     * @return false for controls other than tab, line feed and carriage return, for surrogates and noncharacters
     */
    public static boolean isText(int character) {
        if (character < 0x20) return character == '\t' || character == '\n' || character == '\r';
        if (character < 0xA0) return character < 0x7F;
        if (character >= 0xD800 && character <= 0xDFFF) return false;
        if (character >= 0xFDD0 && character <= 0xFDEF) return false;
        return (character & 0xFFFE) != 0xFFFE;
    }

    /**
     * Whether a text is blank: readers see nothing of it. The one rule for constructors, the sanitizer and the
     * renderer, so that none of them accepts what another refuses.
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
     * Whether readers see nothing of a character that stands alone: white space, controls, the characters that Unicode
     * calls ignorable (joiners, marks of direction, soft hyphens, fillers, selectors, tags), annotation marks and the
     * empty braille pattern. The ranges are fixed, so that each JDK answers the same.
     *
     * @param character a code point
     * @return true for white space, controls, Default_Ignorable_Code_Point (Unicode, DerivedCoreProperties), U+2800 and
     *     U+FFF9..U+FFFB
     */
    public static boolean isInvisible(int character) {
        if (character > ' ' && character < 0x7F) return false;
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || isIgnorable(character)
                || character == 0x2800
                || isBetween(character, 0xFFF9, 0xFFFB);
    }

    /**
     * A value as an error message shows it: quoted, not longer than a line.
     *
     * @param value any text
     * @return the text in quotes, cut after 60 characters
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

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
