package dev.lede.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.core.Article;
import dev.lede.core.FuzzTarget;

/** Every text is read as an article or throws an {@link ArticleJsonException}; articles are written and read back equal. */
class ArticleJsonFuzzTest extends FuzzTarget {
    @FuzzTest(maxDuration = "10m")
    void reads(byte[] text) {
        Article article;
        try {
            article = ArticleJson.read(new String(text, UTF_8));
        } catch (ArticleJsonException refused) {
            return;
        }
        String json = ArticleJson.write(article);
        assertThat(ArticleJson.read(json)).isEqualTo(article);
        assertThat(ArticleJson.write(ArticleJson.read(json))).isEqualTo(json);
    }
}
