package dev.lede.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * axe-core, which finds accessibility barriers by the rules of WCAG 2.2 up to AA and by best practices. The debugger
 * protocol adds its script to each page that a window opens; the policy of the page does not apply to such scripts.
 */
final class Axe {
    /** The tags of the rules: https://www.deque.com/axe/core-documentation/api-documentation/#axecore-tags. */
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Rules of WCAG A and AA that are disabled by default because of false positives; tags do not enable them. */
    static final List<String> EXPERIMENTAL = List.of(
            "css-orientation-lock",
            "label-content-name-mismatch",
            "p-as-heading",
            "table-fake-caption",
            "td-has-header");

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            const enabled = Object.fromEntries(arguments[1].map(rule => [rule, {enabled: true}]));
            const printed = found => found.flatMap(rule => rule.nodes.map(node =>
              [rule.id, rule.help, node.target.join(' '), node.failureSummary.replace(/\\s+/g, ' '), rule.helpUrl].join(' | ')));
            axe.run(document, {runOnly: arguments[0], rules: enabled, resultTypes: ['violations', 'incomplete']}).then(
              found => done({
                violations: printed(found.violations),
                undecided: printed(found.incomplete),
                passed: found.passes.map(rule => rule.id)}),
              failure => done({violations: ['axe failed: ' + failure], undecided: [], passed: []}));
            """;

    private final BrowserWindow window;

    /** Adds axe-core to all pages that the window opens from now on. */
    Axe(BrowserWindow window) {
        this.window = window;
        window.cdp("Page.addScriptToEvaluateOnNewDocument", Map.of("source", source()));
    }

    /** Checks the current state of the page in the window. */
    Report check() {
        Map<?, ?> found = (Map<?, ?>) window.runUntilDone(RUN, TAGS, EXPERIMENTAL);
        return new Report(texts(found, "violations"), texts(found, "undecided"), texts(found, "passed"));
    }

    /** Returns the rules of WCAG A and AA that tags do not enable, except for deprecated ones. */
    List<String> experimentalRules() {
        return window.texts("""
                const has = tag => rule => rule.tags.includes(tag);
                return axe.getRules(arguments[0]).filter(has('experimental'))
                  .filter(rule => !has('best-practice')(rule) && !has('deprecated')(rule)).map(rule => rule.ruleId);
                """, TAGS);
    }

    /**
     * The results of axe-core.
     *
     * @param violations for each element that violates a rule: the rule, its description, the element, the failure, help
     * @param undecided the same for elements that people have to check
     * @param passed the rules that applied to some elements and were not violated
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
