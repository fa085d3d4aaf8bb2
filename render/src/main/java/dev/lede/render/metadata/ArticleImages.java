package dev.lede.render.metadata;

import dev.lede.core.Article;
import dev.lede.core.body.Block;
import dev.lede.core.body.Cut;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.Node;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Video;
import dev.lede.core.url.WebUrl;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the images that represent an article: those of the lead media, otherwise the first of the body up to the cut. Posters
 * of videos count. Images in the fallbacks of embeds do not, because they may belong to others, nor do images of related
 * links and in lines of text, which are small.
 */
final class ArticleImages {
    private final WebUrl page;
    private final List<ArticleImage> images = new ArrayList<>(1);

    private ArticleImages(WebUrl page) {
        this.page = page;
    }

    /**
     * Returns the images, with absolute URLs, since social networks and search engines do not resolve relative ones. Images
     * with {@code data:} URLs are left out.
     */
    static List<ArticleImage> of(Article article) {
        ArticleImages found = new ArticleImages(article.url());
        if (article.leadMedia() != null) found.add(article.leadMedia(), null);
        if (found.images.isEmpty()) found.addFirst(article);
        return found.images;
    }

    /**
     * Returns the first image in a format that social networks show, of these images, otherwise of the body up to the cut;
     * null if there is none.
     */
    static @Nullable ArticleImage shared(List<ArticleImage> images, Article article) {
        ArticleImage shared = shared(images, article.url());
        if (shared != null) return shared;
        ArticleImages found = new ArticleImages(article.url());
        for (Block block : article.body().children()) {
            if (block instanceof Cut) return null;
            found.images.clear();
            found.add(block, null);
            shared = shared(found.images, article.url());
            if (shared != null) return shared;
        }
        return null;
    }

    private static @Nullable ArticleImage shared(List<ArticleImage> images, WebUrl page) {
        for (ArticleImage image : images) {
            ArticleImage shared = image.shared(page);
            if (shared != null) return shared;
        }
        return null;
    }

    /** Adds the first image of the body. */
    private void addFirst(Article article) {
        for (Block block : article.body().children()) {
            if (block instanceof Cut) return;
            add(block, null);
            if (images.isEmpty()) continue;
            images.subList(1, images.size()).clear();
            return;
        }
    }

    private void add(Node node, @Nullable Figure figure) {
        if (node instanceof Paragraph
                || node instanceof Heading
                || node instanceof Embed
                || node instanceof RelatedLink) return;
        if (node instanceof Image image) {
            add(ArticleImage.of(image.url(), image.size(), image.alt(), figure, image.renditions(), page));
        } else if (node instanceof Figure inner) {
            for (Block block : inner.children()) add(block, inner);
        } else {
            if (node instanceof Video video && video.poster() != null) {
                add(ArticleImage.of(video.poster(), null, null, figure, List.of(), page));
            }
            for (Node content : node.contents()) add(content, figure);
        }
    }

    private void add(@Nullable ArticleImage image) {
        if (image != null) images.add(image);
    }
}
