package dev.lede.i18n;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parses languages from tags and common names, and returns their tag, autonym and direction.
 *
 * <p>Many spellings are accepted ({@code arm}, {@code hye}, {@code ru_RU}); all returned tags are BCP 47.
 */
public final class Languages {
    private static final Locale ARMENIAN = Locale.forLanguageTag("hy");
    private static final List<Locale> BUNDLED = List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"), ARMENIAN);

    // ISO 639-2/B, the bibliographic codes. The JDK has only the terminological ones (hye, not arm).
    private static final Map<String, String> BIBLIOGRAPHIC = Map.ofEntries(
            Map.entry("alb", "sq"),
            Map.entry("arm", "hy"),
            Map.entry("baq", "eu"),
            Map.entry("bur", "my"),
            Map.entry("chi", "zh"),
            Map.entry("cze", "cs"),
            Map.entry("dut", "nl"),
            Map.entry("fre", "fr"),
            Map.entry("geo", "ka"),
            Map.entry("ger", "de"),
            Map.entry("gre", "el"),
            Map.entry("ice", "is"),
            Map.entry("mac", "mk"),
            Map.entry("mao", "mi"),
            Map.entry("may", "ms"),
            Map.entry("per", "fa"),
            Map.entry("rum", "ro"),
            Map.entry("slo", "sk"),
            Map.entry("tib", "bo"),
            Map.entry("wel", "cy"));

    private static final Map<String, String> WORDS = Map.of(
            "english",
            "en",
            "russian",
            "ru",
            "русский",
            "ru",
            "рус",
            "ru",
            "armenian",
            "hy",
            "հայերեն",
            "hy",
            "հայ",
            "hy");

    // In the orthography of its readers. The JDK does not have this language.
    private static final Map<String, String> AUTONYMS = Map.of("hyw", "Արեւմտահայերէն");

