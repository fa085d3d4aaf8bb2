package dev.lede.examples.newsroom;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Section;
import dev.lede.core.Tag;
import dev.lede.core.body.Body;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Rendition;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moves an article from the site for which it was written to this server: its canonical URL, and its links to its own site.
 */
final class LocalLinks {
    private final WebUrl base;

    /** @param base the URL of this server without a slash at the end, for example {@code http://localhost:8080} */
    LocalLinks(String base) {
        this.base = WebUrl.of(base);
    }

    Article in(Article article) {
        Article.Builder local = article.toBuilder()
                .url(absolute(article.url(), article))
                .byline(article.byline().stream()
                        .map(author -> author(author, article))
                        .toList())
                .tags(article.tags().stream()
                        .map(tag -> new Tag(tag.name(), here(tag.url(), article)))
                        .toList())
                .related(new Body(List.copyOf(article.related()))
                        .mapLinks(url -> link(url, article))
                        .nodes(RelatedLink.class)
                        .toList())
                .body(article.body().mapLinks(url -> link(url, article)));
        Section section = article.section();
        if (section != null) {
            local.section(new Section(section.name(), here(section.url(), article), section.tagline()));
        }
        // The page's head contains these URLs, too, and search engines require absolute ones there.
        article.translations().forEach((language, url) -> local.addTranslation(language, absolute(url, article)));
        return local.build();
    }

    /** Returns an article for its teaser on any page of this server: only its URL and those of its lead images are moved. */
    Article inList(Article article) {
        Article.Builder local = article.toBuilder().url(absolute(article.url(), article));
        Figure lead = article.leadMedia();
        if (lead != null) {
            Body media = new Body(List.of(lead)).mapImages(image -> image(image, article));
            local.leadMedia((Figure) media.children().get(0));
        }
        return local.build();
    }

    /** Returns an image of an article with URLs that do not depend on the page. */
    static Image image(Image image, Article article) {
        return image.withUrl(image(image.url(), article))
                .withRenditions(image.renditions().stream()
                        .map(rendition -> image(rendition, article))
                        .toList());
    }

    private static Rendition image(Rendition rendition, Article article) {
        return new Rendition(
                image(rendition.url(), article),
                rendition.width(),
                rendition.density(),
                rendition.media(),
                rendition.type());
    }

    private static ImageSource image(ImageSource source, Article article) {
        if (!(source instanceof WebUrl url)) return source;
        return article.url()
                .resolve(url)
                .map(absolute -> link(absolute, article))
                .orElse(url);
    }

    private WebUrl absolute(WebUrl url, Article article) {
        return base.resolve(link(url, article)).orElse(url);
    }

    private static Contributor author(Contributor author, Article article) {
        return author.withUrl(here(author.url(), article));
    }

    private static @Nullable WebUrl here(@Nullable WebUrl url, Article article) {
        return url == null ? null : link(url, article);
    }

    private static WebUrl link(WebUrl url, Article article) {
        if (!url.isAbsolute() || !url.origin().equals(article.url().origin())) return url;
        String path = url.path().replaceFirst("^/*", "/");
        return WebUrl.of(path)
                .withQuery(url.query().orElse(null))
                .withFragment(url.fragment().orElse(null));
    }
}
