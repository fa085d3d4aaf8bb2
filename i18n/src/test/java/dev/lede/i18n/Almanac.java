package dev.lede.i18n;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Formats a year of dates and times, many numbers and counts in each language, and computes their digest. It has a main
 * method, so that it can run in a JVM with other settings.
 */
final class Almanac {
    private Almanac() {}

    /** The bundled languages, and English of the rest of the world. */
    static List<String> languages() {
        List<String> tags = new ArrayList<>(List.of("en-GB"));
        Languages.bundled().forEach(language -> tags.add(language.toLanguageTag()));
        return tags;
    }

    public static void main(String[] arguments) throws NoSuchAlgorithmException {
        for (String tag : languages()) System.out.println(tag + " " + digest(tag));
    }

    /** Returns the SHA-256 of {@link #text}. */
    static String digest(String tag) throws NoSuchAlgorithmException {
        byte[] text = text(tag).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    }

    static String text(String tag) {
        Messages messages = Messages.of(Locale.forLanguageTag(tag));
        StringBuilder text = new StringBuilder();
        LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2025, 1, 1))
                .forEach(day -> text.append(messages.date(day)).append('\n'));
        LocalDateTime midnight = LocalDateTime.of(2024, 2, 28, 0, 0);
        for (int minutes = 0; minutes < 24 * 60; minutes += 7) {
            ZoneOffset offset = ZoneOffset.ofTotalSeconds(60 * (minutes - 12 * 60));
            text.append(messages.dateTime(midnight.plusMinutes(minutes).atOffset(offset)))
                    .append('\n');
        }
        for (long number = 1; number > 0 && number < Long.MAX_VALUE / 3; number = number * 3 + 1) {
            text.append(messages.number(-number)).append('\n');
            text.append(messages.count("article.views", number)).append('\n');
        }
        for (int number = 0; number <= 1_000; number++) {
            text.append(messages.count("article.views", number)).append('\n');
            text.append(messages.text("copy.failed", Map.of("url", number / 8.0)))
                    .append('\n');
        }
        return text.toString();
    }
}
