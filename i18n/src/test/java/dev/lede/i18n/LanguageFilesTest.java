package dev.lede.i18n;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the bundled files: keys and placeholders as in English, plural forms by their own rules, letters of their script. */
class LanguageFilesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final Pattern PLURAL_FORM = Pattern.compile("(.+)\\.(zero|one|two|few|many|other)");

    /** Names of markup in the texts for editors, which no language translates. */
    private static final Pattern TECHNICAL =
            Pattern.compile("https://|mailto:|tel:|\\b(?:HTML|XML|CMS|IP|data URL|alt|id|img|scope)(?![a-z])");

    /** A new language needs a line here. */
    private static final Map<String, UnicodeScript> SCRIPTS =
            Map.of("en", UnicodeScript.LATIN, "ru", UnicodeScript.CYRILLIC, "hy", UnicodeScript.ARMENIAN);

    /** The full stops of languages that do not use ".". */
    private static final Map<String, String> FULL_STOPS = Map.of("hy", "։");

    static List<String> languages() {
        return Languages.bundled().stream().map(Locale::toLanguageTag).toList();
    }

    static List<String> translations() {
        return languages().stream().filter(tag -> !tag.equals("en")).toList();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void keysAreThoseOfEnglishInTheSameOrder(String tag) {
        assertThat(keys(tag)).containsExactlyElementsOf(keys("en"));
        Messages messages = Messages.of(Locale.forLanguageTag(tag));
        assertThat(messages.missing()).isEmpty();
        assertThat(messages.keys())
                .containsExactlyElementsOf(Messages.of(Locale.ENGLISH).keys());
    }

    @Test
    void worldEnglishOnlyOverridesEnglish() {
        assertThat(file("en").keySet()).containsAll(file("en-001").keySet());
        assertThat(file("en-001"))
                .allSatisfy(
                        (key, text) -> assertThat(text).isNotEqualTo(file("en").get(key)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void placeholdersAreThoseOfEnglish(String tag) {
        Map<String, String> english = file("en");
        file(tag).forEach((key, text) -> {
            if (Grammar.owns(key) || PLURAL_FORM.matcher(key).matches()) return;
            assertThat(placeholders(text)).as(key).isEqualTo(placeholders(Objects.requireNonNull(english.get(key))));
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachCountedTextHasAFormForEachCategoryAndNoOther(String tag) {
        Map<String, String> file = file(tag);
        Set<String> categories = new HashSet<>(Set.of("other"));
        file.keySet().stream()
                .filter(key -> key.startsWith("plural."))
                .forEach(key -> categories.add(key.substring(7)));
        Map<String, Set<String>> forms = new TreeMap<>();
        for (Map.Entry<String, String> entry : file.entrySet()) {
            Matcher form = PLURAL_FORM.matcher(entry.getKey());
            if (!form.matches() || form.group(1).equals("plural")) continue;
            forms.computeIfAbsent(form.group(1), key -> new TreeSet<>()).add(form.group(2));
            assertThat(entry.getValue()).as(entry.getKey()).contains("{count}");
        }
        assertThat(forms)
                .isNotEmpty()
                .allSatisfy((key, found) -> assertThat(found).isEqualTo(categories));
    }

    /** A Latin "o" in a Russian word looks right, and breaks search, speech and spelling. */
    @ParameterizedTest
    @MethodSource("languages")
    void lettersAreInTheScriptOfTheLanguage(String tag) {
        assertThat(SCRIPTS).containsKey(tag);
        UnicodeScript own = SCRIPTS.get(tag);
        IntPredicate foreign = letter -> Character.isLetter(letter) && UnicodeScript.of(letter) != own;
        file(tag).forEach((key, text) -> {
            // Rules and ids are not texts.
            if (key.startsWith("plural.") || key.equals("share.first")) return;
            String words =
                    TECHNICAL.matcher(PLACEHOLDER.matcher(text).replaceAll("")).replaceAll("");
            assertThat(words.codePoints().filter(foreign).mapToObj(Character::toString))
                    .as(key)
                    .isEmpty();
        });
    }

    @Test
    void armenianHasArmenianPunctuation() {
        file("hy").forEach((key, text) -> {
            if (Grammar.owns(key)) return;
            assertThat(TECHNICAL.matcher(text).replaceAll(""))
                    .as(key)
                    .doesNotContain(":", ";", "?", "!", "\"", "“", "”", "„", "'")
                    .doesNotEndWith(".");
        });
        assertThat(file("hy").get("reuse.notice")).endsWith("։");
        assertThat(file("hy").get("search.prompt")).contains("՞");
    }

    /** Texts end with a full stop where the English texts do. */
    @ParameterizedTest
    @MethodSource("translations")
    void sentencesEndAsInEnglish(String tag) {
        String stop = FULL_STOPS.getOrDefault(tag, ".");
        Map<String, String> english = file("en");
        file(tag).forEach((key, text) -> {
            if (Grammar.owns(key) || PLURAL_FORM.matcher(key).matches()) return;
            assertThat(text.endsWith(stop)).as(key).isEqualTo(english.get(key).endsWith("."));
        });
    }

    /** The words of our texts that are written with "ё", and are often met without it. */
    @Test
    void russianTextsUseTheLetterYo() {
        Pattern without =
                Pattern.compile("(?iu)(?<!\\p{L})(темн\\p{L}+|нажмете|еще|ее|все|найдете|прочтете)(?!\\p{L})");
        file("ru").forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern(without));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void textsHaveNoStraySpacesOrAsciiQuotes(String tag) {
        file(tag).forEach((key, text) -> {
            assertThat(text).as(key).isEqualTo(text.strip()).isNotEmpty();
            assertThat(text).as(key).doesNotContain("  ", "\u202f", "\u200b", "\ufeff", "...", "\"");
        });
    }

    private static Set<String> keys(String tag) {
        return file(tag).keySet().stream()
                .filter(key -> !key.startsWith("plural."))
                .filter(key -> !Set.of("date.am", "date.pm").contains(key))
                .map(key -> PLURAL_FORM.matcher(key).replaceFirst("$1"))
                .collect(toCollection(LinkedHashSet::new));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(toCollection(TreeSet::new));
    }

    private static Map<String, String> file(String tag) {
        return Bundles.entries(tag);
    }
}
