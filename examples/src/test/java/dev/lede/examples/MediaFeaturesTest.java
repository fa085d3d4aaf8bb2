package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages follow the settings of a device: reduced motion, more contrast, forced colours. */
class MediaFeaturesTest extends BrowserTest {
    /** Returns the elements with animations, transitions or smooth scrolling. */
    private static final String MOVING = """
            const moving = [];
            for (const element of [document.documentElement, ...document.querySelectorAll('*')]) {
              if (!element.checkVisibility()) continue;
              for (const part of [null, '::before', '::after']) {
                const style = getComputedStyle(element, part);
                const runs = list => list.split(',').some(time => parseFloat(time) > 0);
                if (runs(style.transitionDuration) || runs(style.transitionDelay)) moving.push(element.outerHTML);
                if (style.animationName !== 'none' || style.scrollBehavior === 'smooth') moving.push(element.outerHTML);
              }
            }
            return moving.map(html => html.slice(0, 120)).concat(document.getAnimations().map(String));
            """;

    /** Returns the styles that can show the state of a control with forced colours. */
    private static final String LOOK = """
            const style = getComputedStyle(document.querySelector(arguments[0]));
            return ['backgroundColor', 'color', 'borderTopColor', 'borderTopStyle', 'borderTopWidth', 'fontWeight',
                    'outlineStyle', 'textDecorationLine'].map(name => style[name]).join(' ');
            """;

    @BeforeEach
    void open() {
        window.width(1280);
        window.open(server.serve(SampleArticles.kitchenSink("en")));
    }

    @Test
    void nothingMovesWithReducedMotion() {
        window.features(Map.of("prefers-reduced-motion", "reduce"));
        window.control("theme-night").click();
        window.control("larger").click();
        assertThat(window.texts(MOVING)).isEmpty();

        window.run("document.querySelector('.lede-headline').style.transition = 'color 1s'");
        assertThat(window.texts(MOVING)).singleElement().asString().contains("lede-headline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme-day", "theme-night"})
    void softTextAndLinesGetMoreContrast(String theme) {
        window.control(theme).click();
        double letters = contrast(".lede-standfirst", "color");
        double lines = contrast(".lede-share", "border-top-color");
        window.features(Map.of("prefers-contrast", "more"));

        assertThat(contrast(".lede-standfirst", "color")).isGreaterThan(letters).isGreaterThan(7);
        assertThat(contrast(".lede-share", "border-top-color"))
                .isGreaterThan(lines)
                .isGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void statesAreVisibleWithForcedColours(String scheme) {
        window.features(Map.of("forced-colors", "active", "prefers-color-scheme", scheme));
        window.control("theme-night").click();
        for (int press = 0; press < 4; press++) window.control("larger").click();

        assertThat(look("[data-lede-action=theme-night]")).isNotEqualTo(look("[data-lede-action=theme-day]"));
        assertThat(look("[data-lede-action=larger]")).isNotEqualTo(look("[data-lede-action=smaller]"));
        assertThat(window.style(".lede-toast", "border-top-style")).isNotEqualTo("none");
        assertThat(contrast(".lede-toast", "border-top-color")).isGreaterThan(3);
        for (String control :
                List.of("[data-lede-action=theme-night]", ".lede-share-links a", ".lede-lead a, .lede-body a")) {
            window.run("document.querySelector(arguments[0]).focus({focusVisible: true})", control);
            assertThat(window.style(control, "outline-style")).as(control).isNotEqualTo("none");
            assertThat(contrast(control, "outline-color")).as(control).isGreaterThan(3);
        }
    }

    private Object look(String selector) {
        return window.run(LOOK, selector);
    }

    /** Returns the contrast between a colour of an element and the page, from 1 to 21 (WCAG 2.2, contrast ratio). */
    private double contrast(String selector, String property) {
        return ((Number) window.run(
                        Contrasts.SCRIPT + "return contrast(getComputedStyle(document.querySelector(arguments[0]))"
                                + "[arguments[1]], behind(document.querySelector('.lede-article')));",
                        selector,
                        property))
                .doubleValue();
    }
}
