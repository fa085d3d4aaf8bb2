package dev.lede.render;

import dev.lede.core.check.Require;
import dev.lede.core.url.WebUrl;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes the controls for text size and theme, in a panel that a button opens. With a preferences URL they are links, which work without script; otherwise
 * they are buttons, hidden until the script has run.
 */
final class Controls implements Region {
    /** The visible label of the button. */
    private static final String VISIBLE_LABEL = "Aa";

    /**
     * Checks that the URL stays within the maximum length with each query that the controls append.
     *
     * @return the URL
     * @throws IllegalArgumentException naming the URL, if it is too long
     */
    static WebUrl requireRoom(WebUrl url) {
        for (ThemeMode theme : ThemeMode.values()) {
            String longest = new ReaderPreferences(theme, ReaderPreferences.LARGEST).toQuery();
            if (url.value().length() + "?".length() + longest.length() > WebUrl.MAX_LENGTH) {
                throw new IllegalArgumentException("the preferences URL is too long ("
                        + url.value().length() + " characters) to append a query: " + Require.shown(url.value()));
            }
        }
        return url;
    }

    @Override
    public void write(HtmlWriter html, PageContext page) {
        Labels labels = page.labels();
        WebUrl url = page.preferencesUrl();
        page.holes()
                .byPreferences(
                        html,
                        labels,
                        (hole, preferences) -> new Group(hole, labels.inside(), url, preferences).write(labels));
    }

    /** Writes the controls for one reader. */
    private record Group(
            HtmlWriter html, Labels labels, @Nullable WebUrl url, ReaderPreferences preferences) {
        /** Button and panel have the place that follows from the direction of the article, so their content has the language. */
        void write(Labels surrounding) {
            html.open("details").attribute("class", "lede-controls").with(() -> {
                surrounding.addLanguage(html.open("summary").attribute("class", "lede-button"));
                // The accessible name must contain the visible label, for voice control (WCAG 2.2, 2.5.3).
                html.attribute("aria-label", VISIBLE_LABEL + ": " + labels.text("controls.label"));
                html.with(VISIBLE_LABEL);
                html.open("div").attribute("class", "lede-panel").with(() -> {
                    surrounding.addLanguage(textSize()).with(this::sizes);
                    surrounding.addLanguage(theme()).with(this::modes);
                });
            });
        }

        /** Writes the visible name of a group of controls. */
        private void name(String key) {
            html.open("span").attribute("aria-hidden", "true").with(labels.text(key));
        }

        private HtmlWriter textSize() {
            html.open("div").attribute("class", "lede-control").attribute("role", "group");
            html.attribute("aria-label", labels.text("textSize.label"));
            return html.attribute("data-lede-announce", announcement());
        }

        private void sizes() {
            int step = preferences.textSize();
            name("textSize.label");
            boolean smallest = step == ReaderPreferences.SMALLEST;
            boolean largest = step == ReaderPreferences.LARGEST;
            size("smaller", "A−", "textSize.smaller", smallest, ReaderPreferences::smaller);
            size("larger", "A+", "textSize.larger", largest, ReaderPreferences::larger);
        }

        /** Returns the text that the script announces after a change, with the placeholder {@code {step}} for the script. */
        private String announcement() {
            return labels.messages()
                    .text("textSize.current", Map.of("step", "{step}", "steps", ReaderPreferences.LARGEST));
        }

        private void size(
                String action, String sign, String name, boolean atEnd, UnaryOperator<ReaderPreferences> change) {
            control(action, change.apply(preferences), !atEnd);
            html.attribute("aria-label", sign + " " + labels.text(name));
            if (atEnd) html.attribute("aria-disabled", "true");
            html.with(sign);
        }

        private HtmlWriter theme() {
            html.open("div").attribute("class", "lede-control").attribute("role", "group");
            return html.attribute("aria-label", labels.text("theme.label"));
        }

        private void modes() {
            name("theme.label");
            for (ThemeMode mode : ThemeMode.values()) mode(mode);
        }

        private void mode(ThemeMode mode) {
            control("theme-" + mode.id(), preferences.withTheme(mode), true);
            boolean chosen = preferences.theme() == mode;
            if (url == null) html.attribute("aria-pressed", Boolean.toString(chosen));
            else if (chosen) html.attribute("aria-current", "true");
            html.with(labels.text("theme." + mode.id()));
        }

        private void control(String action, ReaderPreferences target, boolean enabled) {
            if (url == null) {
                html.open("button").attribute("type", "button").attribute("hidden");
            } else {
                html.open("a");
                if (enabled) html.url("href", chosen(url, target)).attribute("rel", relation(url));
                else html.attribute("role", "link");
            }
            html.attribute("class", "lede-button").attribute("data-lede-action", action);
        }
    }

    private static String relation(WebUrl url) {
        return url.host().isPresent() ? "noopener nofollow" : "nofollow";
    }

    private static WebUrl chosen(WebUrl url, ReaderPreferences preferences) {
        String before = url.query().map(query -> query + "&").orElse("");
        return url.withQuery(before + preferences.toQuery());
    }
}
