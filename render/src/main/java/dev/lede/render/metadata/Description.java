package dev.lede.render.metadata;

import dev.lede.core.Article;
import dev.lede.core.body.Body;
import dev.lede.core.body.Paragraph;

/** The description of an article for search engines and social networks. */
final class Description {
    /** The maximum length of an excerpt, in code points. Search engines truncate longer ones. */
    private static final int LENGTH = 300;

    private Description() {}

    /**
     * Returns the article's own description, otherwise an excerpt of its standfirst, otherwise one of its body up to the
     * cut, since descriptions are public; empty if there is no text.
     */
    static String of(Article article) {
        if (article.seoDescription() != null) return article.seoDescription();
        String standfirst = article.standfirst().isEmpty()
                ? ""
                : Body.of(new Paragraph(article.standfirst())).excerpt(LENGTH);
        return standfirst.isEmpty() ? article.body().preview().excerpt(LENGTH) : standfirst;
    }
}
