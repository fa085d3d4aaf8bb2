package dev.lede.render.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a date of ISO 8601 or RFC 5322, or a numeric date whose year comes last, from the beginning of a text. */
final class DateReader {
    /** No longer text is a date; what follows an ISO date is ignored. */
    private static final int READ = 64;

    private static final Pattern DASHED = Pattern.compile(
            "(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:T(?=\\d)|\\s{1,3}|$|(?=\\D))(.*)", Pattern.DOTALL);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T|\\s|$)(.*)", Pattern.DOTALL);
    private static final Pattern MAIL =
            Pattern.compile("(?:[A-Za-z]{3},\\s{0,3})?(\\d{1,2}) ([A-Za-z]{3}) (\\d{4})(?:\\s|$)(.*)", Pattern.DOTALL);
    /** 02.04.2026, 4/25/2026. */
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})([./-]) ?(\\d{1,2})\\2 ?(\\d{4})(?!\\d),?(.*)", Pattern.DOTALL);

    private static final Pattern TWELVE_HOURS = Pattern.compile(
            "(?i)\\s{0,3}(\\d{1,2})(?::(\\d\\d)(?::(\\d\\d))?)?\\s?([ap])\\.?m\\b\\.?\\s{0,3}(.*)", Pattern.DOTALL);
    private static final Pattern TIME = Pattern.compile(
            "\\s{0,3}(\\d{1,2}):?(\\d\\d)(?::?(\\d\\d)(?:[.,](\\d{1,9})\\d{0,20})?)?\\s{0,3}(.*)", Pattern.DOTALL);
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d\\d):?(\\d\\d)?(?!\\d).*", Pattern.DOTALL);
    private static final Pattern UTC = Pattern.compile("(?:Z|GMT|UTC|UT)(?![A-Za-z]).*", Pattern.DOTALL);

    /**
     * The zones of RFC 5322, from east to west 5 to 8 hours from UTC, and an hour less in summer. Their names mean other zones
     * elsewhere, where no clock has 12 hours.
     */
    private static final Pattern ZONE = Pattern.compile("([ECMP])([SD])T\\b.*", Pattern.DOTALL);

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final String text;
    private final NumericOrder order;

    DateReader(String text, NumericOrder order) {
        this.order = order;
        this.text = (text.length() <= READ ? text : text.substring(0, READ)).strip();
    }

    Optional<DraftDate> read() {
        try {
            return Optional.ofNullable(date());
        } catch (DateTimeException | IllegalArgumentException noDate) {
            return Optional.empty();
        }
    }

    private @Nullable DraftDate date() {
        Matcher dashed = DASHED.matcher(text);
        if (dashed.matches()) return date(dashed.group(1), dashed.group(3), dashed.group(4), dashed.group(5));
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) return date(compact.group(1), compact.group(2), compact.group(3), compact.group(4));
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) return numbers(numbers);
        Matcher mail = MAIL.matcher(text);
        if (!mail.matches()) return null;
        int month = 1 + MONTHS.indexOf(mail.group(2).toLowerCase(Locale.ROOT));
        return date(mail.group(3), Integer.toString(month), mail.group(1), mail.group(4));
    }

    private @Nullable DraftDate numbers(Matcher numbers) {
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(3));
        boolean isDayFirst = first > 12 || first == second || order.isDayFirst(numbers.group(2));
        boolean isMonthFirst = second > 12 || order.isMonthFirst(numbers.group(2));
        if (first <= 12 && isMonthFirst)
            return date(numbers.group(4), numbers.group(1), numbers.group(3), numbers.group(5));
        return isDayFirst ? date(numbers.group(4), numbers.group(3), numbers.group(1), numbers.group(5)) : null;
    }

    private static DraftDate date(String year, String month, String day, String rest) {
        LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        Matcher twelve = TWELVE_HOURS.matcher(rest);
        if (twelve.matches())
            return new DraftDate(date, timeOfTwelveHours(twelve), offsetOfTwelveHours(twelve.group(5)));
        Matcher time = TIME.matcher(rest);
        return time.matches() ? new DraftDate(date, time(time), offset(time.group(5))) : DraftDate.of(date);
    }

    private static LocalTime timeOfTwelveHours(Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        boolean isAfterNoon = time.group(4).equalsIgnoreCase("p");
        // "15:30 PM" is common, too.
        if (hour == 12 && !isAfterNoon) hour = 0;
        else if (hour < 12 && isAfterNoon) hour += 12;
        return LocalTime.of(hour, number(time.group(2)), number(time.group(3)));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static @Nullable ZoneOffset offsetOfTwelveHours(String rest) {
        Matcher zone = ZONE.matcher(rest);
        if (!zone.matches()) return offset(rest);
        int inWinter = 5 + "ECMP".indexOf(zone.group(1));
        return ZoneOffset.ofHours(zone.group(2).equals("D") ? 1 - inWinter : -inWinter);
    }

    private static LocalTime time(Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        String fraction = time.group(4) == null ? "" : time.group(4);
        int nanos = fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
        return LocalTime.of(hour, number(time.group(2)), number(time.group(3)), nanos);
    }

    private static @Nullable ZoneOffset offset(String rest) {
        if (UTC.matcher(rest).matches()) return ZoneOffset.UTC;
        Matcher offset = OFFSET.matcher(rest);
        if (!offset.matches()) return null;
        int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
        int sign = offset.group(1).equals("-") ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(offset.group(2)), sign * minutes);
    }
}
