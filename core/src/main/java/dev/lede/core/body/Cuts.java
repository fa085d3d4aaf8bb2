package dev.lede.core.body;

import dev.lede.core.url.WebUrl;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives a body at most one cut, among its own blocks, as {@link Cut} specifies, and ends a body there. */
final class Cuts {
    private static final BlockMapper WITHOUT_CUTS =
            new BlockMapper(block -> block instanceof Cut ? List.of() : List.of(block), List::of);

    private final List<Block> settled = new ArrayList<>();
    private boolean found;

    private Cuts() {}

    /** Returns the blocks with one cut among them, for blocks that have cuts anywhere. */
    static List<Block> settled(List<Block> blocks) {
        Cuts cuts = new Cuts();
        for (Block block : blocks) cuts.add(block);
        return List.copyOf(cuts.settled);
    }

    private void add(Block block) {
        if (block instanceof Cut) addCut();
        else if (!found && block instanceof Passage passage) addParts(passage, settled(passage.children()));
        else {
            List<Block> one = List.of(block);
            List<Block> without = WITHOUT_CUTS.blocks(one);
            if (without != one) addCut();
            settled.addAll(without);
        }
    }

    private void addCut() {
        if (!found) settled.add(new Cut());
        found = true;
    }

    /** Adds the passage before and after the cut. Only the first part has the id; a part without any mark is its blocks. */
    private void addParts(Passage passage, List<Block> children) {
        int cut = children.indexOf(new Cut());
        List<Block> before = children.subList(0, Math.max(0, cut));
        List<Block> after = children.subList(cut + 1, children.size());
        if (!before.isEmpty()) settled.add(of(passage, passage.id(), before));
        if (cut >= 0) addCut();
        if (after.isEmpty() && !before.isEmpty()) return;
        String id = before.isEmpty() ? passage.id() : null;
        boolean isMarked = id != null || passage.language() != null || passage.direction() != null;
        if (isMarked) settled.add(of(passage, id, after));
        else settled.addAll(after);
    }

    private static Passage of(Passage passage, @Nullable String id, List<Block> children) {
        return new Passage(id, passage.language(), passage.direction(), children);
    }

    /** Returns the blocks up to the cut, which is the last one. */
    static Body preview(Body body) {
        int cut = body.children().indexOf(new Cut());
        if (cut < 0 || cut == body.children().size() - 1) return body;
        return inPreview(new Body(body.children().subList(0, cut + 1)), body);
    }

    /** Removes what leads from a part to ids behind the cut of the body: links become their text, citations lose their URL. */
    static Body inPreview(Body part, Body body) {
        Set<String> lost = lostIds(body);
        return lost.isEmpty()
                ? part
                : part.mapped(new BlockMapper(block -> List.of(kept(block, lost)), inline -> kept(inline, lost)));
    }

    private static Block kept(Block block, Set<String> lost) {
        if (block instanceof RelatedLink link && leadsTo(lost, link.url())) return new Paragraph(link.children());
        if (block instanceof Blockquote quote && leadsTo(lost, quote.cite()))
            return new Blockquote(quote.children(), quote.attribution(), null);
        return block;
    }

    private static List<Inline> kept(Inline inline, Set<String> lost) {
        if (inline instanceof Link link && leadsTo(lost, link.url())) return link.children();
        if (inline instanceof Quotation quote && leadsTo(lost, quote.cite()))
            return List.of(new Quotation(null, quote.children()));
        return List.of(inline);
    }

    /** Browsers look for the fragment as it is written, then for the decoded one (WHATWG HTML, select the indicated part). */
    private static boolean leadsTo(Set<String> ids, @Nullable WebUrl url) {
        return url != null
                && url.isInPage()
                && (ids.contains(url.fragment().orElse(""))
                        || ids.contains(url.decodedFragment().orElse("")));
    }

    /** Returns the ids behind the cut that are not before it, too. */
    private static Set<String> lostIds(Body body) {
        int cut = body.children().indexOf(new Cut());
        if (cut < 0) return Set.of();
        Set<String> lost = ids(body.children().subList(cut, body.children().size()));
        lost.removeAll(ids(body.children().subList(0, cut)));
        return lost;
    }

    private static Set<String> ids(List<Block> blocks) {
        Set<String> ids = new HashSet<>();
        new Body(blocks).nodes().forEach(node -> {
            if (node instanceof Heading heading && heading.id() != null) ids.add(heading.id());
            if (node instanceof Span span && span.id() != null) ids.add(span.id());
            if (node instanceof Passage passage && passage.id() != null) ids.add(passage.id());
        });
        return ids;
    }
}
