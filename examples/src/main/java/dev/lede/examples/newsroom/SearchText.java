package dev.lede.examples.newsroom;

import java.text.Normalizer;

/**
 * A text and its folded form for searching: lower case, {@code ё} as {@code е}, the Armenian {@code և} and {@code եւ} as
 * {@code եվ}, without stress marks and the Armenian marks inside words. It maps each folded character to its position in
 * the text.
 */
final class SearchText {
    /** Russian stress marks, the soft hyphen, and the Armenian marks ՛ ՜ ՞, which are written inside words. */
    private static final String IGNORED = "\u0300\u0301\u00AD\u055B\u055C\u055E";

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
        // A character becomes at most two, and one position is added for the end.
        places = new int[2 * shown.length() + 1];
        for (int at = 0; at < shown.length(); at++) fold(shown.charAt(at), at);
        places[folded.length()] = shown.length();
    }

    /** Returns the text for readers, with normalized white space. */
    String shown() {
        return shown;
    }

    /** Returns the folded text. */
    String folded() {
        return folded.toString();
    }

    /** Returns the position in the shown text of a character of the folded text. */
    int placeOf(int inFolded) {
        return places[inFolded];
    }

    private void fold(char letter, int at) {
        char lower = Character.toLowerCase(letter);
        if (IGNORED.indexOf(lower) >= 0) return;
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
