package dev.lede.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * axe-core, which looks for what keeps people out of a page, by the rules of WCAG 2.2 up to AA and by its own advice. The
 * browser reads it with each page that a window opens, as the page's policy does not bind who debugs it.
 */
final class Axe {
    /** As axe names its groups of rules: https://www.deque.com/axe/core-documentation/api-documentation/#axecore-tags. */
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Rules of WCAG A and AA that axe leaves out because they may raise false alarms; its tags do not bring them. */
    static final List<String> EXPERIMENTAL = List.of(
            "css-orientation-lock",
            "label-content-name-mismatch",
            "p-as-heading",
            "table-fake-caption",
            "td-has-header");

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            const enabled = Object.fromEntries(arguments[1].map(rule => [rule, {enabled: true}]));
            const told = found => found.flatMap(rule => rule.nodes.map(node =>
              [rule.id, rule.help, node.target.join(' '), node.failureSummary.replace(/\\s+/g, ' '), rule.helpUrl].join(' | ')));
            axe.run(document, {runOnly: arguments[0], rules: enabled, resultTypes: ['violations', 'incomplete']}).then(
              found => done({
                violations: told(found.violations),
                undecided: told(found.incomplete),
                passed: found.passes.map(rule => rule.id)}),
              failure => done({violations: ['axe failed: ' + failure], undecided: [], passed: []}));
            """;

    private final BrowserWindow window;

    /** For all pages that the window opens from now on. */
    Axe(BrowserWindow window) {
        this.window = window;
        window.cdp("Page.addScriptToEvaluateOnNewDocument", Map.of("source", source()));
    }

    /** Looks at the page that the window shows, as it stands now. */
    Report look() {
        Map<?, ?> found = (Map<?, ?>) window.runUntilDone(RUN, TAGS, EXPERIMENTAL);
        return new Report(texts(found, "violations"), texts(found, "undecided"), texts(found, "passed"));
    }

    /** The rules of WCAG A and AA that this axe does not apply by their tags, but for those that it has given up. */
    List<String> experimentalRules() {
        return window.texts("""
                const has = tag => rule => rule.tags.includes(tag);
                return axe.getRules(arguments[0]).filter(has('experimental'))
                  .filter(rule => !has('best-practice')(rule) && !has('deprecated')(rule)).map(rule => rule.ruleId);
                """, TAGS);
    }

    /**
     * What axe found.
     *
     * @param violations for each element that breaks a rule: the rule, what it asks for, the element, what is wrong, help
     * @param undecided the same of what axe leaves to people
     * @param passed the rules that had something to look at, and found it right
     */
    record Report(List<String> violations, List<String> undecided, List<String> passed) {}

    private static List<String> texts(Map<?, ?> found, String name) {
        return ((List<?>) found.get(name)).stream().map(String::valueOf).toList();
    }

    private static String source() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) throw new IllegalStateException("axe.min.js is not on the class path");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
