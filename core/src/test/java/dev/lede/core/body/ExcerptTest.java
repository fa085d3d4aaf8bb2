package dev.lede.core.body;

import static dev.lede.core.body.Dsl.body;
import static dev.lede.core.body.Dsl.h2;
import static dev.lede.core.body.Dsl.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.core.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
    // Below, "_" is U+00A0 and "|" separates the columns.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The ice left early.                      | 19 | The ice left early.
        The ice left early. It was April.        | 28 | The ice left early.
        The ice left early. It was April.        | 29 | The ice left early. It was…
        The ice left early. It was April.        | 32 | The ice left early. It was…
        The ice left early. It was April.        | 33 | The ice left early. It was April.
        Too short. The ice left the lake in May. | 32 | Too short. The ice left the…
        Did it leave? Nobody knows it.           | 15 | Did it leave?
        He said: “It left.” Nobody knew.         | 22 | He said: “It left.”
        It left… Nobody knew it.                 | 12 | It left…
        It left… nobody knew it.                 | 12 | It left…
        «Когда?» — спросил он рыбака.            | 12 | «Когда?»…
        Это т. е. лёд уже сошёл.                 | 14 | Это т. е. лёд…
        Пишет А. Петросян из Севана.             | 12 | Пишет А…
        Сошёл 28 февраля 2024_г. рано утром.     | 24 | Сошёл 28 февраля…
        Сошло 10_000 тонн льда.                  | 10 | Сошло…
        Սառույցը հալվեց։ Ապրիլն է։               | 18 | Սառույցը հալվեց։
        Սառույցը հալվեց: Ապրիլն է:               | 18 | Սառույցը հալվեց:
        The ice left: april it is                | 15 | The ice left…
        Ի՞նչ եղավ Սևանում այսօր                  | 10 | Ի՞նչ եղավ…
        Սևանը՝ մեծ լիճը, հալվեց                  | 8  | Սևանը…
        湖の氷が解けた。今年は早い。              | 10 | 湖の氷が解けた。
        「氷が解けた。」今年は早かった。            | 10 | 「氷が解けた。」
        湖の氷が今年は早く解けた。                | 6  | 湖の氷が今…
        البحيرة ذابت؟ نعم ذابت اليوم.            | 15 | البحيرة ذابت؟
        झील पिघल गई। आज बहुत जल्दी।              | 14 | झील पिघल गई।
        Nine one. Two three four five six seven  | 13 | Nine one.
        Nine one. Two three four five six seven  | 14 | Nine one. Two…
        A fine one. Two three four five seven    | 15 | A fine one.
        A fine one. Two three four five seven    | 16 | A fine one.
        A fine one. Two three four five seven    | 17 | A fine one. Two…
        One, two — three                         | 11 | One, two…
        One, two, three                          | 10 | One, two…
        One (two three)                          | 10 | One (two…
        One «two three»                          | 6  | One…
        """)
    void textIsTruncatedAfterASentenceOrAWord(String text, int max, String excerpt) {
        assertThat(body(p(text.replace('_', '\u00A0'))).excerpt(max)).isEqualTo(excerpt.replace('_', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource({
        "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦, 8, 👩‍👩‍👧‍👦…",
        "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦, 14, 👩‍👩‍👧‍👦…",
        "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦, 7, …",
        "🇦🇲🇬🇪🇷🇺, 4, 🇦🇲…",
        "🇦🇲🇬🇪🇷🇺, 5, 🇦🇲🇬🇪…",
        "👍🏽👍🏽👍🏽, 4, 👍🏽…",
        "👍🏽👍🏽👍🏽, 5, 👍🏽👍🏽…",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿🏴󠁧󠁢󠁥󠁮󠁧󠁿, 10, 🏴󠁧󠁢󠁥󠁮󠁧󠁿…",
        "e\u0301e\u0301e\u0301, 4, e\u0301…",
        "क्षिक्षिक्षि, 7, क्षि…",
        "ស្ត្រីស្ត្រី, 9, ស្ត្រី…",
        "เกาะเกาะ, 6, เกาะ…",
        "한국한국한국, 4, 한국한…",
        "湖の氷が解けた。\uFE01今年は早い。, 8, 湖の氷が解けた…"
    })
    void graphemeClusterIsNotSplit(String text, int max, String excerpt) {
        assertThat(body(p(text)).excerpt(max)).isEqualTo(excerpt);
    }

    @Test
    void combiningMarkOnASpaceIsRemovedWithIt() {
        assertThat(body(p("abc defgh \u0301jkl mno")).excerpt(12)).isEqualTo("abc defgh…");
        assertThat(body(p("abcdefgh\u00A0\u0301jkl")).excerpt(10)).isEqualTo("abcdefgh…");
    }

    @Test
    void wordLongerThanHalfOfTheMaximumIsTruncated() {
        assertThat(body(p("See llanfairpwllgwyngyllgogerych")).excerpt(20)).isEqualTo("See llanfairpwllgwy…");
        assertThat(body(p("x".repeat(1000))).excerpt(300)).isEqualTo("x".repeat(299) + "…");
    }

    @Test
    void excerptWithoutRoomForTextIsAnEllipsis() {
        assertThat(body(p("ab")).excerpt(1)).isEqualTo("…");
        assertThat(body(p("a")).excerpt(1)).isEqualTo("a");
        assertThat(body(p("((((((((((((")).excerpt(5)).isEqualTo("…");
        assertThat(Body.EMPTY.excerpt(5)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Body.EMPTY.excerpt(0))
                .withMessage("an excerpt must have at least 1 character: 0");
    }

    @Test
    void blocksAreJoinedInOneLine() {
        assertThat(body(h2("Ice"), p("It  left\n", Dsl.br(), "early.")).excerpt(100))
                .isEqualTo("Ice It left early.");
        assertThat(body(Code.of("a\n\t b")).excerpt(100)).isEqualTo("a b");
    }

    @Test
    void zeroWidthSpaceSeparatesWords() {
        assertThat(body(p("abc\u200Bdef\u200Bghi")).excerpt(8)).isEqualTo("abc\u200Bdef…");
    }

    /** The excerpt is never longer than the maximum. Failures show the seed. */
    @Test
    void excerptOfARandomArticleIsTheBeginningOfItsText() {
        for (long seed = 0; seed < 400; seed++) {
            Body body = Articles.random(seed).body();
            String text = tight(body.text());
            for (int max : new int[] {1, 2, 3, 5, 8, 13, 40, 100, 300}) {
                String excerpt = body.excerpt(max);
                assertThat(excerpt.codePointCount(0, excerpt.length()))
                        .as("seed " + seed)
                        .isLessThanOrEqualTo(max);
                assertThat(excerpt).as("seed " + seed).isEqualTo(excerpt.strip());
                String kept = tight(excerpt);
                boolean cutInside = kept.endsWith("…") && text.startsWith(kept.substring(0, kept.length() - 1));
                assertThat(cutInside || text.startsWith(kept))
                        .as("seed " + seed + ", " + max + ": " + excerpt)
                        .isTrue();
                if (!kept.equals(text))
                    assertThat(text.length()).as("seed " + seed).isGreaterThan(max / 4);
            }
        }
    }

    private static String tight(String text) {
        return text.replaceAll("[\\s\u00A0\u2028\u2029\uFEFF]", "");
    }
}
