package dev.lede.examples;

import dev.lede.core.AppLink;
import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.SiteSearch;
import dev.lede.core.SocialProfile;
import dev.lede.core.body.Image;
import dev.lede.core.json.ArticleJson;
import dev.lede.i18n.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * Sample articles of a fictitious newspaper, for tests. Their texts, images, audio and video were made for this project.
 * Places, people and numbers are invented. Hosts end in {@code .example} (RFC 2606), so that tests never reach a real
 * one, except for an embed of YouTube.
 *
 * <table>
 * <caption>The articles</caption>
 * <tr><th scope="col">name</th><th scope="col">languages</th><th scope="col">content</th></tr>
 * <tr><th scope="row">{@code railway}</th><td>en, ru, hy</td><td>a reprinted feature of 800 to 1,100 words with all
 * metadata that a newsroom adds; the three are translations of each other</td></tr>
 * <tr><th scope="row">{@code library}</th><td>en, ru, hy</td><td>a short column; {@link SampleInCode} builds it</td></tr>
 * <tr><th scope="row">{@code minimal}</th><td>en, ru, hy</td><td>URL, language, headline, date, lead
 * image and a paragraph</td></tr>
 * <tr><th scope="row">{@code survey}, {@code notice}, {@code accounts}, {@code grebes}, {@code lamp}, {@code bakery},
 * {@code rain}, {@code stars}, {@code choir}, {@code atlas}</th><td>en, ru, hy</td><td>reports of 180 to 300 words, which
 * fill the sections Journeys, Town, Nature and Culture and the pages of four authors and eight tags; each has a lead
 * image in three widths</td></tr>
 * <tr><th scope="row">{@code kitchen-sink}</th><td>en, ru, hy</td><td>every inline and mark, headings, quotations, other
 * languages, the cut; and a translation into French whose page does not exist</td></tr>
 * <tr><th scope="row">{@code blocks}</th><td>en, ru, hy</td><td>lists, tables, asides, details, code, related links and
 * custom blocks; no lead image</td></tr>
 * <tr><th scope="row">{@code media}</th><td>en, ru, hy</td><td>images, figures in every placement, galleries, audio, video
 * and embeds</td></tr>
 * </table>
 *
 * <p>Together, the last three have every block, inline, mark, placement and option. {@link EdgeArticles} has articles with missing and with extreme values.
 *
 * <p>The articles refer to their images and to each other by relative URLs. The pages must be in a directory for each
 * language, {@code en/railway.html}, beside the directories of {@link #files}, {@code pictures/railcar.svg}.
 *
 * <pre>{@code
 * Article article = SampleArticles.railway("hy");
 * Article report = SampleArticles.named("survey", "hy");
 * Site site = SampleArticles.site();
 * }</pre>
 */
public final class SampleArticles {
    private static final List<String> LANGUAGES = List.of("en", "ru", "hy");

    private static final List<String> NAMES = List.of(
            "railway",
            "survey",
            "notice",
            "accounts",
            "grebes",
            "lamp",
            "bakery",
            "rain",
            "stars",
            "choir",
            "atlas",
            "library",
            "minimal",
            "kitchen-sink",
            "blocks",
            "media");

    private SampleArticles() {}

    /**
     * Returns the languages of the samples.
     *
     * @return English, Russian, Armenian
     */
    public static List<Locale> languages() {
        return LANGUAGES.stream().map(Languages::of).toList();
    }

    /**
     * Returns all articles in all languages.
     *
     * @return the articles, always in the same order
     */
    public static List<Article> all() {
        return LANGUAGES.stream()
                .flatMap(language -> NAMES.stream().map(name -> named(name, language)))
                .toList();
    }

    /**
     * Returns all articles in a language.
     *
     * @param language the language, as {@link Languages#of} accepts it
     * @return the articles, always in the same order; empty if there are none in this language
     * @throws IllegalArgumentException if {@code language} is not a language
     */
    public static List<Article> in(String language) {
        Locale wanted = Languages.of(language);
        return all().stream()
                .filter(article -> article.language().equals(wanted))
                .toList();
    }

    /**
     * Returns an article by its name, which is also the name of its page without {@code .html}.
     *
     * @param name the name of the article, for example {@code survey}
     * @param language {@code en}, {@code ru} or {@code hy}, as {@link Languages#of} accepts it
     * @return the article
     * @throws IllegalArgumentException if there is no such article or translation; the message contains name and language
     */
    public static Article named(String name, String language) {
        return ArticleJson.read(json(name, language));
    }

    /**
     * Returns a long feature, reprinted from another newspaper, about a slow train.
     *
     * @param language {@code en}, {@code ru} or {@code hy}, as {@link Languages#of} accepts it
     * @return the article
     * @throws IllegalArgumentException if there is no such translation; the message contains the language
     */
    public static Article railway(String language) {
        return named("railway", language);
    }

    /**
     * Returns a short column about a library in a train.
     *
     * @param language {@code en}, {@code ru} or {@code hy}, as {@link Languages#of} accepts it
     * @return the article
     * @throws IllegalArgumentException if there is no such translation; the message contains the language
     */
    public static Article library(String language) {
        return named("library", language);
    }

    /**
     * Returns a minimal article: URL, language, headline, date, lead image and one paragraph.
     *
     * @param language {@code en}, {@code ru} or {@code hy}, as {@link Languages#of} accepts it
     * @return the article
     * @throws IllegalArgumentException if there is no such translation; the message contains the language
     */
    public static Article minimal(String language) {
        return named("minimal", language);
    }

    /**
     * Returns an article with every inline and every mark. The articles {@code blocks} and {@code media} have the blocks.
     *
     * @param language {@code en}, {@code ru} or {@code hy}, as {@link Languages#of} accepts it
     * @return the article
     * @throws IllegalArgumentException if there is no such translation; the message contains the language
     */
    public static Article kitchenSink(String language) {
        return named("kitchen-sink", language);
    }

    /**
     * Returns the JSON of an article, as {@link ArticleJson#write} writes it, but indented.
     *
     * @param name the name of the article, for example {@code railway}
     * @param language {@code en}, {@code ru} or {@code hy}, as {@link Languages#of} accepts it
     * @return the JSON
     * @throws IllegalArgumentException if there is no such article; the message contains name and language
     */
    public static String json(String name, String language) {
        String error = "no sample article: \"" + name + "\" in " + language;
        if (!NAMES.contains(name)) throw new IllegalArgumentException(error);
        String file = "articles/" + name + "." + Languages.tag(Languages.of(language)) + ".json";
        return new String(file(file, error), StandardCharsets.UTF_8);
    }

    /**
     * Returns the names of the files that the articles and the site refer to: images, audio, video and text tracks.
     *
     * @return names for {@link #file}, for example {@code pictures/railcar.svg}; always in the same order
     */
    public static List<String> files() {
        return SampleFiles.NAMES;
    }

    /**
     * Returns a file that the articles or the site refer to.
     *
     * @param name one of {@link #files}
     * @return its content
     * @throws IllegalArgumentException if there is no such file; the message contains the name
     */
    public static byte[] file(String name) {
        String error = "no sample file: \"" + name + "\"";
        if (!SampleFiles.NAMES.contains(name)) throw new IllegalArgumentException(error);
        return file(name, error);
    }

    /**
     * Returns the site of the articles, The Lake Post, with values for all optional parts.
     *
     * @return the site
     */
    public static Site site() {
        return site("https://lakepost.example/%s/", "https://lakepost.example/pictures/logo.svg");
    }

    /** Returns the same site with other URLs of its home pages and its logo. */
    static Site site(String home, String logo) {
        return site("https://lakepost.example/", home, logo, "https://lakepost.example/search");
    }

    /**
     * Returns the same site with other URLs.
     *
     * @param url the URL of the site
     * @param home the URL of the home pages, with {@code %s} for the language
     * @param logo the URL of the logo
     * @param search the URL of the search
     * @return the site
     * @throws IllegalArgumentException if a URL is invalid; the message contains it
     */
    public static Site site(String url, String home, String logo, String search) {
        Site.Builder site = Site.builder("The Lake Post", url)
                .logo(Image.of(logo, "").withSize(48, 48))
                .addProfile(SocialProfile.of("Twitter", "https://twitter.example/lakepost"))
                .addProfile(SocialProfile.of("YouTube", "https://youtube.example/@lakepost"))
                .addProfile(SocialProfile.of("Instagram", "https://instagram.example/lakepost"))
                .addProfile(SocialProfile.of("Facebook", "https://facebook.example/lakepost"))
                .addProfile(SocialProfile.of("Telegram", "https://telegram.example/lakepost"))
                .addApp(AppLink.of("App Store", "https://app-store.example/lakepost"))
                .addApp(AppLink.of("Google Play", "https://google-play.example/lakepost"))
                .search(SiteSearch.of(search, "q"))
                .follow(SocialProfile.of("Telegram", "https://telegram.example/lakepost"))
                .copyright("The Lake Post", 2019)
                .reuseNeedsLink();
        for (String language : LANGUAGES) {
            String ofLanguage = home.replace("%s", language);
            site.addHome(language, ofLanguage);
            SampleMenu.addTo(site, language, ofLanguage.substring(0, ofLanguage.lastIndexOf('/') + 1));
        }
        return site.zone(ZoneOffset.ofHours(4)).build();
    }

    private static byte[] file(String name, String error) {
        try (InputStream in = SampleArticles.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalArgumentException(error);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
