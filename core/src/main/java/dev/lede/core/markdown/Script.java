package dev.lede.core.markdown;

/**
 * Text above or below the line. Markdown and plain text have no such text, and without its position it would be wrong:
 * "10" with a raised 6 would be 106. Unicode has raised and lowered digits and signs.
 */
enum Script {
    SUBSCRIPT("₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎", '_'),
    SUPERSCRIPT("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾", '^');

    private static final String PLAIN = "0123456789+-−=()";

    private final String characters;
    private final char sign;

    Script(String characters, char sign) {
        this.characters = characters;
        this.sign = sign;
    }

    /**
     * Returns digits and signs in the characters of Unicode. Other text with digits is in parentheses after a sign,
     * {@code ^(1.5)}; text without digits, such as the ending of an ordinal number, stays as it is.
     */
    String of(String text) {
        StringBuilder small = new StringBuilder(text.length());
        boolean hasDigit = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int index = PLAIN.indexOf(c);
            if (index >= 0) small.append(characters.charAt(index));
            hasDigit |= Character.isDigit(c);
        }
        if (small.length() == text.length()) return small.toString();
        return hasDigit ? sign + "(" + text + ")" : text;
    }
}
