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
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final int ARTICLES = 1_000;

    @Test
    void everyArticleIsReadAsItWasWritten() {
        for (long seed = 0; seed < ARTICLES; seed++) {
            Article article = Articles.random(seed);
            String json = ArticleJson.write(article);
            Article read = ArticleJson.read(json);
            assertThat(read).as("seed %d", seed).isEqualTo(article).hasSameHashCodeAs(article);
            assertThat(ArticleJson.write(read)).as("seed %d", seed).isEqualTo(json);
        }
    }

    @Test
    void everyKindOfNodeIsGeneratedAndReadAsItWasWritten() {
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

    @Test
    void everyOptionalFieldIsWrittenSometimesAndLeftOutSometimes() {
        Set<String> always = null;
        Set<String> ever = new LinkedHashSet<>();
        for (String json : generated().map(ArticleJson::write).toList()) {
            Set<String> fields = JsonText.read(json).fields().keySet();
            if (always == null) always = new LinkedHashSet<>(fields);
            always.retainAll(fields);
            ever.addAll(fields);
        }
        assertThat(always).containsExactly("version", "url", "language", "headline");
        assertThat(ever)
                .containsExactlyInAnyOrder(
                        "version",
                        "url",
                        "language",
                        "headline",
                        "kicker",
                        "standfirst",
                        "section",
                        "byline",
                        "source",
                        "published",
                        "updated",
                        "lead",
                        "body",
                        "tags",
                        "translations",
                        "related",
                        "views",
                        "corrections",
                        "rights");
    }

    private static void assertRoundTrip(Body body) {
        assertThat(ArticleJson.readBody(ArticleJson.writeBody(body))).isEqualTo(body);
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
