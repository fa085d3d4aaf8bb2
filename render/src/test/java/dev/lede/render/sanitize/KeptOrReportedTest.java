package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Body;
import dev.lede.core.body.Figure;
import dev.lede.render.BodyRenderer;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text is kept or its loss is reported: without a removal of the kinds TEXT and LIMIT, readers see the same text. */
class KeptOrReportedTest {
    private static final int SOUPS = 600;

    static List<String> fixtures() {
        return Fixtures.names();
    }

    static List<String> shapes() {
        return List.copyOf(Hostile.shapes().keySet());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void fixturesKeepOrReportTheirVisibleText(String name) {
        assertKeptOrReported(name, Fixtures.read(name, "in.html"));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void hostileShapesKeepOrReportTheirVisibleText(String shape) {
        assertKeptOrReported(shape, Hostile.shapes().get(shape).apply(30));
    }

    @Test
    void soupsKeepOrReportTheirVisibleText() {
        for (int seed = 0; seed < SOUPS; seed++) {
            assertKeptOrReported("soup of words " + seed, SoupWordsTest.soup(new Random(seed)));
            assertKeptOrReported("soup of tags " + seed, TagSoupTest.soup(new Random(seed)));
        }
    }

    private static void assertKeptOrReported(String name, String html) {
        Sanitized sanitized = BodySanitizer.news().sanitize(html);
        if (reports(sanitized, Removal.Kind.TEXT) || reports(sanitized, Removal.Kind.LIMIT)) return;
        List<String> before = VisibleText.sorted(html);
        List<String> after = VisibleText.sorted(withoutLabels(rendered(sanitized.body())));
        if (hasCredit(sanitized.body())) {
            after = characters(after);
            before = characters(before);
        }
        // A link with a name, or the fallback, replaces media.
        if (reports(sanitized, Removal.Kind.MEDIA)) after = common(after, before);
        assertThat(after).as("%s: %s", name, html).isEqualTo(before);
    }

    private static boolean reports(Sanitized sanitized, Removal.Kind kind) {
        return sanitized.removals().stream().anyMatch(removal -> removal.kind() == kind);
    }

    private static boolean hasCredit(Body body) {
        return body.nodes(Figure.class).anyMatch(figure -> !figure.credit().isEmpty());
    }

    /** Ignores lines and white space, because a space replaces whatever separated a credit from its caption. */
    private static List<String> characters(List<String> lines) {
        return lines.stream()
                .flatMapToInt(String::codePoints)
                .filter(c -> !Character.isWhitespace(c))
                .mapToObj(Character::toString)
                .sorted()
                .toList();
    }

    private static List<String> common(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(others);
        return lines.stream().filter(left::remove).toList();
    }

    /** Removes what the renderer adds: the links of an embed, and the summary of details that have none. */
    private static String withoutLabels(String rendered) {
        Document html = Jsoup.parseBodyFragment(rendered);
        html.outputSettings().prettyPrint(false);
        html.select(".lede-embed-link, .lede-embed-play").remove();
        html.select("summary").stream()
                .filter(summary -> summary.text().equals("Details"))
                .forEach(Element::remove);
        return html.body().html();
    }

    private static String rendered(Body body) {
        return BodyRenderer.builder().build().render(body, Locale.ENGLISH).toString();
    }
}
