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

/** axe-core finds no violations in the samples, in all themes and text sizes, on phones and desktops. */
class AccessibilityTest extends BrowserTest {
    /** The preferences whose pages differ most. */
    private static final List<ReaderPreferences> PREFERENCES = List.of(
            new ReaderPreferences(ThemeMode.DAY, ReaderPreferences.SMALLEST),
            new ReaderPreferences(ThemeMode.DAY, ReaderPreferences.LARGEST),
            new ReaderPreferences(ThemeMode.NIGHT, ReaderPreferences.SMALLEST),
            new ReaderPreferences(ThemeMode.NIGHT, ReaderPreferences.LARGEST));

    private static final List<Integer> WIDTHS = List.of(390, 1280);

    /**
     * Rules that axe-core cannot decide: text that seems to be covered, such as table cells outside the scrolled area; the
     * fallback link in a video player, which browsers do not show; the label "X", which is the name of the network; and the
     * bold paragraph of a related link, which looks like a heading.
     */
    private static final Set<String> CHECKED_BY_PEOPLE =
            Set.of("color-contrast", "link-in-text-block", "label-content-name-mismatch", "p-as-heading");

    /** The number of undecided elements in all pages, by rule. */
    private final Map<String, Integer> undecided = new TreeMap<>();

    private Axe axe;
    private int runs;

    @BeforeAll
    void readAxe() {
        axe = new Axe(window);
    }

    @AfterAll
    void printUndecidedRules() {
        if (runs > 0) System.out.println("axe-core: checked " + runs + " pages; undecided, by rule: " + undecided);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void pageHasNoViolations(Article article) {
        assertThat(violations(server.serve(article))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void fragmentInAPageOfBootstrapHasNoViolations(Article article) {
        assertThat(violations(server.serveFragment(article))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.lede.examples.newsroom.OpenNewsroom#paths")
    void listHasNoViolations(String path) {
        // Preferences are for the host of the open page.
        window.open(inNewsroom("/nowhere"));
        assertThat(violations(inNewsroom(path))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edges")
    void edgePageWithButtonsHasNoViolationsInTheThemeOfTheDevice(Article article) {
        window.features(Map.of("prefers-color-scheme", "dark"));
        window.width(390);
        window.open(server.serve(
                article, samples().addSlot(EdgeArticles.offer()).build().previews()));

        Map<String, List<String>> violations = new TreeMap<>();
        check("on a phone with a dark theme", violations);
        assertThat(violations).isEmpty();
    }

    @Test
    void axeFindsViolations() {
        window.open(server.serve(SampleArticles.railway("hy")));
        window.run("document.querySelector('.lede-lead img').removeAttribute('alt')");
        window.run("document.querySelector('.lede-standfirst').style.color = 'rgb(140, 140, 140)'");
        window.run("document.querySelector('.lede-body h2').outerHTML = '<h5>⁂</h5>'");

        assertThat(axe.check().violations())
                .anyMatch(found -> found.startsWith("image-alt | ") && found.contains("railcar.png"))
                .anyMatch(found -> found.startsWith("color-contrast | ") && found.contains(".lede-standfirst"))
                .anyMatch(found -> found.startsWith("heading-order | "));
    }

    @Test
    void axeAppliesEveryRuleOfWcag() {
        assertThat(axe.experimentalRules()).containsExactlyInAnyOrderElementsOf(Axe.EXPERIMENTAL);
    }

    @Test
    void axeFindsANameWithoutTheVisibleLabel() {
        window.open(server.serve(SampleArticles.minimal("en")));
        window.run("arguments[0].setAttribute('aria-label', 'More')", window.control("larger"));

        assertThat(axe.check().violations())
                .anyMatch(found -> found.startsWith("label-content-name-mismatch | ") && found.contains("larger"));
    }

    /** Returns the violations of a page, each with the circumstances in which it occurs. */
    private Map<String, List<String>> violations(String url) {
        Map<String, List<String>> violations = new TreeMap<>();
        for (ReaderPreferences preferences : PREFERENCES) {
            window.chose(preferences);
            window.open(url);
            for (int width : WIDTHS) {
                window.width(width);
                check(preferences.toQuery() + " at " + width + " px", violations);
            }
        }
        return violations;
    }

    private void check(String circumstances, Map<String, List<String>> violations) {
        Axe.Report report = axe.check();
        runs++;
        for (String finding : report.undecided()) undecided.merge(finding.split(" \\| ", 2)[0], 1, Integer::sum);
        assertThat(CHECKED_BY_PEOPLE).containsAll(undecided.keySet());
        assertThat(report.passed())
                .hasSizeGreaterThan(20)
                .contains("color-contrast", "label-content-name-mismatch", "target-size", "region");
        for (String finding : report.violations()) {
            violations.computeIfAbsent(finding, any -> new ArrayList<>()).add(circumstances);
        }
    }

    static Stream<Article> articles() {
        return SampleContent.ofEachKind();
    }

    static Stream<Article> edges() {
        return EdgeArticles.all().stream();
    }
}
