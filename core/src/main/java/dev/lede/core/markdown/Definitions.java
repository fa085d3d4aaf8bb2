package dev.lede.core.markdown;

import dev.lede.core.body.Block;
import dev.lede.core.body.DefinitionDescription;
import dev.lede.core.body.DefinitionItem;
import dev.lede.core.body.DefinitionTerm;
import dev.lede.core.body.Inline;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The items of a definition list in the nodes of Markdown: each begins with its terms in strong type, one on each line,
 * and the first line of their description.
 */
final class Definitions {
    private final MarkdownNodes nodes;
    private final Session session;
    private final List<List<Block>> items = new ArrayList<>();
    private final List<Inline> terms = new ArrayList<>();
    private final List<Block> descriptions = new ArrayList<>();

    Definitions(MarkdownNodes nodes, Session session) {
        this.nodes = nodes;
        this.session = session;
    }

    List<List<Block>> items(List<DefinitionItem> definitions) {
        for (DefinitionItem item : definitions) {
            if (item instanceof DefinitionTerm term) {
                if (!descriptions.isEmpty()) endItem();
                term(session.line(List.of(new Marked(Mark.STRONG, term.children()))));
            } else if (item instanceof DefinitionDescription description) {
                descriptions.addAll(nodes.blocks(description.children()));
            }
        }
        endItem();
        return items;
    }

    private void term(List<Inline> term) {
        if (term.isEmpty()) return;
        if (!terms.isEmpty()) terms.add(nextLine());
        terms.addAll(term);
    }

    private void endItem() {
        List<Block> item = new ArrayList<>(descriptions);
        if (!terms.isEmpty()) {
            List<Inline> line = new ArrayList<>(terms);
            if (!item.isEmpty() && item.get(0) instanceof Paragraph first) {
                item.remove(0);
                line.add(nextLine());
                line.addAll(first.children());
            }
            item.add(0, new Paragraph(line));
        }
        if (!item.isEmpty()) items.add(item);
        terms.clear();
        descriptions.clear();
    }

    private Inline nextLine() {
        return session.isOneLine ? new Text(" — ") : new LineBreak();
    }
}
