package dev.lede.core;

import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Cut;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.RelatedLink;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Makes the part of an article that everybody may read. No part of it leads behind the cut of the body. */
final class Preview {
    private final Iterator<Block> parts;

    /** Takes the parts of the article through {@link Body#inPreview} at once, since each call looks at all of the body. */
    private Preview(Article article) {
        List<Block> all = new ArrayList<>();
        all.add(new Paragraph(article.standfirst()));
        if (article.leadMedia() != null) all.add(article.leadMedia());
        for (Correction correction : article.corrections()) all.add(new Paragraph(correction.children()));
        all.addAll(article.related());
        List<Block> kept =
                new ArrayList<>(article.body().inPreview(new Body(all)).children());
        // The body of the parts has lifted a cut out of the lead media.
        kept.removeIf(Cut.class::isInstance);
        parts = kept.iterator();
    }

    /** Returns the preview of an article whose body has a cut. */
    static Article of(Article article) {
        Preview preview = new Preview(article);
        Article.Builder builder = article.toBuilder().body(article.body().preview());
        builder.standfirst(preview.line());
        if (article.leadMedia() != null) builder.leadMedia((Figure) preview.parts.next());
        builder.corrections(article.corrections().stream()
                .map(each -> new Correction(each.correctedAt(), preview.line()))
                .toList());
        return builder.related(preview.related()).build();
    }

    private List<Inline> line() {
        return ((Paragraph) parts.next()).children();
    }

    /** Returns the links that lead to other places; the others have become paragraphs. */
    private List<RelatedLink> related() {
        List<RelatedLink> links = new ArrayList<>();
        while (parts.hasNext()) if (parts.next() instanceof RelatedLink link) links.add(link);
        return links;
    }
}
