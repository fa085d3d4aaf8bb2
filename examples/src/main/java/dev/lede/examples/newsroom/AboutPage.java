package dev.lede.examples.newsroom;

import dev.lede.render.html.Html;
import java.util.List;
import java.util.Locale;

/** The page to which the links in the footer lead: imprint, contact and privacy of the newspaper. */
public final class AboutPage {
    /** The name of the page's file, in the directory of its language. */
    public static final String FILE = "about.html";

    /** The ids of the parts, as the links in the footer have them. */
    public static final List<String> PARTS = List.of("imprint", "contact", "privacy");

    private final Words words;

    /**
     * Creates the page.
     *
     * @param language a language of the newsroom
     */
    public AboutPage(Locale language) {
        words = new Words(language);
    }

    /** {@return the title of the page} */
    public String title() {
        return words.text("about.title");
    }

    /** {@return the content of the page} */
    public Html content() {
        return Html.of(html -> html.open("div")
                .attribute("class", "lede-article")
                .with(() -> {
                    html.open("header").attribute("class", "lede-head");
                    html.with(() ->
                            html.open("h1").attribute("class", "lede-headline").with(title()));
                    html.open("div").attribute("class", "lede-body").with(() -> {
                        for (String part : PARTS) {
                            html.open("h2").attribute("id", part).with(words.text("about." + part));
                            html.open("p").with(words.text("about." + part + ".text"));
                        }
                    });
                }));
    }
}
