package dev.lede.core;

import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.RelatedLink;
import java.util.ArrayList;
import java.util.List;

/** Makes the part of an article that everybody may read. No part of it leads behind the cut of the body. */
final class Preview {
    private final Body body;

    private Preview(Body body) {
        this.body = body;
    }

    /** Returns the preview of an article whose body has a cut. */
    static Article of(Article article) {
        Preview preview = new Preview(article.body());
        Article.Builder builder = article.toBuilder()
                .body(article.body().preview())
                .standfirst(preview.line(article.standfirst()))
                .corrections(article.corrections().stream()
                        .map(each -> new Correction(each.correctedAt(), preview.line(each.children())))
                        .toList())
                .related(preview.related(article.related()));
        if (article.leadMedia() != null) builder.leadMedia(preview.figure(article.leadMedia()));
        return builder.build();
    }

    private List<Inline> line(List<Inline> inlines) {
        return inlines.isEmpty() ? inlines : ((Paragraph) block(new Paragraph(inlines))).children();
    }

    private Figure figure(Figure figure) {
        return (Figure) block(figure);
    }

    /** Returns the links that lead to other places. */
    private List<RelatedLink> related(List<RelatedLink> links) {
        List<RelatedLink> others = new ArrayList<>();
        for (RelatedLink link : links) if (block(link) instanceof RelatedLink other) others.add(other);
        return others;
    }

    /** A cut inside of the block would stand before it. */
    private Block block(Block block) {
        List<Block> blocks = body.inPreview(Body.of(block)).children();
        return blocks.get(blocks.size() - 1);
    }
}
