package dev.lede.core;

import dev.lede.core.url.DataImage;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Random values of the kinds that articles hold. */
class RandomValues {
    private static final List<String> WORDS = List.of(
            "lake",
            "ICE",
            "don’t",
            "Лёд",
            "сошёл",
            "«рано»",
            "Սևանի",
            "սառույցը՞",
            "։",
            "湖の氷",
            "얼음",
            "ყინული",
            "πάγος",
            "बर्फ़",
            "น้ำแข็ง",
            "הקרח",
            "جليد",
            "👩‍👩‍👧‍👦",
            "🇦🇲",
            "e\u0301",
            "<b>",
            "</script>",
            "<!--",
            "&amp;",
            "\"",
            "'",
            "\\",
            "\u2028",
            "\u2029",
            "\u00A0",
            "\n",
            "\t",
            " ",
            "\uFEFF",
            "{{x}}",
            "ıİ",
            "ß",
            "և",
            "𝒳",
            "42",
            "%41",
            "/");
    static final List<String> LANGUAGES =
            List.of("en", "ru", "hy", "he", "ar", "zh-Hant-TW", "sr-Latn", "en-GB-oxendict", "de-u-co-phonebk", "ja");
    static final List<String> PATHS = List.of(
            "/",
            "/a b",
            "/Սևան/լիճ",
            "/лёд?x=1&y=(2)'",
            "/%20%zz",
            "/a#b\"c",
            "/\u200Bx",
            "/😀",
            "?q=<x>",
            "#top",
            "../up",
            "");
    private static final List<String> PAGES = List.of(
            "https://lake.example", "http://EXAMPLE.org:8080", "//cdn.example", "https://пример.рф", "https://[::1]:1");

    final Random random;

    /** The maximum number of elements of a list. */
    private final int most;

    RandomValues(Random random, int most) {
        this.random = random;
        this.most = most;
    }

    Map<String, Object> data(int depth) {
        Map<String, Object> data = new LinkedHashMap<>();
        many(this::text).forEach(key -> data.put(key, value(depth)));
        return data;
    }

    Object value(int depth) {
        return switch (random.nextInt(depth <= 0 ? 8 : 10)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> text();
            case 3 -> random.nextInt();
            case 4 -> random.nextLong();
            case 5 -> random.nextGaussian() * Math.pow(10, random.nextInt(600) - 300);
            case 6 -> new BigDecimal(new BigInteger(200, random), random.nextInt(200) - 100);
            case 7 -> new BigInteger(300, random).negate();
            case 8 -> Arrays.asList(value(depth - 1), value(depth - 1));
            default -> data(depth - 1);
        };
    }

    WebUrl page() {
        return WebUrl.of(from(PAGES) + "/" + from(PATHS));
    }

    WebUrl link() {
        return switch (random.nextInt(4)) {
            case 0 -> WebUrl.of("mailto:ani@lake.example?subject=" + random.nextInt());
            case 1 -> WebUrl.of("tel:+374-10-" + random.nextInt(1000));
            case 2 -> WebUrl.of("x" + from(PATHS));
            default -> page();
        };
    }

    ImageSource source() {
        return random.nextInt(4) > 0 ? page() : DataImage.of("data:image/png;base64,iVBORw0KGgo=");
    }

    Locale language() {
        return Locale.forLanguageTag(from(LANGUAGES));
    }

    OffsetDateTime moment(int year) {
        return OffsetDateTime.of(
                year,
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                random.nextInt(24),
                random.nextInt(60),
                random.nextInt(2) * random.nextInt(60),
                random.nextInt(2) * random.nextInt(1_000_000_000),
                ZoneOffset.ofTotalSeconds(60 * (random.nextInt(2 * 18 * 60) - 18 * 60)));
    }

    String id() {
        return text().replaceAll("\\s", "_") + "x";
    }

    String line() {
        return "x " + text().replaceAll("[\\r\\n\\u2028\\u2029]", " ");
    }

    String text() {
        return many(() -> from(WORDS)).stream().collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    void maybe(Runnable part) {
        if (random.nextInt(3) > 0) part.run();
    }

    <T> T orNull(Supplier<T> value) {
        return random.nextInt(3) > 0 ? value.get() : null;
    }

    <T> List<T> many(Supplier<T> element) {
        List<T> many = new ArrayList<>();
        for (int count = random.nextInt(most + 1); count > 0; count--) many.add(element.get());
        return many;
    }

    @SafeVarargs
    final <T> T from(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> T from(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
