package dev.lede.i18n;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * Formats numbers in groups of three digits, with the symbols of CLDR's {@code numbers}.
 *
 * @param group the separator of groups; may be empty
 * @param decimal the separator of the fraction
 * @param minus the sign of negative numbers
 * @param leastGroup the minimum number of digits before the first separator: CLDR's {@code minimumGroupingDigits}, 1 or
 *     2
 */
record NumberStyle(String group, String decimal, String minus, int leastGroup) {
    private static final Set<String> NAMES = Set.of("group", "decimal", "minus", "minimumGroupingDigits");

    static NumberStyle of(Map<String, String> settings) {
        Grammar.requireKnown("number", settings, NAMES);
        return new NumberStyle(
                Grammar.required("number", "group", settings),
                Grammar.required("number", "decimal", settings),
                Grammar.required("number", "minus", settings),
                minimumGroupingDigits(Grammar.required("number", "minimumGroupingDigits", settings)));
    }

    String format(long number) {
        String digits = Long.toString(number);
        return number < 0 ? minus + grouped(digits.substring(1)) : grouped(digits);
    }

    String format(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String sign = number.signum() < 0 ? minus : "";
        if (point < 0) return sign + grouped(plain);
        return sign + grouped(plain.substring(0, point)) + decimal + plain.substring(point + 1);
    }

    private String grouped(String digits) {
        if (digits.length() < 3 + leastGroup) return digits;
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) grouped.insert(at, group);
        return grouped.toString();
    }

    private static int minimumGroupingDigits(String digits) {
        return switch (digits) {
            case "1" -> 1;
            case "2" -> 2;
            default -> throw new IllegalArgumentException("number.minimumGroupingDigits must be 1 or 2: " + digits);
        };
    }
}
