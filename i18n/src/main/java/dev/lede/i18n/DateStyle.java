package dev.lede.i18n;

import dev.lede.i18n.Messages.Piece;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Formats dates and times in a language. The formats of the JDK are not used, since they change between versions (JDK
 * 20 added U+202F before "AM").
 *
 * <p>The names of months have the form for dates ("февраля"). The calendar is the proleptic Gregorian one.
 */
final class DateStyle {
    private static final Set<String> DATE_FIELDS = Set.of("day", "day2", "month", "year");
    private static final Set<String> TIME_FIELDS = Set.of("hour", "hour2", "hour12", "minute2", "half");
    private static final Set<String> MOMENT_FIELDS = Set.of("date", "time", "offset");
    private static final Set<String> LOCAL_FIELDS = Set.of("date", "time");

    private final Template date;
    private final Template time;
    private final Template moment;
    private final Template local;
    private final List<String> months;
    private final @Nullable String am;
    private final @Nullable String pm;

    private DateStyle(
            Template date,
            Template time,
            Template moment,
            Template local,
            List<String> months,
            @Nullable String am,
            @Nullable String pm) {
        this.date = date;
        this.time = time;
        this.moment = moment;
        this.local = local;
        this.months = List.copyOf(months);
        this.am = am;
        this.pm = pm;
    }

    static DateStyle of(Map<String, String> settings) {
        Set<String> known = new LinkedHashSet<>(List.of("pattern", "time", "dateTime", "localDateTime", "am", "pm"));
        List<String> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            months.add(Grammar.required("date", "month." + month, settings));
            known.add("month." + month);
        }
        Grammar.requireKnown("date", settings, known);
        Template time = Grammar.pattern("date", "time", settings, TIME_FIELDS);
        if (time.placeholders().contains("half")) {
            Grammar.required("date", "am", settings);
            Grammar.required("date", "pm", settings);
        }
        return new DateStyle(
                Grammar.pattern("date", "pattern", settings, DATE_FIELDS),
                time,
                Grammar.pattern("date", "dateTime", settings, MOMENT_FIELDS),
                settings.containsKey("localDateTime")
                        ? Grammar.pattern("date", "localDateTime", settings, LOCAL_FIELDS)
                        : Grammar.pattern("date", "dateTime", settings, MOMENT_FIELDS),
                months,
                settings.get("am"),
                settings.get("pm"));
    }

    String date(LocalDate day) {
        return written(date, day.atStartOfDay().atOffset(ZoneOffset.UTC));
    }

    String dateTime(OffsetDateTime when) {
        return written(moment, when);
    }

    /** Returns the date and time without the offset; with it if the language has no pattern for that. */
    String localDateTime(OffsetDateTime when) {
        return written(local, when);
    }

    String time(LocalTime when) {
        return written(time, when.atDate(LocalDate.EPOCH).atOffset(ZoneOffset.UTC));
    }

    private String written(Template template, OffsetDateTime when) {
        StringBuilder text = new StringBuilder();
        write(template, when, text);
        return text.toString();
    }

    private void write(Template template, OffsetDateTime when, StringBuilder text) {
        for (Piece piece : template.pieces()) {
            if (piece instanceof Piece.Literal literal) text.append(literal.text());
            if (piece instanceof Piece.Placeholder placeholder) writeField(placeholder.name(), when, text);
        }
    }

    private void writeField(String name, OffsetDateTime when, StringBuilder text) {
        switch (name) {
            case "date" -> write(date, when, text);
            case "time" -> write(time, when, text);
            case "offset" -> text.append(offset(when.getOffset()));
            case "day" -> text.append(when.getDayOfMonth());
            case "day2" -> text.append(twoDigits(when.getDayOfMonth()));
            case "month" -> text.append(months.get(when.getMonthValue() - 1));
            case "year" -> text.append(when.getYear());
            case "hour" -> text.append(when.getHour());
            case "hour2" -> text.append(twoDigits(when.getHour()));
            case "hour12" -> text.append((when.getHour() + 11) % 12 + 1);
            case "minute2" -> text.append(twoDigits(when.getMinute()));
            case "half" -> text.append(when.getHour() < 12 ? am : pm);
            default -> throw new IllegalStateException("unknown field of a date: " + name);
        }
    }

    /** Returns "UTC", "UTC+4", "UTC−3:30" (with the minus sign, U+2212), in Latin letters in all languages. */
    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        if (seconds == 0) return "UTC";
        String minutes = seconds % 3600 == 0 ? "" : ":" + twoDigits(seconds / 60 % 60);
        String rest = seconds % 60 == 0 ? "" : ":" + twoDigits(seconds % 60);
        return "UTC" + (offset.getTotalSeconds() < 0 ? "\u2212" : "+") + seconds / 3600 + minutes + rest;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
