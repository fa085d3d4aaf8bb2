package dev.lede.render.text;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Correction;
import dev.lede.core.Source;
import dev.lede.core.body.Block;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Inline;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Link;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Text;
import dev.lede.core.body.ThematicBreak;
import dev.lede.core.markdown.MarkdownNodes;
import dev.lede.core.markdown.Wording;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Messages;
import dev.lede.i18n.Messages.Piece;
import dev.lede.render.labels.Contained;
import dev.lede.render.labels.ListedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of an article as blocks, with labels in its language: what is above the headline, and what is below. */
final class ArticleBlocks {
    private final Article article;
    private final Messages messages;

    ArticleBlocks(Article article, Messages messages) {
        this.article = article;
        this.messages = messages;
    }

    List<Block> aboveHeadline() {
        return article.kicker() == null ? List.of() : List.of(Paragraph.of(article.kicker()));
    }

    /** Returns the headline in the nodes of Markdown: it has the first level, which headings of a body do not have. */
    List<Inline> headline() {
        Block heading = MarkdownNodes.of(List.of(Heading.of(2, article.headline())), Wording.NEUTRAL)
                .get(0);
        return ((Heading) heading).children();
    }

    List<Block> belowHeadline() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(article.standfirst()));
        blocks.add(inLines(byline()));
        blocks.add(inLines(dates()));
        if (article.source() != null) blocks.add(inLines(source(article.source())));
        if (article.leadMedia() != null) blocks.add(article.leadMedia());
        blocks.addAll(article.body().children());
        blocks.addAll(corrections());
        blocks.add(new ThematicBreak());
        blocks.add(inLines(rightsAndUrl()));
        return blocks;
    }

    private static Paragraph inLines(List<List<Inline>> lines) {
        List<Inline> joined = new ArrayList<>();
        for (List<Inline> line : lines) {
            joined.addAll(line);
            joined.add(new LineBreak());
        }
        return new Paragraph(joined);
    }

    /** Returns a line for the authors, and one for each contributor with a role. */
    private List<List<Inline>> byline() {
        List<Contributor> authors = article.authors();
        List<List<Inline>> lines = new ArrayList<>();
        if (!authors.isEmpty()) lines.add(labelled("article.byline", names(authors)));
        for (Contributor contributor : article.byline()) {
            if (contributor.role() == null) continue;
            lines.add(List.of(named(contributor.name(), contributor.url()), new Text(", " + contributor.role())));
        }
        return lines;
    }

    private List<Inline> names(List<Contributor> authors) {
        List<Inline> names = new ArrayList<>();
        ListedNames.write(
                messages,
                authors.size(),
                at -> names.add(named(authors.get(at).name(), authors.get(at).url())),
                between -> names.add(new Text(between)));
        return names;
    }

    private List<List<Inline>> dates() {
        List<List<Inline>> lines = new ArrayList<>();
        if (article.dateline() != null) lines.add(text(article.dateline()));
        if (article.published() != null) lines.add(text(messages.dateTime(article.published())));
        if (article.updated() != null) {
            lines.add(text(messages.text("article.updated", Map.of("date", article.updated()))));
        }
        return lines;
    }

    private List<List<Inline>> source(Source source) {
        List<List<Inline>> lines = new ArrayList<>();
        lines.add(labelled("source.reprint", List.of(named(source.publisher(), source.url()))));
        if (source.headline() != null) {
            lines.add(labelled("source.original", text(Contained.of(source.headline()))));
        }
        if (source.publishedOn() != null) {
            lines.add(text(messages.text("source.date", Map.of("date", source.publishedOn()))));
        }
        return lines;
    }

    private List<Block> corrections() {
        List<Block> corrections = new ArrayList<>();
        if (!article.corrections().isEmpty()) corrections.add(Heading.of(2, messages.text("article.corrections")));
        for (Correction correction : article.corrections()) {
            List<Inline> line = new ArrayList<>(correction.children());
            line.add(0, new Text(messages.dateTime(correction.correctedAt()) + " — "));
            corrections.add(new Paragraph(line));
        }
        return corrections;
    }

    private List<List<Inline>> rightsAndUrl() {
        List<List<Inline>> lines = new ArrayList<>();
        if (article.rights() != null) lines.add(text(article.rights()));
        Inline url = Link.of(article.url(), new Text(article.url().value()));
        lines.add(labelled("text.online", List.of(url)));
        return lines;
    }

    /** Returns a message with inlines in place of its placeholder. */
    private List<Inline> labelled(String key, List<Inline> value) {
        List<Inline> line = new ArrayList<>();
        for (Piece piece : messages.pieces(key)) {
            if (piece instanceof Piece.Literal literal) line.add(new Text(literal.text()));
            else line.addAll(value);
        }
        return line;
    }

    private static List<Inline> text(String text) {
        return List.of(new Text(text));
    }

    private static Inline named(String name, @Nullable WebUrl url) {
        Text text = new Text(Contained.of(name));
        return url == null ? text : Link.of(url, text);
    }
}
