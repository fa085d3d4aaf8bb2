package dev.lede.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints rows of figures as a Markdown table. */
final class Table {
    private Table() {}

    static void head(String... columns) {
        row((Object[]) columns);
        System.out.println("|" + "---|".repeat(columns.length));
    }

    static void row(Object... cells) {
        List<String> texts = Arrays.stream(cells).map(Table::text).toList();
        System.out.println("| " + String.join(" | ", texts) + " |");
    }

    private static String text(Object cell) {
        return cell instanceof Double number ? number(number) : cell.toString();
    }

    /** Three digits, or more where they stand before the point. */
    static String number(double number) {
        int decimals = number >= 100 ? 0 : number >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }
}
