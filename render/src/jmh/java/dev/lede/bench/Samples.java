package dev.lede.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.core.AppLink;
import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.SiteLink;
import dev.lede.core.SiteSearch;
import dev.lede.core.SocialProfile;
import dev.lede.core.body.Body;
import dev.lede.core.body.Image;
import dev.lede.core.json.ArticleJson;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.BodyRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is measured on: the sample articles of the module examples, and bodies in HTML. */
final class Samples {
    static final List<String> LANGUAGES = List.of("en", "ru", "hy");

    private Samples() {}

    /** A sample article as JSON. */
    static String json(String name, String language) {
        return text(Path.of(System.getProperty("lede.articles"), name + "." + language + ".json"));
    }

    /** The long sample article as JSON. */
    static String json(String language) {
        return json("railway", language);
    }

    static Article article(String language) {
        return ArticleJson.read(json(language));
    }

    /** An equal article that was never rendered. */
    static Article unrendered(Article article) {
        return article.toBuilder().body(new Body(article.body().children())).build();
    }

    /**
     * Bodies in HTML: the files of the folder {@code lede.bodies}; without one, the documents of the tests and the bodies of
     * the sample articles.
     */
    static List<String> bodies() {
        String folder = System.getProperty("lede.bodies", "");
        if (!folder.isEmpty()) return files(Path.of(folder));
        List<String> bodies = new ArrayList<>(files(Path.of(System.getProperty("lede.documents"))));
        BodyRenderer renderer = BodyRenderer.builder().build();
        for (String language : LANGUAGES) {
            Article article = article(language);
            bodies.add(renderer.render(article.body(), article.language()).toString());
        }
        return bodies;
    }

    /** A site with everything that a header and a footer show. */
    static Site site() {
        Site.Builder site = Site.builder("The Lake Post", "https://lakepost.example/")
                .logo(Image.of("https://lakepost.example/pictures/logo.svg", "").withSize(48, 48))
                .addProfile(SocialProfile.of("Twitter", "https://twitter.example/lakepost"))
                .addProfile(SocialProfile.of("YouTube", "https://youtube.example/@lakepost"))
                .addApp(AppLink.of("App Store", "https://app-store.example/lakepost"))
                .search(SiteSearch.of("https://lakepost.example/search", "q"))
                .follow(SocialProfile.of("Telegram", "https://telegram.example/lakepost"))
                .copyright("The Lake Post", 2019)
                .reuseNeedsLink();
        for (String language : LANGUAGES) {
            String home = "https://lakepost.example/" + language + "/";
            site.addHome(language, home);
            for (String section : List.of("Journeys", "Nature", "Culture", "Trades")) {
                site.addSection(language, SiteLink.of(section, home + section.toLowerCase(Locale.ROOT) + ".html"));
            }
            for (String link : List.of("Imprint", "Contact", "Privacy")) {
                site.addFooterLink(language, SiteLink.of(link, home + link.toLowerCase(Locale.ROOT) + ".html"));
            }
        }
        return site.build();
    }

    /** A renderer whose pages link to their stylesheet and script. */
    static ArticleRenderer rendererWithLinkedAssets() {
        return ArticleRenderer.builder(site())
                .linkedAssets("https://lakepost.example/assets/")
                .build();
    }

    /** The folder for what the benchmarks write. */
    static Path workFolder() {
        try {
            return Files.createDirectories(Path.of(System.getProperty("lede.bench")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(Samples::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
