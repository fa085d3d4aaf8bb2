package dev.lede.examples;

import dev.lede.core.Article;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Node;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Passage;
import dev.lede.core.body.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The nodes and the JSON of sample articles. */
final class SampleContent {
    private static final List<String> KINDS =
            List.of("railway", "survey", "library", "minimal", "kitchen-sink", "blocks", "media");

    private SampleContent() {}

    /**
     * Returns the samples that differ in kind: a long feature, a report with a table, a column, a notice, and the three that
     * together have every block, inline and option. The other reports have the parts of these, so tests that need seconds
     * for each page leave them out.
     */
    static Stream<Article> ofEachKind() {
        return SampleArticles.all().stream().filter(article -> KINDS.contains(nameOf(article)));
    }

    static String nameOf(Article article) {
        return article.url().path().replaceFirst(".*/", "").replace(".html", "");
    }

    static String jsonOf(Article article) {
        return SampleArticles.json(nameOf(article), article.language().toLanguageTag());
    }

    static Stream<Node> nodes(Article article) {
        return new Body(blocks(article).toList()).nodes();
    }

    /** Returns the blocks of the body, and those of lead media, standfirst, related links and corrections. */
    static Stream<Block> blocks(Article article) {
        List<Block> around = new ArrayList<>(article.related());
        if (article.leadMedia() != null) around.add(article.leadMedia());
        around.add(new Paragraph(article.standfirst()));
        article.corrections().forEach(it -> around.add(new Paragraph(it.children())));
        return Stream.concat(article.body().children().stream(), around.stream());
    }

    static <T extends Node> Stream<T> each(List<Node> nodes, Class<T> kind) {
        return nodes.stream().filter(kind::isInstance).map(kind::cast);
    }

    static String idOf(Node node) {
        if (node instanceof Heading heading) return Objects.toString(heading.id(), "");
        if (node instanceof Span span) return Objects.toString(span.id(), "");
        if (node instanceof Passage passage) return Objects.toString(passage.id(), "");
        return "";
    }
}
