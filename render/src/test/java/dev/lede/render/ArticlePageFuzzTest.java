package dev.lede.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.core.Article;

/** No article that can be built renders a page that executes code from the article. */
class ArticlePageFuzzTest extends FuzzTarget {
    private static final ArticleRenderer RENDERER = Articles.renderer();

    @FuzzTest(maxDuration = "10m")
    void rendersPages(byte[] text) {
        Article article = DictatedArticle.of(new String(text, UTF_8));
        SafeMarkup.requirePage(RENDERER.page(article).toString());
        SafeMarkup.requireBody(RENDERER.components(article).body().toString());
    }
}
