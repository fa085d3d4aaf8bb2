package dev.lede.render.sanitize.report;

import dev.lede.i18n.Messages;
import java.util.Map;

/** Writes the lines of a report in a language. */
final class ReportLine {
    private ReportLine() {}

    /** Line and column are written without separators, as editors of text show them. */
    static String of(String key, int line, int column, String what, String reason, Messages messages) {
        return messages.text(
                key,
                Map.of(
                        "line",
                        Integer.toString(line),
                        "column",
                        Integer.toString(column),
                        "what",
                        what,
                        "reason",
                        reason));
    }

    /** Returns a name and, unless it is empty, the value in quotation marks of the language. */
    static String named(String name, String value, Messages messages) {
        return value.isEmpty() ? name : name + " " + messages.text("quotation", Map.of("text", value));
    }
}
