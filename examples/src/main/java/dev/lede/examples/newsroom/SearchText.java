package dev.lede.examples.newsroom;

import java.text.Normalizer;

/**
 * A text in the form in which words are looked for: lower-case, {@code ё} as {@code е}, the Armenian {@code և} and
 * {@code եւ} as {@code եվ}, without stress and question marks inside of words. It knows where each of its letters stands in the
 * text that readers see.
 */
final class SearchText {
    /** Stress in Russian, hyphenation, and the Armenian marks that stand on a vowel: ՛ ՜ ՞. */
    private static final String UNSEEN = "\u0300\u0301\u00AD\u055B\u055C\u055E";

    private static final char ARMENIAN_EH = 'ե';
    private static final char ARMENIAN_VEW = 'վ';
    private static final char ARMENIAN_YIWN = 'ւ';
    private static final char ARMENIAN_ECH_YIWN = 'և';

    private final String shown;
    private final StringBuilder folded = new StringBuilder();
    private final int[] places;

    SearchText(String text) {
        shown = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\u00A0\u202F]+", " ")
                .strip();
        // A letter becomes two at most, and a place after the last makes ends simple.
        places = new int[2 * shown.length() + 1];
        for (int at = 0; at < shown.length(); at++) fold(shown.charAt(at), at);
        places[folded.length()] = shown.length();
    }

    /** The text as readers see it, white space made plain. */
    String shown() {
        return shown;
    }

    /** The text as it is searched. */
    String folded() {
        return folded.toString();
    }

    /** Where the letter of the folded text stands in the one that is shown. */
    int placeOf(int inFolded) {
        return places[inFolded];
    }

    private void fold(char letter, int at) {
        char lower = Character.toLowerCase(letter);
        if (UNSEEN.indexOf(lower) >= 0) return;
        boolean afterEh = folded.length() > 0 && folded.charAt(folded.length() - 1) == ARMENIAN_EH;
        switch (lower) {
            case 'ё' -> put('е', at);
            case '’' -> put('\'', at);
            case '\u2010', '\u2011' -> put('-', at);
            case ARMENIAN_ECH_YIWN -> {
                put(ARMENIAN_EH, at);
                put(ARMENIAN_VEW, at);
            }
            case ARMENIAN_YIWN -> put(afterEh ? ARMENIAN_VEW : ARMENIAN_YIWN, at);
            default -> put(lower, at);
        }
    }

    private void put(char letter, int at) {
        places[folded.length()] = at;
        folded.append(letter);
    }
}
