package dev.lede.render;

import dev.lede.core.Article;
import java.util.List;

/** The article with all that belongs to it: its head, the reader's controls, the body, what can be done with it. */
final class ArticleRegion {
    private final BodyRenderer bodies;

    ArticleRegion(BodyRenderer bodies) {
        this.bodies = bodies;
    }

    /** Writes what is inside of the article's element. */
    void write(HtmlWriter html, PageContext page) {
        BlockContext blocks = bodies.context(html, page.labels());
        Afterword afterword = new Afterword(html, page, blocks);
        new Headline(html, page).write(blocks);
        new Controls().write(html, page);
        content(html, page, blocks);
        html.open("footer").attribute("class", "lede-foot").with(() -> {
            afterword.write();
            new Share().write(html, page);
            afterword.writeOnward();
        });
    }

    /** Writes the lead and the body, without any of the chrome. */
    void content(HtmlWriter html, PageContext page, BlockContext blocks) {
        Article article = page.article();
        if (article.lead() != null && !blocks.isBlank(List.of(article.lead()))) {
            html.open("div").attribute("class", "lede-lead");
            html.with(() -> blocks.renderAtTop(List.of(article.lead())));
        }
        if (blocks.isBlank(article.body().children())) return;
        html.open("div")
                .attribute("class", "lede-body")
                .with(() -> blocks.renderBlocks(article.body().children()));
    }
}
