package dev.lede.examples.newsroom;

import dev.lede.core.Article;
import dev.lede.core.json.ArticleJson;
import dev.lede.render.text.TextRenderer;

/**
 * The public forms of an article beside its page, for other programs and for readers without a browser. Each has the URL of
 * the page with a suffix, and ends at the cut of the article.
 */
public enum ArticleForm {
    /** Plain text in UTF-8. */
    TEXT("form.text", ".txt", "text/plain; charset=utf-8"),
    /** Markdown in UTF-8. */
    MARKDOWN("form.markdown", ".md", "text/markdown; charset=utf-8"),
    /** The JSON from which the article can be read again. */
    JSON("form.json", ".json", "application/json");

    private static final TextRenderer TEXTS = TextRenderer.builder().build();

    private final String key;
    private final String suffix;
    private final String mediaType;

    ArticleForm(String key, String suffix, String mediaType) {
        this.key = key;
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    /** {@return the end of the URL, for example {@code .txt}} */
    public String suffix() {
        return suffix;
    }

    /**
     * Returns an article in this form.
     *
     * @param article the whole article
     * @return the document
     */
    public byte[] document(Article article) {
        return switch (this) {
            case TEXT -> Response.utf8(TEXTS.plainText(article) + "\n");
            case MARKDOWN -> Response.utf8(TEXTS.markdown(article) + "\n");
            case JSON -> ArticleJson.writeBytes(article.preview());
        };
    }

    String mediaType() {
        return mediaType;
    }

    String title(Words words) {
        return words.text(key);
    }
}
