package dev.lede.render.extract;

import dev.lede.render.draft.DraftDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a date that is written for readers, with the time after it: "2 April 2026", "April 2, 2026 at 9:05 PM", "2.
 * apríla 2026", "02.04.2026".
 */
final class WrittenDate {
    /** No longer text is searched: a date is in a line of metadata. */
    private static final int READ = 200;

    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)\\d{1,2}([./-]) ?\\d{1,2}\\1 ?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[./-](\\d{1,2})[./-](\\d{1,2})(?!\\d)");
    private static final Pattern EAST_ASIAN = Pattern.compile("((?:19|20)\\d\\d)[年년] ?(\\d{1,2})[月월] ?(\\d{1,2})[日일]");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?,?[ \u00a0]{1,3}(?:de "
                    + "|d[’'])?(\\p{L}{3,12})[.,]?[ \u00a0]{0,3}(?:de |del )?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(\\p{L}{3,12})[.]?[ \u00a0]{1,3}(\\d{1,2})(?:st|nd|rd|th)?[,.]{0,2}[ \u00a0]{1,3}((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[ \u00a0]{0,2}(?:թ\\.?"
            + "|թվականի)?,?[ \u00a0]{1,3}(\\p{L}{3,12})[ \u00a0]{1,3}(\\d{1,2})(?!\\d)");

    /** What comes between a date and its time. */
    private static final Pattern TIME = Pattern.compile(
            "(?iU)(?: ?г\\.| ?թ\\.)?[\\s,;|·•–—@-]{0,4}(?:(?:at|um|à|a las|às|alle|ore|om|kl\\.?|klo|o|u|v|в|о"
                    + "|ժամը)[\\s:]{1,2})?"
                    + "(?=\\d{1,2}(?::\\d\\d| ?[ap]\\.?m\\b))");

    private static final Pattern CLOCK = Pattern.compile(TIME.pattern() + "\\d{1,2}(?:[:.]\\d\\d){0,2}", TIME.flags());

    /** The beginnings of the names of months, at least three letters, in the languages of {@link #MONTHS}. */
    private static final String NAMES = """
            jan feb mar apr may jun jul aug sep oct nov dec
            janua febru märz april mai juni juli augus septe oktob novem dezem
            jän febr mrz apr mai jun jul aug sept okt nov dez
            janv févr mars avril mai juin juil août sept octo nove déce
            janv fevr mars avr mai juin juil aout sept oct nov dec
            enero feb marzo abr mayo jun jul ago sep oct nov dic
            ene febr mar abri may juni juli agos set octu novi dici
            janei fev març abr maio jun jul ago set out nov dez
            genn feb marz apr magg giug lugl ago sett otto nov dic
            gen febb mar apri mag giu lug agos set ott nove dice
            sty lut mar kwi maj cze lip sie wrz paź lis gru
            led úno bře dub kvě čer čec srp zář říj lis pro
            янв фев мар апр мая июн июл авг сен окт ноя дек
            январ февр март апрел май июнь июль авгу сент октя нояб дека
            січ лют бер кві тра чер лип сер вер жов лис гру
            հուն փետ մար ապր մայ հունի հուլ օգո սեպ հոկ նոյ դեկ
            հունվ փետր մարտ ապրի մայի հունի հուլի օգոս սեպտ հոկտ նոյե դեկտ
            jan feb maart apr mei jun jul aug sep okt nov dec
            jan feb mars apr maj jun jul aug sep okt nov dec
            jan feb már ápr máj jún júl aug szep okt nov dec
            ian feb mar apr mai iun iul aug sep oct noi dec
            ocak şub mart nis may haz tem ağu eyl eki kas ara
            ιαν φεβ μαρ απρ μαΐ ιουν ιουλ αυγ σεπ οκτ νοε δεκ
            """;

    private static final Map<String, Integer> MONTHS = months();

    private WrittenDate() {}

    /**
     * Returns the date.
     *
     * @param language the language of the page; null if unknown
     */
    static @Nullable DraftDate find(String text, @Nullable Locale language) {
        String read = text.length() <= READ ? text : text.substring(0, READ);
        if (!hasDigit(read)) return null;
        @Nullable DraftDate found = numbers(ISO.matcher(read), read);
        if (found == null) found = named(DAY_FIRST.matcher(read), 3, 2, 1, read);
        if (found == null) found = named(MONTH_FIRST.matcher(read), 3, 1, 2, read);
        if (found == null) found = ordered(NUMBERS.matcher(read), read, language);
        if (found == null) found = numbers(EAST_ASIAN.matcher(read), read);
        if (found == null) found = named(YEAR_FIRST.matcher(read), 1, 2, 3, read);
        return found;
    }

    /** Returns a line without its first date and the time after it. */
    static String without(String line) {
        if (!hasDigit(line)) return line;
        for (Pattern pattern : List.of(ISO, DAY_FIRST, MONTH_FIRST, NUMBERS, EAST_ASIAN, YEAR_FIRST)) {
            Matcher found = pattern.matcher(line);
            if (!found.find()) continue;
            Matcher time = CLOCK.matcher(line).region(found.end(), line.length());
            return line.substring(0, found.start()) + " " + line.substring(time.lookingAt() ? time.end() : found.end());
        }
        return line;
    }

    private static boolean hasDigit(String text) {
        for (int at = 0; at < text.length(); at++) if (text.charAt(at) >= '0' && text.charAt(at) <= '9') return true;
        return false;
    }

    private static @Nullable DraftDate numbers(Matcher found, String text) {
        if (!found.find()) return null;
        return date(found.group(1) + "-" + found.group(2) + "-" + found.group(3), found, text, null);
    }

    private static @Nullable DraftDate ordered(Matcher found, String text, @Nullable Locale language) {
        return found.find() ? date(found.group(), found, text, language) : null;
    }

    private static @Nullable DraftDate named(Matcher found, int year, int month, int day, String text) {
        while (found.find()) {
            @Nullable Integer number = month(found.group(month));
            if (number != null)
                return date(found.group(year) + "-" + number + "-" + found.group(day), found, text, null);
        }
        return null;
    }

    /** Reads the date with the time after it; without one that does not exist. */
    private static @Nullable DraftDate date(String day, Matcher found, String text, @Nullable Locale language) {
        Matcher time = TIME.matcher(text).region(found.end(), text.length());
        @Nullable DraftDate date = time.lookingAt() ? parsed(day + " " + text.substring(time.end()), language) : null;
        return date == null ? parsed(day, language) : date;
    }

    private static @Nullable DraftDate parsed(String date, @Nullable Locale language) {
        return (language == null ? DraftDate.parse(date) : DraftDate.parse(date, language)).orElse(null);
    }

    /** The longest beginning counts: June and July, and January and June in Armenian, have the same first letters. */
    private static @Nullable Integer month(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        for (int length = Math.min(5, name.length()); length >= 3; length--) {
            Integer number = MONTHS.get(name.substring(0, length));
            if (number != null) return number;
        }
        return null;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : NAMES.split("\n", -1)) {
            String[] names = language.strip().split(" ", -1);
            for (int at = 0; at < names.length; at++) months.putIfAbsent(names[at], at + 1);
        }
        return Map.copyOf(months);
    }
}
