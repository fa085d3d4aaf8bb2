package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.render.ReaderPreferences;
import dev.lede.render.ThemeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sample in each look that a reader can choose, on a telephone and on a desk, before axe-core. */
class AccessibilityTest extends BrowserTest {
    /** The looks of a page that differ most. */
    private static final List<ReaderPreferences> LOOKS = List.of(
            new ReaderPreferences(ThemeMode.DAY, ReaderPreferences.SMALLEST),
            new ReaderPreferences(ThemeMode.DAY, ReaderPreferences.LARGEST),
            new ReaderPreferences(ThemeMode.NIGHT, ReaderPreferences.SMALLEST),
            new ReaderPreferences(ThemeMode.NIGHT, ReaderPreferences.LARGEST));

    private static final List<Integer> WIDTHS = List.of(390, 1280);

    /**
     * Letters that axe sees behind something, such as cells that are scrolled away; a link that no film's player shows; a
     * label of one letter, which is the network X; and a related link, whose paragraph is bold as a heading is.
     */
    private static final Set<String> LEFT_TO_PEOPLE =
            Set.of("color-contrast", "link-in-text-block", "label-content-name-mismatch", "p-as-heading");

    /** Of everything that was looked at, by rule. */
    private final Map<String, Integer> undecided = new TreeMap<>();

    private Axe axe;
    private int looks;

    @BeforeAll
    void readAxe() {
        axe = new Axe(window);
    }

    @AfterAll
    void sayWhatIsLeftToPeople() {
        if (looks > 0) System.out.println("axe-core: " + looks + " looks at pages; left to people: " + undecided);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void pageHasNoBarriers(Article article) {
        assertThat(barriers(server.serve(article))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void fragmentInAPageOfBootstrapHasNoBarriers(Article article) {
        assertThat(barriers(server.serveFragment(article))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edges")
    void pageOfAnEdgeWithButtonsHasNoBarriersInTheDevicesTheme(Article article) {
        window.features(Map.of("prefers-color-scheme", "dark"));
        window.width(390);
        window.open(server.serve(article, samples().build()));

        Map<String, List<String>> barriers = new TreeMap<>();
        look("on a dark telephone", barriers);
        assertThat(barriers).isEmpty();
    }

    @Test
    void axeSeesWhatIsBroken() {
        window.open(server.serve(SampleArticles.railway("hy")));
        window.run("document.querySelector('.lede-lead img').removeAttribute('alt')");
        window.run("document.querySelector('.lede-standfirst').style.color = 'rgb(140, 140, 140)'");
        window.run("document.querySelector('.lede-body h2').outerHTML = '<h5>⁂</h5>'");

        assertThat(axe.look().violations())
                .anyMatch(found -> found.startsWith("image-alt | ") && found.contains("railcar.svg"))
                .anyMatch(found -> found.startsWith("color-contrast | ") && found.contains(".lede-standfirst"))
                .anyMatch(found -> found.startsWith("heading-order | "));
    }

    @Test
    void axeAppliesEveryRuleOfWcagThatIsInForce() {
        assertThat(axe.experimentalRules()).containsExactlyInAnyOrderElementsOf(Axe.EXPERIMENTAL);
    }

    @Test
    void axeSeesANameWithoutTheVisibleLabel() {
        window.open(server.serve(SampleArticles.minimal("en")));
        window.run("document.querySelector('[data-lede-action=larger]').setAttribute('aria-label', 'More')");

        assertThat(axe.look().violations())
                .anyMatch(found -> found.startsWith("label-content-name-mismatch | ") && found.contains("larger"));
    }

    /** What stands in the way, and in which looks of the page. */
    private Map<String, List<String>> barriers(String url) {
        Map<String, List<String>> barriers = new TreeMap<>();
        for (ReaderPreferences look : LOOKS) {
            window.chose(look);
            window.open(url);
            for (int width : WIDTHS) {
                window.width(width);
                look(look.toQuery() + " at " + width + " px", barriers);
            }
        }
        return barriers;
    }

    private void look(String circumstances, Map<String, List<String>> barriers) {
        Axe.Report report = axe.look();
        looks++;
        for (String finding : report.undecided()) undecided.merge(finding.split(" \\| ", 2)[0], 1, Integer::sum);
        assertThat(LEFT_TO_PEOPLE).containsAll(undecided.keySet());
        assertThat(report.passed())
                .hasSizeGreaterThan(20)
                .contains("color-contrast", "label-content-name-mismatch", "target-size", "region");
        for (String finding : report.violations()) {
            barriers.computeIfAbsent(finding, any -> new ArrayList<>()).add(circumstances);
        }
    }

    static Stream<Article> articles() {
        return SampleArticles.all().stream();
    }

    static Stream<Article> edges() {
        return EdgeArticles.all().stream();
    }
}
