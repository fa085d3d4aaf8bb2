package dev.lede.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Body;
import dev.lede.core.body.Code;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.Node;
import dev.lede.core.body.Text;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each word of a body is in its plain text and its Markdown. */
class NoWordIsLostTest {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final TextRenderer RENDERER =
            TextRenderer.builder().wholeArticles().build();

    @Test
    void plainTextHasAllWords() {
        bodies().forEach(body -> assertHasWords(body, RENDERER.plainText(body, Locale.ENGLISH)));
    }

    @Test
    void markdownHasAllWords() {
        bodies().forEach(body ->
                assertHasWords(body, ParsedMarkdown.structure(RENDERER.markdown(body, Locale.ENGLISH))));
    }

    private static List<Body> bodies() {
        return IntStream.range(0, 1_000).mapToObj(RandomBodies::of).toList();
    }

    private static void assertHasWords(Body body, String text) {
        Supplier<String> description = () -> "words of " + body;
        assertThat(body.nodes()
                        .flatMap(node -> WORD.matcher(textOf(node)).results())
                        .map(MatchResult::group))
                .as(description)
                .allSatisfy(word -> assertThat(text).contains(word));
    }

    private static String textOf(Node node) {
        if (node instanceof Text text) return text.value();
        if (node instanceof InlineCode code) return code.value();
        return node instanceof Code code ? code.value() : "";
    }
}
