package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.json.ArticleJson;
import org.junit.jupiter.api.Test;

/** What readers see is kept, whatever its markup says, or told. */
class KeptWordsTest {
    @Test
    void anAddressOfAPlayerIsReadAsAWhole() {
        assertThat(json("<iframe src='https://www.youtube.com/watch?v=AAAAAAAAAAAx&v=BBBBBBBBBBB'></iframe>"))
                .doesNotContain("embed");
        assertThat(json("<iframe src='https://www.youtube.com/watch?a=b&amp;v=AbCdEfGhIjK&amp;t=1'></iframe>"))
                .contains("\"url\":\"https://www.youtube.com/watch?v=AbCdEfGhIjK&t=1s\"");
        assertThat(json("<iframe src='https://www.facebook.com/watch/?v=12345'></iframe>"))
                .contains("\"url\":\"https://www.facebook.com/watch/?v=12345\"");
    }

    @Test
    void aQuotationOfNothingButItsSourceKeepsIt() {
        assertThat(json("<blockquote><p> </p><footer id=f>Words</footer></blockquote>"))
                .contains("\"type\":\"blockquote\"", "\"id\":\"f\"", "Words");
    }

    private static Sanitized sanitized(String html) {
        return BodySanitizer.news().sanitize(html);
    }

    private static String json(String html) {
        return ArticleJson.writeBody(sanitized(html).body());
    }
}
