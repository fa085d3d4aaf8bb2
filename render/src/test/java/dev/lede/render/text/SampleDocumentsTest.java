package dev.lede.render.text;

import dev.lede.core.Article;
import dev.lede.core.json.ArticleJson;
import dev.lede.render.Articles;
import dev.lede.render.Golden;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The sample articles of all languages as plain text, Markdown and mdast. */
class SampleDocumentsTest {
    private static final Path ARTICLES = Path.of("../examples/src/main/resources/dev/lede/examples/articles");
    private static final Path DOCUMENTS = Path.of("src/test/resources/dev/lede/render/text");
    private static final TextRenderer RENDERER = TextRenderer.builder().build();
    private static final JsonMapper JSON = new JsonMapper();

    static List<String> samples() {
        return Articles.SAMPLES.stream()
                .flatMap(name -> Articles.LANGUAGES.stream().map(language -> name + "." + language))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void articleBecomesItsPlainText(String sample) {
        Golden.assertIsIn(DOCUMENTS.resolve(sample + ".txt"), RENDERER.plainText(article(sample)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void articleBecomesItsMarkdown(String sample) {
        Golden.assertIsIn(DOCUMENTS.resolve(sample + ".md"), RENDERER.markdown(article(sample)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void bodyBecomesItsMdast(String sample) {
        String mdast = ArticleJson.writeMdast(article(sample).body());
        String inLines = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(mdast));
        Golden.assertIsIn(DOCUMENTS.resolve(sample + ".mdast.json"), inLines.replace("\r\n", "\n"));
    }

    private static Article article(String sample) {
        return ArticleJson.read(Golden.read(ARTICLES.resolve(sample + ".json")));
    }
}
