package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Body;
import dev.lede.core.body.Code;
import dev.lede.core.body.Image;
import dev.lede.render.BodyRenderer;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Invisible characters that change the order of other words or hide messages are removed; those that writing needs are kept.
 * In the tables, LRE is the character U+202A, and so on; TAG-a is the tag character of a letter.
 */
class HiddenCharactersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a[RLO]b[PDF]c                         | abc
        a[LRO]b                               | ab
        a[RLE]b[PDF]c                         | a[RLE]b[PDF]c
        a[RLI]b[PDI]c[LRI]d[PDI]e[FSI]f[PDI]g | a[RLI]b[PDI]c[LRI]d[PDI]e[FSI]f[PDI]g
        a[RLI]b[LRE]c[PDF]d[PDI]e             | a[RLI]b[LRE]c[PDF]d[PDI]e
        a[RLE]b                               | ab
        a[PDF]b[PDI]c                         | abc
        a[PDF]b[RLE]c                         | abc
        a[RLI]b[RLE]c[PDI]d                   | a[RLI]bc[PDI]d
        a[RLE]b[RLI]c[PDF]d[PDI]e[PDF]f       | a[RLE]b[RLI]cd[PDI]e[PDF]f
        a[RLI]b[RLI]c[PDI]d                   | ab[RLI]c[PDI]d
        a[RLE]b[RLO]c[PDF]d[PDF]e             | a[RLE]bcd[PDF]e
        a[LRI]b[RLO]c[PDI]d[PDF]e             | a[LRI]bc[PDI]de
        a[RLE]b<b>c[PDF]d</b>e                | a[RLE]bc[PDF]de
        a[RLE]b<img src=x alt=''>c[PDF]d      | a[RLE]bc[PDF]d
        a[RLE]b<br>c[PDF]d                    | abcd
        a[RLE]b<span dir=rtl>c[PDF]d</span>e  | abcde
        a[RLE]b<span dir=rtl>c</span>d[PDF]e  | a[RLE]bcd[PDF]e
        a[PSEP]b[RLE]c[PSEP]d[PDF]e           | a[PSEP]bc[PSEP]de
        a[ZWNJ]b[ZWJ]c[LRM]d[RLM]e[ALM]f      | a[ZWNJ]b[ZWJ]c[LRM]d[RLM]e[ALM]f
        """)
    void pairsInOneParagraphAreKeptAndOverridesRemoved(String written, String kept) {
        Sanitized sanitized = BodySanitizer.news().sanitize("<p>" + characters(written) + "</p>");
        assertThat(named(sanitized.body().text()).replace("\n", "")).isEqualTo(kept);
        boolean same = written.replaceAll("<[^>]*>", "").equals(kept);
        assertThat(sanitized.removals())
                .extracting(Removal::rule)
                .containsExactlyElementsOf(same ? List.of() : List.of(Rule.BIDI_CONTROL));
        assertThat(sanitized.lossless()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a[RLE]b</p><p>c[PDF]d</p>",
                "<h2>a[RLI]b</h2>c[PDI]d",
                "<ul><li>a[RLE]b<li>c[PDF]d</ul>",
                "<table><tr><td>a[RLE]b<td>c[PDF]d</table>",
                "<figure><img src=x alt=''>a[RLE]b<figcaption>c[PDF]d</figcaption></figure>",
                "<div>a[RLE]b<blockquote>c</blockquote>d[PDF]e</div>",
                "<b>a[RLE]b<p>c[PDF]d</b>",
                "<pre>a[RLE]b\nc[PDF]d</pre>",
                "<details><summary>a[RLE]b</summary>c[PDF]d</details>",
                "<dl><dt>a[RLI]b<dd>c[PDI]d</dl>",
                "<math><mi>[RLO]a</mi></math>",
                "<p>[RLO]a<a href=x>[RLO]b</a> <code>[LRO]c</code></p>"
            })
    void controlsDoNotPairAcrossParagraphs(String html) {
        Sanitized sanitized = BodySanitizer.news().sanitize(characters(html));
        assertThat(named(sanitized.body().text())).doesNotContain("[");
        assertThat(sanitized.removals()).extracting(Removal::rule).contains(Rule.BIDI_CONTROL);
    }

    @Test
    void eachAttributeIsItsOwnParagraph() {
        Sanitized sanitized = BodySanitizer.news()
                .sanitize(characters("<p>[RLE]<img src=x alt='a[PDF]b' title='c[RLO]d[PDF]e'>[PDF]f</p>"));
        Image image = sanitized.body().nodes(Image.class).findFirst().orElseThrow();
        assertThat(image.alt()).isEqualTo("ab");
        assertThat(image.title()).isEqualTo("cde");
        assertThat(sanitized.removals())
                .extracting(Removal::toString)
                .containsExactly(
                        "line 1, column 5: text “3 characters, the first U+202C” removed: invisible characters, which"
                                + " would change the order of other words");
    }

    @Test
    void eachLineOfCodeIsItsOwnParagraph() {
        Sanitized sanitized = BodySanitizer.news()
                .sanitize(characters("<pre>a [RLI]b[PDI] c\n// [RLO]} [LRI]if[PDI]\nd[RLI]\n[PDI]</pre>"));
        assertThat(named(sanitized
                        .body()
                        .nodes(Code.class)
                        .findFirst()
                        .orElseThrow()
                        .value()))
                .isEqualTo("a [RLI]b[PDI] c\n// } [LRI]if[PDI]\nd");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        plain                          | 🏴[TAG-g][TAG-b][TAG-s][TAG-c][TAG-t][U+E007F] 🏴[TAG-u][TAG-s][TAG-t][TAG-x][U+E007F] 🏴[ZWJ]☠[U+FE0F] 🇦🇲 👩[ZWJ]👩[ZWJ]👧 ❤[U+FE0F] ❤[U+FE0F][ZWJ]🔥 ☺[U+FE0E] 1[U+FE0F]⃣ 👁[U+FE0F][ZWJ]🗨[U+FE0F] 👍🏽
        Persian and Indic              | می[ZWNJ]خواهم क्[ZWJ]ष
        forms of Chinese and Mongolian | 葛[U+E0100] ᠠ[U+180B] ᠤ[U+180E]ᠠ
        breaks                         | soft[U+00AD]hyphen zero[U+200B]width word[U+2060]joiner[U+FEFF]
        others                         | private[U+E001] a[U+034F]b
        """)
    void charactersThatWritingNeedsAreKept(String what, String text) {
        String written = characters(text);
        Sanitized sanitized = BodySanitizer.news().sanitize("<p>" + written + "</p>");
        assertThat(sanitized.body().text()).as(what).isEqualTo(written);
        assertThat(sanitized.removals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a[TAG-i][TAG-g][TAG-n]b                | ab
        [U+E0001]a                             | a
        🏴[TAG-g][TAG-b]x                      | 🏴x
        🏴[TAG-g][TAG-b][TAG-s][TAG-c][TAG-t]x | 🏴x
        🏴[U+E007F]x                           | 🏴x
        🏴[TAG-a][TAG-b][TAG-c][TAG-d][TAG-e][TAG-f][TAG-g][U+E007F]x | 🏴x
        a[U+E0100][U+E0101]b                   | ab
        葛[U+E0100][U+E0101]b                  | 葛[U+E0100]b
        ❤[U+FE0F][U+FE0F][U+FE00]b             | ❤[U+FE0F]b
        a [U+FE0F]b                            | a b
        a[U+180B]b                             | ab
        a[U+2062][U+2063][U+2064]b             | ab
        a[U+206A]b[U+FFF9]c[U+FFFA]d[U+FFFB]   | abcd
        a[U+E0FFF]b[U+E0080]                   | ab
        """)
    void hiddenCharactersAreRemoved(String written, String kept) {
        String html = "<p title='" + characters(written) + "'>" + characters(written) + "<img src=x alt='"
                + characters(written) + "'></p>";
        Sanitized sanitized = BodySanitizer.news().sanitize(html);
        assertThat(sanitized.body().text()).isEqualTo(characters(kept));
        assertThat(sanitized.body().nodes(Image.class).findFirst().orElseThrow().alt())
                .isEqualTo(characters(kept));
        assertThat(sanitized.removals()).extracting(Removal::rule).contains(Rule.HIDDEN_CHARACTER);
        assertThat(sanitized.lossless()).isTrue();
    }

    /** Bodies of random controls are balanced, and sanitizing their rendering returns equal bodies. */
    @Test
    void randomControlsBecomeBalanced() {
        String[] pieces = {
            "[LRE]",
            "[RLE]",
            "[PDF]",
            "[LRO]",
            "[RLO]",
            "[LRI]",
            "[RLI]",
            "[FSI]",
            "[PDI]",
            "x",
            "y ",
            "<p>",
            "</p>",
            "<br>",
            "<span dir=rtl>",
            "<b>",
            "</b>",
            "</span>",
            "<small>",
            "</small>",
            "<li>",
            "<h2>",
            "</h2>",
            "<figure><figcaption>",
            "</figcaption></figure>",
            "<blockquote>",
            "</blockquote>",
            "<table><tr><td>",
            "</table>",
            "<img src=x>",
            "<a href=x>",
            "</a>",
            "<pre>",
            "</pre>",
            "\n"
        };
        Random random = new Random(20_261_122);
        for (int round = 0; round < 400; round++) {
            StringBuilder soup = new StringBuilder();
            for (int at = 0; at < 30; at++) soup.append(pieces[random.nextInt(pieces.length)]);
            Body body =
                    BodySanitizer.news().sanitize(characters(soup.toString())).body();
            assertThat(named(body.text())).as(soup.toString()).doesNotContain("[LRO]", "[RLO]");
            String html =
                    BodyRenderer.builder().build().render(body, Locale.ENGLISH).toString();
            Sanitized again = BodySanitizer.news().sanitize(html);
            ReadBack.assertReadsBack(body, soup.toString());
            assertThat(again.removals())
                    .as(soup.toString())
                    .extracting(Removal::rule)
                    .doesNotContain(Rule.BIDI_CONTROL, Rule.HIDDEN_CHARACTER);
        }
    }

    private static final String[] NAMES = {
        "LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI", "ZWNJ", "ZWJ", "LRM", "RLM", "ALM", "PSEP"
    };
    private static final String CHARACTERS =
            "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200C\u200D\u200E\u200F\u061C\u2029";

    private static String characters(String named) {
        String text = named;
        for (int at = 0; at < NAMES.length; at++) {
            text = text.replace("[" + NAMES[at] + "]", String.valueOf(CHARACTERS.charAt(at)));
        }
        text = Pattern.compile("\\[TAG-(.)]")
                .matcher(text)
                .replaceAll(tag -> Character.toString(0xE0000 + tag.group(1).charAt(0)));
        return Pattern.compile("\\[U\\+([0-9A-F]+)]")
                .matcher(text)
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }

    private static String named(String text) {
        String named = text;
        for (int at = 0; at < NAMES.length; at++) {
            named = named.replace(String.valueOf(CHARACTERS.charAt(at)), "[" + NAMES[at] + "]");
        }
        return named;
    }
}
