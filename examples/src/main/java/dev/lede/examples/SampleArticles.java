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
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Articles to test against, of a newspaper that does not exist. All of them are our own: texts, pictures, sound and film.
 * Places, people and numbers are invented, and addresses end in {@code .example} (RFC 2606), so that a test can never
 * reach anybody.
 *
 * <table>
 * <caption>The articles</caption>
 * <tr><th scope="col">name</th><th scope="col">languages</th><th scope="col">what it is good for</th></tr>
 * <tr><th scope="row">{@code railway}</th><td>en, ru, hy</td><td>a reprinted feature of 800 to 1,050 words with all that
 * a newsroom adds to one; the three are translations of each other</td></tr>
 * <tr><th scope="row">{@code library}</th><td>en, ru, hy</td><td>a short column; {@link SampleInCode} builds it</td></tr>
 * <tr><th scope="row">{@code minimal}</th><td>en, ru, hy</td><td>address, language, headline, a paragraph: the least
 * that is an article</td></tr>
 * <tr><th scope="row">{@code kitchen-sink}</th><td>en, ru, hy</td><td>every block, inline and mark, every placement and
 * option; said to be in French too, at an address where there is nothing</td></tr>
 * </table>
 *
 * <p>What an article can lack, and how far it can go, is in {@link EdgeArticles}.
 *
 * <p>The articles name their pictures and each other by relative addresses, as pages do that lie in a folder for each
 * language: {@code en/railway.html} beside {@code pictures/railcar.svg}. {@link #files} are what must lie there.
 *
 * <pre>{@code
 * Article article = SampleArticles.railway("hy");
 * Site site = SampleArticles.site();
 * }</pre>
 */
public final class SampleArticles {
    private static final List<String> LANGUAGES = List.of("en", "ru", "hy");

    private static final List<String> FILES = List.of(
            "pictures/lake.png",
            "pictures/lake.webp",
            "pictures/lake-960.webp",
            "pictures/lantern.svg",
            "pictures/logo.svg",
            "pictures/map.svg",
            "pictures/panorama.svg",
            "pictures/platform.svg",
            "pictures/railcar.svg",
            "media/bell.wav",
            "media/bell.en.vtt",
            "media/round.webm",
            "media/round.chapters.vtt",
            "media/round.descriptions.vtt",
            "media/round.en.vtt",
            "media/round.hy.vtt");

    private SampleArticles() {}

    /**
     * The languages of the samples.
     *
     * @return English, Russian, Armenian
     */
    public static List<Locale> languages() {
        return LANGUAGES.stream().map(Languages::of).toList();
    }

    /**
     * All articles in all their languages.
     *
     * @return always in the same order
     */
    public static List<Article> all() {
        return LANGUAGES.stream()
                .flatMap(language ->
                        Stream.of(railway(language), library(language), minimal(language), kitchenSink(language)))
                .toList();
    }

    /**
     * All articles in one language.
     *
     * @param language the language, as {@link Languages#of} reads it
     * @return always in the same order; empty if the samples do not speak it
     * @throws IllegalArgumentException if it is no language
     */
    public static List<Article> in(String language) {
        Locale wanted = Languages.of(language);
        return all().stream()
                .filter(article -> article.language().equals(wanted))
                .toList();
    }

    /**
     * A long feature, reprinted from another paper: the slow train that outlived its own timetable.
     *
     * @param language {@code en}, {@code ru} or {@code hy}, as {@link Languages#of} reads it
     * @return the article
     * @throws IllegalArgumentException saying the language, if the article is not in it
     */
    public static Article railway(String language) {
        return ArticleJson.read(json("railway", language));
    }

    /**
     * A short column: a library on rails.
     *
     * @param language {@code en}, {@code ru} or {@code hy}, as {@link Languages#of} reads it
     * @return the article
     * @throws IllegalArgumentException saying the language, if the article is not in it
     */
    public static Article library(String language) {
        return ArticleJson.read(json("library", language));
    }

    /**
     * The least that is an article: its address, language and headline, and a paragraph.
     *
     * @param language {@code en}, {@code ru} or {@code hy}, as {@link Languages#of} reads it
     * @return the article
     * @throws IllegalArgumentException saying the language, if the article is not in it
     */
    public static Article minimal(String language) {
        return ArticleJson.read(json("minimal", language));
    }

    /**
     * Everything that an article can hold.
     *
     * @param language {@code en}, {@code ru} or {@code hy}, as {@link Languages#of} reads it
     * @return the article
     * @throws IllegalArgumentException saying the language, if the article is not in it
     */
    public static Article kitchenSink(String language) {
        return ArticleJson.read(json("kitchen-sink", language));
    }

    /**
     * An article as the JSON that it is kept in: what {@link ArticleJson#write} writes, set in lines for people.
     *
     * @param name the article's name
     * @param language its language, as {@link Languages#of} reads it
     * @return the JSON
     * @throws IllegalArgumentException saying name and language, if there is no such article
     */
    public static String json(String name, String language) {
        String file = "articles/" + name + "." + Languages.tag(Languages.of(language)) + ".json";
        return new String(file(file, "no sample article: \"" + name + "\" in " + language), StandardCharsets.UTF_8);
    }

    /**
     * The files that the articles and the site need beside their pages: pictures, sound, film and its captions.
     *
     * @return names for {@link #file}, for example {@code pictures/railcar.svg}; always in the same order
     */
    public static List<String> files() {
        return FILES;
    }

    /**
     * A file that the articles need.
     *
     * @param name one of {@link #files}
     * @return its content
     * @throws IllegalArgumentException saying the name, if there is no such file
     */
    public static byte[] file(String name) {
        String complaint = "no sample file: \"" + name + "\"";
        if (!FILES.contains(name)) throw new IllegalArgumentException(complaint);
        return file(name, complaint);
    }

    /**
     * The site that the articles stand on: The Lake Post, with everything that a site can have.
     *
     * @return the site
     */
    public static Site site() {
        return site("https://lakepost.example/%s/", "https://lakepost.example/pictures/logo.svg");
    }

    /** The same site with its home pages and its logo where a host has them. */
    static Site site(String home, String logo) {
        return site(home, logo, "https://lakepost.example/search");
    }

    /**
     * The same site with its pages where a host has them.
     *
     * @param home address of the home pages, with {@code %s} for the language
     * @param logo address of the logo
     * @param search address of the search
     * @return the site, whose own address stays {@code https://lakepost.example/}
     * @throws IllegalArgumentException saying the value, if one of them is no web address
     */
    public static Site site(String home, String logo, String search) {
        Site.Builder site = Site.builder("The Lake Post", "https://lakepost.example/")
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
        for (String language : LANGUAGES) site.addHome(language, home.replace("%s", language));
        return site.build();
    }

    private static byte[] file(String name, String complaint) {
        try (InputStream in = SampleArticles.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalArgumentException(complaint);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
