package dev.lede.render.sanitize.read;

import dev.lede.core.body.Body;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Node;
import dev.lede.core.body.Passage;
import dev.lede.core.body.Span;
import dev.lede.render.sanitize.parse.Report;
import dev.lede.render.sanitize.report.Removal.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The ids that are targets of links in the body. One instance for each document. */
public final class LinkedIds {
    private final Set<String> linked = new HashSet<>();

    public void add(String id) {
        linked.add(id);
    }

    /** Reports linked ids that the HTML has, but not the body. Called when the body is complete. */
    public void reportLost(Body body, Element source, Report report) {
        if (linked.isEmpty()) return;
        removeIds(body.children());
        if (linked.isEmpty()) return;
        source.stream().filter(element -> element.hasAttr("id")).forEach(element -> {
            boolean lost = linked.remove(AttributeReport.withoutPrefix(element.attr("id")));
            if (lost) report.attribute(Rule.LINKED_ID, element, "id");
        });
    }

    private void removeIds(List<? extends Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Span span) linked.remove(span.id());
            else if (node instanceof Passage passage) linked.remove(passage.id());
            else if (node instanceof Heading heading) linked.remove(heading.id());
            removeIds(node.contents());
        }
    }
}
