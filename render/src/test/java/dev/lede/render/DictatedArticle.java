package dev.lede.render;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Correction;
import dev.lede.core.Section;
import dev.lede.core.Source;
import dev.lede.core.Tag;
import dev.lede.core.body.Body;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.body.RelatedLink;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * An article made of any text, so that a fuzzer can write it and people can read what it wrote. Each line is a part, named
 * by its first letter; the rest of it are the part's fields, with {@code |} between them. Upper-case letters are of the
 * article, others of its body: see {@link DictatedBlocks}. What the model refuses is left out.
 *
 * <pre>
 * HThe lake freezes later
 * TLake|/tags/lake
 * pIce came {aon a link|/january}.
 * </pre>
 */
public final class DictatedArticle {
    private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2026-02-28T08:04:00+04:00");

    private final Article.Builder article = Article.builder("https://lede.example/x", "en", "Headline");
    private final List<Contributor> byline = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private final List<RelatedLink> related = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();

    private DictatedArticle() {}

    /** Returns the article that the text describes. */
    public static Article of(String text) {
        DictatedArticle dictated = new DictatedArticle();
        List<String> blocks = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.isEmpty()) continue;
            if (Character.isUpperCase(line.charAt(0))) attempt(() -> dictated.take(line.charAt(0), Fields.of(line)));
            else blocks.add(line);
        }
        attempt(() -> dictated.article.body(new Body(DictatedBlocks.of(blocks))));
        return dictated.build();
    }

    /** The exceptions with which the model refuses values. Any other exception is a finding. */
    static void attempt(Runnable part) {
        try {
            part.run();
        } catch (IllegalArgumentException | DateTimeException refused) {
            // Left out.
        }
    }

    private void take(char part, Fields fields) {
        switch (part) {
            case 'H' -> article.headline(fields.words());
            case 'L' -> article.language(fields.words());
            case 'U' -> article.url(fields.words());
            case 'K' -> article.kicker(fields.words());
            case 'S' -> article.standfirst(DictatedInlines.of(fields.words()));
            case 'N' -> article.section(new Section(fields.words(), fields.urlOrNull(1), fields.orNull(2)));
            case 'B' ->
                byline.add(Contributor.of(fields.words())
                        .withRole(fields.orNull(1))
                        .withUrl(fields.urlOrNull(2)));
            case 'O' ->
                article.source(
                        Source.of(fields.words()).withUrl(fields.urlOrNull(1)).withHeadline(fields.orNull(2)));
            case 'P' -> article.published(OffsetDateTime.parse(fields.words()));
            case 'D' -> article.updated(OffsetDateTime.parse(fields.words()));
            case 'A' -> article.leadMedia(lead(fields));
            case 'T' -> tags.add(new Tag(fields.words(), fields.urlOrNull(1)));
            case 'V' -> article.addTranslation(fields.words(), fields.at(1));
            case 'R' -> related.add(RelatedLink.of(fields.at(1), fields.words()));
            case 'C' -> corrections.add(new Correction(MOMENT, DictatedInlines.of(fields.words())));
            case 'G' -> article.rights(fields.words());
            default -> article.views(fields.words().length());
        }
    }

    private static Figure lead(Fields fields) {
        return Figure.of(Image.of(fields.source(1).value(), fields.words()).withTitle(fields.orNull(2)))
                .withCaption(fields.at(3))
                .withCredit(fields.at(4));
    }

    private Article build() {
        article.byline(byline).tags(tags).related(related).corrections(corrections);
        try {
            return article.build();
        } catch (IllegalArgumentException refused) {
            return Article.builder("https://lede.example/x", "en", "Refused").build();
        }
    }
}
