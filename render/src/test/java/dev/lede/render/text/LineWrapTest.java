package dev.lede.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineWrapTest {
    @Test
    void linesBreakAtSpaces() {
        assertThat(wrapped("aa bb ccc dd", 5)).containsExactly("aa bb", "ccc", "dd");
        assertThat(wrapped("", 5)).containsExactly("");
    }

    @Test
    void longWordsAndWordsJoinedByANoBreakSpaceStayWhole() {
        assertThat(wrapped("a bbbbbbbb c", 5)).containsExactly("a", "bbbbbbbb", "c");
        assertThat(wrapped("aa\u00A0bb ccc", 5)).containsExactly("aa\u00A0bb", "ccc");
    }

    @Test
    void chineseAndJapaneseLinesBreakBetweenLetters() {
        assertThat(wrapped("湖の氷が割れた。春", 6)).containsExactly("湖の氷", "が割れ", "た。春");
    }

    @Test
    void widthOfCombiningAndWideCharacters() {
        assertThat(TextWidth.of("abc")).isEqualTo(3);
        assertThat(TextWidth.of("Սևան")).isEqualTo(4);
        assertThat(TextWidth.of("湖ｱ한Ａ")).isEqualTo(7);
        assertThat(TextWidth.of("e\u0301\u200B\u00AD")).isEqualTo(1);
        assertThat(TextWidth.of("👩‍👩‍👧👍🏽🇦🇲")).isEqualTo(6);
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        LineWrap.wrap(text, width, lines::add);
        return lines;
    }
}
