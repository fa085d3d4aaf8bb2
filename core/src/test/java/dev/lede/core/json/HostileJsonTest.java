package dev.lede.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.core.Article;
import dev.lede.core.Articles;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.CustomBlock;
import dev.lede.core.body.ThematicBreak;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Malicious JSON: each text is read, or refused with its place, on a small stack and in bounded memory. */
class HostileJsonTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<JsonNode> ONE_OF_EACH_TYPE = List.of(
            JSON.nullNode(),
            JSON.booleanNode(true),
            JSON.numberNode(7),
            JSON.numberNode(-0.5),
            JSON.stringNode("x"),
            JSON.arrayNode(),
            JSON.arrayNode().add(JSON.nullNode()),
            JSON.objectNode(),
            JSON.objectNode().set("type", JSON.nullNode()));

    @Test
    void wrongTypeAnywhereIsReadOrRefusedWithItsPlace() {
        List<JsonNode> documents = new ArrayList<>(List.of(Samples.everything()));
        for (long seed = 0; seed < 25; seed++) {
            documents.add(ArticleSchema.MAPPER.readTree(ArticleJson.write(Articles.small(seed))));
        }
        int[] outcomes = new int[2];
        SmallStack.run(() ->
                documents.forEach(document -> Mutations.replaceEach(document, ONE_OF_EACH_TYPE, (mutant, what) -> {
                    ArticleJsonException refused = refusal(mutant.toString());
                    outcomes[refused == null ? 0 : 1]++;
                    if (refused != null)
                        assertThat(mutant.at(refused.pointer()).isMissingNode())
                                .as(what)
                                .isFalse();
                })));
        System.out.printf("Wrong types: %d read, %d refused%n", outcomes[0], outcomes[1]);
        assertThat(outcomes).doesNotContain(0);
    }

    @Test
    void truncatedDocumentIsRefused() {
        String json = Samples.everything().toString();
        SmallStack.run(() -> {
            for (int end = 0; end < json.length(); end++) {
                assertThat(refusal(json.substring(0, end))).as("cut at %d", end).isNotNull();
            }
        });
    }

    @Test
    void damagedDocumentIsReadOrRefused() {
        long seed = 20260402;
        System.out.println("Damage: seed " + seed);
        Random random = new Random(seed);
        String json = Samples.everything().toString();
        Set<String> words = new TreeSet<>();
        SmallStack.run(() -> {
            for (int round = 0; round < 5_000; round++) {
                ArticleJsonException refused = refusal(damaged(json, random));
                if (refused != null) words.add(String.valueOf(refused.getMessage()));
            }
        });
        assertThat(words).isNotEmpty().allMatch(message -> message.length() < 600 && !message.contains("\n"));
    }

    private static String damaged(String json, Random random) {
        StringBuilder damaged = new StringBuilder(json);
        String signs = "{}[]\",:\\ \n0123456789.eE+-tfnulrasx/\u0000\u0007\uFEFF\uD83D\uDE00é\u2028";
        for (int wounds = 1 + random.nextInt(3); wounds > 0; wounds--) {
            int at = random.nextInt(damaged.length() - 30);
            switch (random.nextInt(4)) {
                case 0 -> damaged.deleteCharAt(at);
                case 1 -> damaged.insert(at, signs.charAt(random.nextInt(signs.length())));
                case 2 -> damaged.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
                default -> damaged.insert(at, damaged.substring(at, at + random.nextInt(30)));
            }
        }
        return damaged.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\ud83d", "\ude00", "\\ud83d", "\\ude00", "\\ude00\\ud83d", "\uFFFE", "\\u0000", "\\ud83f\\udfff"
            })
    void unpairedSurrogateIsRefusedInEachString(String half) {
        Mutations.replaceEach(Samples.everything(), List.of(JSON.stringNode("@half")), (mutant, what) -> {
            ArticleJsonException refused = refusal(mutant.toString().replace("@half", half));
            assertThat(refused).as(what).isNotNull();
            assertThat(refused.getMessage()).startsWith("string has the forbidden character U+");
            assertThat(mutant.at(refused.pointer()).asString()).as(what).isEqualTo("@half");
        });
        Mutations.addToEach(
                Samples.everything(),
                "@half",
                JSON.numberNode(1),
                (mutant, what) -> assertThat(refusal(mutant.toString().replace("@half", half)))
                        .as(what)
                        .hasMessageStartingWith("field name has the forbidden character U+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
                "99999999999999999999999",
                "0.1",
                "1e99999999999",
                "-1"
            })
    void hugeNumberIsRefusedInNumericFields(String number) {
        List<String> taken = new ArrayList<>();
        Mutations.replaceNamed(
                Samples.everything(),
                Set.of(
                        "version",
                        "views",
                        "depth",
                        "start",
                        "headRows",
                        "footRows",
                        "colspan",
                        "rowspan",
                        "width",
                        "height",
                        "density"),
                List.of(JSON.stringNode("@number")),
                (mutant, what) -> {
                    if (refusal(mutant.toString().replace("\"@number\"", number)) == null)
                        taken.add(what.replaceAll(" .*", ""));
                });
        assertThat(taken)
                .allMatch(pointer -> pointer.endsWith(
                        switch (number) {
                            case "0.1" -> "density";
                            case "-1" -> "start";
                            default -> "nowhere";
                        }));
    }

    @Test
    void duplicateFieldIsRefusedInEachObject() {
        Mutations.addToEach(
                Samples.everything(),
                "@",
                JSON.numberNode(1),
                (mutant, what) -> assertThat(refusal(mutant.toString().replace("\"@\":1", "\"@\":1,\"\\u0040\":1")))
                        .as(what)
                        .hasMessageStartingWith("duplicate field \"@\""));
    }

    @Test
    void newerVersionIsReportedBeforeOtherErrors() {
        String newer = Samples.everything()
                .toString()
                .replace("\"version\":1,", "\"hologram\":{},")
                .replace("\"headline\":\"Ice\",", "");
        String json = newer.substring(0, newer.length() - 1) + ",\"version\":2}";
        assertThat(refusal(json))
                .hasMessageStartingWith("written by a newer Lede: version 2; this one reads version 1 at /version");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\uFEFF%s", "%s\uFEFF", "%s null", "%s{}", "%s]", "%s,", "%s\u0000", "%s//", "\u00A0%s", "[%s]"})
    void textAroundTheDocumentIsRefused(String format) {
        assertThat(refusal(format.formatted(Samples.everything()))).isNotNull();
    }

    @Test
    void whiteSpaceAroundTheDocumentIsIgnored() {
        assertThat(refusal(" \t\r\n" + Samples.everything() + "\n ")).isNull();
    }

    @Test
    void messageIsOneShortLine() {
        assertThat(refusal("[" + "x".repeat(5_000))).message().hasSizeLessThan(500);
        String name = "a\\nb\\r\\u2028" + "c".repeat(5_000);
        assertThatExceptionOfType(ArticleJsonException.class)
                .isThrownBy(() -> ArticleJson.readBody("{\"type\":\"root\",\"" + name + "\":[{}]}"))
                .satisfies(refused -> {
                    assertThat(refused.getMessage())
                            .hasSizeLessThan(400)
                            .doesNotContain("\n", "\r", "\u2028")
                            .contains("a\\u000Ab\\u000D\\u2028c");
                    assertThat(refused.pointer()).startsWith("/a\nb\r\u2028ccc").hasSize(5_006);
                });
    }

    /** Returns the error of a text; null if it is read. Any other exception fails the test. */
    private static ArticleJsonException refusal(String json) {
        List<ArticleJsonException> refusals = new ArrayList<>();
        attempt(() -> ArticleJson.read(json), refusals::add);
        return refusals.isEmpty() ? null : refusals.get(0);
    }

    private static void attempt(Runnable reading, Consumer<ArticleJsonException> whenRefused) {
        try {
            reading.run();
        } catch (ArticleJsonException refused) {
            assertThat(refused.line()).isPositive();
            assertThat(refused.column()).isPositive();
            assertThat(refused.pointer()).matches("(?s)(/.*)?");
            whenRefused.accept(refused);
        }
    }

    @Test
    void bodyWithMoreValuesThanTheLimitIsNotWritten() {
        Body body = new Body(Collections.nCopies(600_000, new ThematicBreak()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleJson.writeBody(body))
                .withMessage("more than 1000000 values of JSON");
    }

    /** Writer and reader count values alike. */
    @Test
    void articleIsWrittenUpToTheLimitOfValuesAndNotBeyond() {
        Article article = ArticleJson.read(Samples.everything().toString());
        int own = valuesOf(ArticleSchema.MAPPER.readTree(ArticleJson.write(with(0, article))));
        Article most = with(ArticleJson.MAX_VALUES - own, article);
        assertThat(ArticleJson.read(ArticleJson.write(most))).isEqualTo(most);

        Article more = with(ArticleJson.MAX_VALUES - own + 1, article);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleJson.write(more))
                .withMessage("more than 1000000 values of JSON");
    }

    private static Article with(int values, Article article) {
        List<Block> blocks = new ArrayList<>(article.body().children());
        blocks.add(new CustomBlock(
                "lake:depths", Collections.singletonMap("metres", Collections.nCopies(values, null)), List.of()));
        return article.toBuilder().body(new Body(blocks)).build();
    }

    private static int valuesOf(JsonNode value) {
        int values = 1;
        for (JsonNode inner : value) values += valuesOf(inner);
        return values;
    }
}