    // Scripts in modern use whose letters have the bidirectional class R or AL (Unicode).
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of(
            "Adlm", "Arab", "Aran", "Gara", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi");

    // CLDR likelySubtags: written languages whose likely script is one of the scripts above. Dari (prs) is CLDR's
    // fa-AF.
    private static final Set<String> RIGHT_TO_LEFT = Set.of(
            "acm", "aeb", "afb", "aii", "ajp", "apc", "apd", "ar", "arc", "arq", "ars", "ary", "arz", "azb", "bal",
            "bcc", "bej", "bft", "bgn", "bgp", "bqi", "brh", "ckb", "dcc", "dv", "fa", "gju", "glk", "haz", "he", "hno",
            "iw", "ji", "khw", "ks", "kvx", "lad", "lah", "lki", "lrc", "luz", "mid", "mzn", "nqo", "pbt", "pbu", "pes",
            "phl", "phr", "pnb", "prs", "ps", "pst", "rhg", "sam", "sd", "sdh", "shu", "skr", "syc", "syr", "trw", "ug",
            "ur", "uzs", "wni", "ydd", "yi");

    // CLDR likelySubtags: regions in which the likely script of the language has the other direction.
    private static final Set<String> RIGHT_TO_LEFT_IN_REGION = Set.of(
            "az-IQ", "az-IR", "ha-CM", "ha-SD", "kk-AF", "kk-CN", "kk-IR", "kk-MN", "ku-IQ", "ku-IR", "ku-LB", "ky-CN",
            "ms-CC", "pa-PK", "tg-PK", "uz-AF");
    private static final Set<String> LEFT_TO_RIGHT_IN_REGION = Set.of("sd-IN", "ug-KZ", "ug-MN");

    private Languages() {}

    /**
     * Returns the languages with bundled messages.
     *
     * @return en, ru, hy
     */
    public static List<Locale> bundled() {
        return BUNDLED;
    }

    /**
     * Parses a BCP 47 tag or a common name of a language: {@code arm}, {@code hye}, {@code rus}, {@code eng}, {@code
     * hy-AM}, {@code ru_RU}, {@code Russian}.
     *
     * @param name the tag or name, in any case, with hyphens or underscores; surrounding white space is ignored
     * @return the language with its shortest code, as BCP 47 requires; empty if the name is not a well-formed tag, or
     *     is {@code und}, empty, or a private-use tag without language
     */
    public static Optional<Locale> parse(String name) {
        Objects.requireNonNull(name, "name");
        String spelled = name.strip().replace('_', '-');
        int end = spelled.indexOf('-');
        String primary = (end < 0 ? spelled : spelled.substring(0, end)).toLowerCase(Locale.ROOT);
        String rest = end < 0 ? "" : spelled.substring(end);
        return wellFormed(shortest(primary) + rest);
    }

    /**
     * Returns the language of a tag or name, as {@link #parse} does.
     *
     * @param name the tag or name
     * @return the language
     * @throws IllegalArgumentException if {@link #parse} returns empty; the message contains the name
     */
    public static Locale of(String name) {
        return parse(name).orElseThrow(() -> new IllegalArgumentException("not a language: \"" + name + "\""));
    }

    /**
     * Returns the BCP 47 tag for {@code lang} and {@code hreflang}: {@code hy}, {@code en-GB}, {@code he} (never {@code
     * iw}).
     *
     * @param language a language
     * @return the tag, never {@code und}
     * @throws IllegalArgumentException if the locale has no language
     */
    public static String tag(Locale language) {
        Objects.requireNonNull(language, "language");
        String tag = language.toLanguageTag();
        if (tag.length() == 2) return tag;
        return parse(tag)
                .map(Locale::toLanguageTag)
                .orElseThrow(() -> new IllegalArgumentException("locale without a language: \"" + language + "\""));
    }

    /**
     * Returns the name of a language in the language itself, for language switches: "English", "Русский", "Հայերեն".
     *
     * @param language a language
     * @return the name, with a capital letter where the script has them. The name of Western Armenian is
     *     "Արեւմտահայերէն". The names of other languages and regional variants without bundled messages are those of
     *     the JDK; a language that the JDK does not have gets its tag, since the JDK would return an English name
     * @throws IllegalArgumentException if the locale has no language
     */
    public static String autonym(Locale language) {
        String tag = tag(language);
        for (Locale bundled : BUNDLED) {
            if (tag.equals(bundled.toLanguageTag())) return Bundles.named(tag).autonym();
        }
        String name = AUTONYMS.get(tag);
        if (name != null) return name;
        return OfTheJdk.LANGUAGES.contains(language.getLanguage())
                ? capitalized(language.getDisplayName(language))
                : tag;
    }

    /**
     * Returns the best of the offered languages for readers of a language: the language itself; otherwise a less
     * specific one ({@code hy} for {@code hy-AM}: RFC 4647, lookup); otherwise the first more specific one ({@code
     * hy-AM} for {@code hy}); otherwise {@code hy} for Western Armenian ({@code hyw}). English of one region does not
     * match English of another, nor does Chinese in one script match Chinese in another.
     *
     * @param language the readers' language
     * @param offered the offered languages, in order of preference
     * @return one of the offered languages; empty if none matches
     * @throws IllegalArgumentException if a locale has no language
     */
    public static Optional<Locale> nearest(Locale language, Collection<Locale> offered) {
        String wanted = tag(language);
        Map<String, Locale> byTag = new LinkedHashMap<>();
        for (Locale locale : offered) byTag.putIfAbsent(tag(locale), locale);
        for (String tag = wanted; !tag.isEmpty(); tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')))) {
            Locale less = byTag.get(tag);
            if (less != null) return Optional.of(less);
        }
        for (Map.Entry<String, Locale> entry : byTag.entrySet()) {
            if (entry.getKey().startsWith(wanted + "-")) return Optional.of(entry.getValue());
        }
        return language.getLanguage().equals("hyw") ? nearest(ARMENIAN, offered) : Optional.empty();
    }

    /**
     * Returns the region of a language, for formats that require one, such as {@code og:locale}.
     *
     * @param language a language
     * @return the region of the locale; if it has none, the likely region of its language and script in CLDR, for example
     *     {@code AM} for {@code hy} and {@code TW} for {@code zh-Hant}; empty if CLDR has none, as for constructed languages
     * @throws IllegalArgumentException if the locale has no language
     */
    public static Optional<String> region(Locale language) {
        String tag = tag(language);
        if (!language.getCountry().isEmpty()) return Optional.of(language.getCountry());
        int end = tag.indexOf('-');
        String primary = end < 0 ? tag : tag.substring(0, end);
        Optional<String> ofScript = language.getScript().isEmpty()
                ? Optional.empty()
                : LikelyRegions.of(primary + "-" + language.getScript());
        return ofScript.isPresent() ? ofScript : LikelyRegions.of(primary);
    }

    /**
     * Returns whether a language is written from right to left.
     *
     * @param language a language. Its script determines the direction ({@code az-Arab}, {@code ks-Deva}); without
     *     script, the likely script of language and region in CLDR
     * @return true for {@code dir="rtl"}
     */
    public static boolean isRightToLeft(Locale language) {
        Objects.requireNonNull(language, "language");
        if (!language.getScript().isEmpty()) return RIGHT_TO_LEFT_SCRIPTS.contains(language.getScript());
        boolean usually = RIGHT_TO_LEFT.contains(language.getLanguage());
        if (language.getCountry().isEmpty()) return usually;
        String regional = language.getLanguage() + "-" + language.getCountry();
        return usually ? !LEFT_TO_RIGHT_IN_REGION.contains(regional) : RIGHT_TO_LEFT_IN_REGION.contains(regional);
    }

    private static Optional<Locale> wellFormed(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return locale.getLanguage().isEmpty() || locale.getLanguage().equals("und")
                    ? Optional.empty()
                    : Optional.of(locale);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    // BCP 47 (RFC 5646, 2.2.1) requires the two-letter code if there is one.
    private static String shortest(String primary) {
        return primary.length() == 2 ? primary : Shortest.CODES.getOrDefault(primary, primary);
    }

    private static String capitalized(String name) {
        int first = name.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + name.substring(Character.charCount(first));
    }

    /** The codes of languages by their longer codes and common names. Loaded only for such names: most are tags. */
    private static final class Shortest {
        private static final Map<String, String> CODES = codes();

        private static Map<String, String> codes() {
            Map<String, String> codes = new HashMap<>(BIBLIOGRAPHIC);
            for (String code : Locale.getISOLanguages()) {
                Locale language = Locale.forLanguageTag(code);
                codes.putIfAbsent(language.getISO3Language(), language.getLanguage());
            }
            codes.putAll(WORDS);
            return Map.copyOf(codes);
        }
    }

    /** The languages of the JDK. Loaded only for languages without bundled messages, since it takes tens of milliseconds. */
    private static final class OfTheJdk {
        private static final Set<String> LANGUAGES = Arrays.stream(Locale.getAvailableLocales())
                .map(Locale::getLanguage)
                .collect(Collectors.toUnmodifiableSet());
    }
}
