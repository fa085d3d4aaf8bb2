package dev.lede.core.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** URLs with another query or fragment. An empty cell is null. */
class WebUrlChangeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        https://x.example        | a=b         | https://x.example?a=b
        https://x.example:81/c   | a=b         | https://x.example:81/c?a=b
        https://x.example/c?d#e  | a=b         | https://x.example/c?a=b#e
        https://x.example/c?d#e  | ``          | https://x.example/c?#e
        https://x.example/c?d#e  |             | https://x.example/c#e
        //x.example/c            | a           | //x.example/c?a
        ../c#e?f                 | a           | ../c?a#e?f
        /c                       | ?a          | /c??a
        /c                       |             | /c
        ?d                       | a           | ?a
        ?d                       |             | ?
        ?d#e                     |             | #e
        #e                       | a           | ?a#e
        mailto:i@x.example       | subject=a b | mailto:i@x.example?subject=a%20b
        mailto:?subject=a        |             | mailto:?
        tel:112                  | a           | tel:112?a
        /c                       | а=%D0%B1+'` | /c?а=%D0%B1+'`
        /c                       | a"<b>#c     | /c?a%22%3Cb%3E%23c
        """)
    void queryIsReplaced(String url, String query, String changed) {
        assertThat(WebUrl.of(url).withQuery(query))
                .isEqualTo(WebUrl.of(changed))
                .hasToString(changed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        https://x.example        | a         | https://x.example#a
        https://x.example/c?d#e  | a         | https://x.example/c?d#a
        https://x.example/c?d#e  | ``        | https://x.example/c?d#
        https://x.example/c?d#e  |           | https://x.example/c?d
        ../c                     | #a#?b     | ../c##a#?b
        ?d                       | a         | ?d#a
        #e                       | a         | #a
        #e                       |           | #
        #                        |           | #
        mailto:i@x.example       | a         | mailto:i@x.example#a
        /c                       | а%20b c   | /c#а%20b%20c
        /c                       | a"<b>{d}  | /c#a%22%3Cb%3E{d}
        """)
    void fragmentIsReplaced(String url, String fragment, String changed) {
        assertThat(WebUrl.of(url).withFragment(fragment))
                .isEqualTo(WebUrl.of(changed))
                .hasToString(changed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        https://x.example        | a    | b            | https://x.example?a=b
        https://x.example/c?d#e  | a    | b            | https://x.example/c?d&a=b#e
        https://x.example/c?a=d  | a    | b            | https://x.example/c?a=d&a=b
        https://x.example/c?     | a    | b            | https://x.example/c?a=b
        ?                        | a    | ``           | ?a=
        /c                       | a=b  | c&d#e%20+/?  | /c?a%3Db=c%26d%23e%2520%2B%2F%3F
        /c                       | a    | -._~*'       | /c?a=-._~%2A%27
        /c                       | а    | é 😀         | /c?%D0%B0=%C3%A9%20%F0%9F%98%80
        /c                       | url  | https://x.example/a?b#c | /c?url=https%3A%2F%2Fx.example%2Fa%3Fb%23c
        mailto:i@x.example       | body | a b          | mailto:i@x.example?body=a%20b
        """)
    void parameterIsAddedAtTheEndOfTheQuery(String url, String name, String value, String changed) {
        assertThat(WebUrl.of(url).withParameter(name, value))
                .isEqualTo(WebUrl.of(changed))
                .hasToString(changed);
    }

    @Test
    void invisibleCharactersAreEncoded() {
        assertThat(WebUrl.of("/c").withQuery(" a\n\t\u200B ")).hasToString("/c?%20a%0A%09%E2%80%8B%20");
        assertThat(WebUrl.of("/c").withFragment("\u0000\ud800 ")).hasToString("/c#%00%EF%BF%BD%20");
        assertThat(WebUrl.of("/c").withParameter("\r\n", "\udfff")).hasToString("/c?%0D%0A=%EF%BF%BD");
    }

    @Test
    void accessorsReturnThePartsOfTheChangedUrl() {
        WebUrl changed = WebUrl.of("https://x.example/c?d#e").withQuery("a#b").withFragment("f");
        assertThat(changed.query()).hasValue("a%23b");
        assertThat(changed.fragment()).hasValue("f");
        assertThat(changed.withQuery(null).query()).isEmpty();
        assertThat(changed.host()).hasValue("x.example");
    }

    @Test
    void urlThatGrowsTooLongIsRefusedWithTheValue() {
        WebUrl page = WebUrl.of("/" + "a".repeat(WebUrl.MAX_LENGTH - 5));
        assertThat(page.withQuery("a=b").value()).hasSize(WebUrl.MAX_LENGTH);
        assertThat(page.withFragment("abc").value()).hasSize(WebUrl.MAX_LENGTH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page.withQuery("a=\""))
                .withMessage("the query makes the URL longer than 8192 characters: \"a=\"\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page.withParameter("a", "bc"))
                .withMessage("the query makes the URL longer than 8192 characters: \"a=bc\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page.withFragment("abcd"))
                .withMessage("the fragment makes the URL longer than 8192 characters: \"abcd\"");
    }

    @Test
    void nullIsRefusedWithTheNameOfTheParameter() {
        WebUrl page = WebUrl.of("/");
        assertThatNullPointerException()
                .isThrownBy(() -> page.withParameter(null, "a"))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> page.withParameter("a", null))
                .withMessage("value");
    }
}
