package dev.lede.examples;

import dev.lede.core.Article;
import dev.lede.core.Section;
import dev.lede.core.url.WebUrl;
import dev.lede.examples.newsroom.SiteFeeds;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The URL of a directory on a web server, at which the static site is to be published. The samples move there: on a page, the
 * canonical URL is absolute, and so are all URLs in feeds and sitemaps, while links between pages also work on disk.
 */
final class SiteUrl {
    private static final String SAMPLES = "https://lakepost.example/";

    private static final int MAX_LENGTH = 1_000;

    private final String directory;
    private final Set<WebUrl> pages =
            SampleArticles.all().stream().map(Article::url).collect(Collectors.toSet());

    private SiteUrl(String directory) {
        this.directory = directory;
    }

    /**
     * Returns the URL; empty if it is not an absolute one of at most 1,000 characters, without query and fragment. A slash at
     * its end is added if necessary.
     */
    static Optional<SiteUrl> parse(String url) {
        return Optional.of(url)
                .filter(written -> written.length() <= MAX_LENGTH && !written.matches(".*[@?#].*"))
                .flatMap(WebUrl::parse)
                .filter(WebUrl::isAbsolute)
                .flatMap(directory -> WebUrl.parse(directory.value().replaceFirst("/*$", "/")))
                .flatMap(directory -> directory.resolve(WebUrl.of("./")))
                .map(directory -> new SiteUrl(directory.value()));
    }

    /** Returns the URL of a file of the site, for example {@code en/index.html}; that of the site for an empty name. */
    String of(String file) {
        return directory + file;
    }

    /** Returns the sample with its own URL, and those of its translations and its section, below this one. */
    Article published(Article sample) {
        Article.Builder published = sample.toBuilder().url(published(sample.url()));
        sample.translations().forEach((language, url) -> {
            if (pages.contains(url)) published.addTranslation(language, WebUrl.of(published(url)));
        });
        Section section = sample.section();
        if (section != null) {
            WebUrl page = WebUrl.of(of(SiteFeeds.directory(sample.language()) + IndexPage.fileName(section)));
            published.section(section.withUrl(page));
        }
        return published.build();
    }

    /** Returns a published article with links that work on disk, from a page in the directory of its language. */
    Article onDisk(Article published) {
        Article.Builder file = published.toBuilder();
        published.translations().forEach((language, url) -> file.addTranslation(language, onDisk(url)));
        Section section = published.section();
        if (section != null) file.section(section.withUrl(IndexPage.fileName(section)));
        return file.build();
    }

    private WebUrl onDisk(WebUrl url) {
        boolean isHere = url.value().startsWith(directory);
        return isHere ? WebUrl.of("../" + url.value().substring(directory.length())) : url;
    }

    private String published(WebUrl sample) {
        return of(sample.value().substring(SAMPLES.length()));
    }
}
