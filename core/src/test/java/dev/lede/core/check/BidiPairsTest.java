package dev.lede.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BidiPairsTest {
    /** E, O and I open an embedding, override and isolate; e and i close. */
    @ParameterizedTest
    @CsvSource({
        "Ee, 0, none",
        "Oe, 0, none",
        "Ii, 0, none",
        "EEee, 1 0, none",
        "e, none, none",
        "i, none, none",
        "Ei, none, 0",
        "Ie, none, 0",
        "IEei, 1 0, none",
        "IEEi, 2 1 0, none",
        "EIei, none 1, 0",
        "EIie, 1 0, none",
        "EIO, '', 2 1 0",
    })
    void closerEndsItsOpenerAndTheEmbeddingsInsideIt(String controls, String ended, String unclosed) {
        BidiPairs<Integer> pairs = new BidiPairs<>();
        List<String> ends = new ArrayList<>();
        for (int at = 0; at < controls.length(); at++) {
            switch (controls.charAt(at)) {
                case 'E' -> pairs.open('\u202B', at);
                case 'O' -> pairs.open('\u202E', at);
                case 'I' -> pairs.open('\u2067', at);
                case 'e' -> ends.add(places(pairs.close('\u202C')));
                default -> ends.add(places(pairs.close('\u2069')));
            }
        }
        assertThat(String.join(" ", ends)).isEqualTo(ended);
        assertThat(places(pairs.end())).isEqualTo(unclosed);
        assertThat(pairs.end()).isEmpty();
    }

    private static String places(List<BidiPairs.Opener<Integer>> openers) {
        return openers.isEmpty()
                ? "none"
                : String.join(
                        " ",
                        openers.stream()
                                .map(opener -> opener.place().toString())
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'})
    void embeddingsOverridesAndIsolatesAreControls(char c) {
        assertThat(BidiPairs.isControl(c)).isTrue();
        assertThat(BidiPairs.isIn("a" + c)).isTrue();
        assertThat(BidiPairs.isCloser(c)).isEqualTo(c == '\u202C' || c == '\u2069');
        assertThat(new BidiPairs.Opener<>(c, 0).closer()).isEqualTo(c < '\u2066' ? '\u202C' : '\u2069');
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u200E', '\u200F', '\u061C', '\u2029', '\u202F', '\u2065', '\u206A', 'a'})
    void marksAndLettersAreNotControls(char c) {
        assertThat(BidiPairs.isControl(c)).isFalse();
        assertThat(BidiPairs.isIn("a" + c)).isFalse();
    }

    @Test
    void overridesAreDistinguishedFromEmbeddings() {
        assertThat(new BidiPairs.Opener<>('\u202D', 0).isOverride()).isTrue();
        assertThat(new BidiPairs.Opener<>('\u202E', 0).isOverride()).isTrue();
        assertThat(new BidiPairs.Opener<>('\u202A', 0).isOverride()).isFalse();
        assertThat(new BidiPairs.Opener<>('\u2068', 0).isOverride()).isFalse();
    }
}
