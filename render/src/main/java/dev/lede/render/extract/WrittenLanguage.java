package dev.lede.render.extract;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Guesses the language of a text by its script, by letters that only one language has, and by frequent words. */
final class WrittenLanguage {
    private static final int READ = 5_000;
    private static final int ENOUGH_LETTERS = 30;

    /** The end of the blocks from Basic Latin to Latin Extended-B, whose letters are all Latin. */
    private static final int END_OF_LATIN = 0x250;

    /** Languages whose script no other language has. */
    private static final Set<String> OWN_SCRIPT = Set.of("hy", "ka", "el", "ko", "th");

    /** Frequent words that few other languages have. */
    private static final Map<String, Set<String>> WORDS = new LinkedHashMap<>();

    static {
        add("en", "the and of to in is that was for with are this have from");
        add("de", "der die das und ist nicht mit ein eine auf den von dem werden sich");
        add("fr", "le les des et est une dans pour que qui sur pas avec du au");
        add("es", "el los las que del una por con para es como más pero se");
        add("pt", "que não uma com para dos das os como mais ao pelo foi em");
        add("it", "il che di per una non con della sono gli nel alla dei più");
        add("nl", "de het een van en niet dat zijn voor met op aan ook maar");
        add("pl", "nie się jest na że do jak oraz przez ale tym dla");
        add("cs", "je se na že ale jako podle který jsou byl také jeho");
        add("sv", "och att det som är på för inte med av den till");
        add("da", "og det er ikke på til af med der den har blev");
        add("fi", "ja on ei että se oli mutta ovat kun myös");
        add("hu", "az és hogy nem egy is meg volt csak de");
        add("ro", "și în este nu pe cu care din la mai");
        add("tr", "ve bir bu için ile olarak daha çok olan de");
    }

    private WrittenLanguage() {}

    private static void add(String language, String words) {
        WORDS.put(language, Set.copyOf(List.of(words.split(" ", -1))));
    }

    /**
     * {@return the tag of the language that its script or letters show; null if the script is Latin or the text
     * too short}
     */
    static @Nullable String byScript(String text) {
        String read = text.length() <= READ ? text : text.substring(0, READ);
        @Nullable UnicodeScript script = script(read);
        if (script == null) return null;
        return switch (script) {
            case ARMENIAN -> "hy";
            case GEORGIAN -> "ka";
            case GREEK -> "el";
            case HEBREW -> "he";
            case HANGUL -> "ko";
            case HIRAGANA, KATAKANA -> "ja";
            case HAN -> "zh";
            case THAI -> "th";
            case DEVANAGARI -> "hi";
            case BENGALI -> "bn";
            case ARABIC -> hasAny(read, "پچژگ") ? "fa" : "ar";
            case CYRILLIC ->
                hasAny(read, "їєґ")
                        ? "uk"
                        : hasAny(read, "ў") ? "be" : hasAny(read, "ђјљњћџ") ? "sr" : hasAny(read, "ыэё") ? "ru" : "bg";
            default -> null;
        };
    }

    /**
     * Whether a text that was recognized can be in the declared language: templates declare English for texts in
     * Russian.
     */
    static boolean isPossible(Locale declared, @Nullable String written) {
        if (written == null) return true;
        String language = declared.getLanguage();
        boolean hasOwnScript = OWN_SCRIPT.contains(language) || OWN_SCRIPT.contains(written);
        return hasOwnScript ? language.equals(written) : !WORDS.containsKey(language);
    }

    private static @Nullable UnicodeScript script(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int latin = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            if (!Character.isLetter(character)) continue;
            // Most texts are Latin, and the script of a character is found by a search.
            if (character < END_OF_LATIN) latin++;
            else counts.merge(UnicodeScript.of(character), 1, Integer::sum);
        }
        if (latin > 0) counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
        // Japanese is written with more characters of Chinese than of its own.
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana > ENOUGH_LETTERS && kana * 5 > counts.getOrDefault(UnicodeScript.HAN, 0))
            return UnicodeScript.HIRAGANA;
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= ENOUGH_LETTERS)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static boolean hasAny(String text, String letters) {
        return text.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }

    /** {@return the tag of the language whose frequent words the text has; null if it has few} */
    static @Nullable String byWords(String text) {
        String read = text.length() <= READ ? text : text.substring(0, READ);
        String[] words = read.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
        @Nullable String best = null;
        int most = 2;
        for (Map.Entry<String, Set<String>> language : WORDS.entrySet()) {
            int count = 0;
            for (String word : words) if (language.getValue().contains(word)) count++;
            if (count > most) {
                most = count;
                best = language.getKey();
            }
        }
        return best;
    }
}
