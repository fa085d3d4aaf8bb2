package dev.lede.i18n;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What plural rules look at in a number (UTS #35, "Operands").
 *
 * @param n the absolute value
 * @param i its whole part
 * @param v how many digits of a fraction are visible, with trailing zeros
 * @param w the same without trailing zeros
 * @param f the visible digits of the fraction as a number, with trailing zeros
 * @param t the same without trailing zeros
 * @param c the exponent of a compact number ("1.2 million" has 6), else 0; {@code e} is its old name
 */
record PluralOperands(BigDecimal n, BigInteger i, int v, int w, BigInteger f, BigInteger t, int c) {
    private static final Pattern SAMPLE = Pattern.compile("-?([0-9]+)(?:\\.([0-9]+))?(?:[ce]([0-9]{1,3}))?");

    static PluralOperands of(long number) {
        return of(Long.toString(number));
    }

    /**
     * Reads a number as it is shown: {@code 1}, {@code 1.50} (the zero counts), {@code 1.2c6}.
     *
     * @throws IllegalArgumentException if it is no number
     */
    static PluralOperands of(String shown) {
        Matcher number = SAMPLE.matcher(shown);
        if (!number.matches()) throw new IllegalArgumentException("not a number: " + shown);
        int exponent = number.group(3) == null ? 0 : Integer.parseInt(number.group(3));
        String fraction = number.group(2) == null ? "" : number.group(2);
        return of(number.group(1), fraction, exponent);
    }

    private static PluralOperands of(String whole, String fraction, int exponent) {
        int moved = Math.min(exponent, fraction.length());
        String digits = whole + fraction.substring(0, moved) + "0".repeat(exponent - moved);
        String visible = fraction.substring(moved);
        String significant = visible.replaceFirst("0+$", "");
        return new PluralOperands(
                new BigDecimal(significant.isEmpty() ? digits : digits + "." + significant),
                new BigInteger(digits),
                visible.length(),
                significant.length(),
                integer(visible),
                integer(significant),
                exponent);
    }

    /** The operand of that letter. */
    BigDecimal value(char operand) {
        return switch (operand) {
            case 'n' -> n;
            case 'i' -> new BigDecimal(i);
            case 'v' -> BigDecimal.valueOf(v);
            case 'w' -> BigDecimal.valueOf(w);
            case 'f' -> new BigDecimal(f);
            case 't' -> new BigDecimal(t);
            case 'c', 'e' -> BigDecimal.valueOf(c);
            default -> throw new IllegalArgumentException("unknown operand: " + operand);
        };
    }

    private static BigInteger integer(String digits) {
        return digits.isEmpty() ? BigInteger.ZERO : new BigInteger(digits);
    }
}
