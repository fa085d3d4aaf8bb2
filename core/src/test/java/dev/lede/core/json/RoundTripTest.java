package dev.lede.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.Articles;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Node;
import dev.lede.core.body.Paragraph;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RoundTripTest {
    private static final int LARGE = 1_000;
    private static final int ARTICLES = 10_000;

    @Test
    void everyArticleIsValidAndReadBackEqual() {
        WrittenFields fields = new WrittenFields();
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        long characters = 0;
        for (long seed = 0; seed < ARTICLES; seed++) {
            Article article = seed < LARGE ? Articles.random(seed) : Articles.small(seed);
            String json = ArticleJson.write(article);
            JsonNode document = ArticleSchema.MAPPER.readTree(json);
            assertThat(ArticleSchema.ofArticles().errors(document))
                    .as("seed %d", seed)
                    .isEmpty();
            Article read = ArticleJson.read(json);
            assertThat(read).as("seed %d", seed).isEqualTo(article).hasSameHashCodeAs(article);
            assertThat(ArticleJson.write(read)).as("seed %d", seed).isEqualTo(json);
            fields.see(document);
            json.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
            characters += json.length();
        }
        System.out.printf(
                "Articles: seeds 0 to %d, %d characters of JSON, %d fields, scripts %s%n",
                ARTICLES - 1, characters, fields.seen().size(), scripts);
        assertThat(fields.seen()).isEqualTo(WrittenFields.ofSchema());
        assertThat(fields.alwaysSeen()).isEqualTo(WrittenFields.alwaysWritten());
        assertThat(scripts)
                .contains(
                        UnicodeScript.ARABIC,
                        UnicodeScript.ARMENIAN,
                        UnicodeScript.CYRILLIC,
                        UnicodeScript.DEVANAGARI,
                        UnicodeScript.GEORGIAN,
                        UnicodeScript.GREEK,
                        UnicodeScript.HAN,
                        UnicodeScript.HANGUL,
                        UnicodeScript.HEBREW,
                        UnicodeScript.HIRAGANA,
                        UnicodeScript.LATIN,
                        UnicodeScript.THAI);
    }

    @Test
    void everyKindOfNodeIsGeneratedAndReadBackEqual() {
        Map<Class<?>, Node> examples = new HashMap<>();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        generated().flatMap(article -> article.body().nodes()).forEach(node -> {
            examples.put(node.getClass(), node);
            if (node instanceof Marked marked) marks.add(marked.mark());
        });
        assertThat(examples.keySet()).containsExactlyInAnyOrderElementsOf(records(Node.class));
        assertThat(marks).containsExactly(Mark.values());
        for (Class<?> block : records(Block.class)) assertRoundTrip(Body.of((Block) examples.get(block)));
        for (Class<?> inline : records(Inline.class)) {
            assertRoundTrip(Body.of(new Paragraph(List.of((Inline) examples.get(inline)))));
        }
    }

    private static void assertRoundTrip(Body body) {
        String json = ArticleJson.writeBody(body);
        assertThat(ArticleJson.readBody(json)).isEqualTo(body);
        assertThat(ArticleSchema.ofBodies().errors(json)).isEmpty();
    }

    private static Stream<Article> generated() {
        return LongStream.range(0, 300).mapToObj(Articles::random);
    }

    private static Set<Class<?>> records(Class<?> sealed) {
        Set<Class<?>> records = new LinkedHashSet<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isSealed()) records.addAll(records(permitted));
            else records.add(permitted);
        }
        return records;
    }
}
