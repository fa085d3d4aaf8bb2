package dev.lede.bench;

import dev.lede.core.Article;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.json.ArticleJson;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.BodyRenderer;
import dev.lede.render.ReaderPreferences;
import dev.lede.render.sanitize.BodySanitizer;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Prints what a byte costs in articles of 1, 10, 100 and 1,000 times the size: it stays the same where time is linear. */
final class Growth {
    private static final List<Integer> SIZES = List.of(1, 10, 100, 1_000);
    private static final double WARM_UP = Double.parseDouble(System.getProperty("lede.warmup", "8"));

    private Growth() {}

    public static void main(String[] arguments) {
        System.out.println("JDK " + System.getProperty("java.version") + ", ns of CPU time per byte\n");
        Table.head("what", "bytes × 1", "× 1", "× 10", "× 100", "× 1,000", "× 1,000 / × 10");

        ArticleRenderer renderer = Samples.rendererWithLinkedAssets();
        BodyRenderer bodies = BodyRenderer.builder().build();
        List<Article> articles = SIZES.stream().map(Growth::article).toList();
        List<String> html = articles.stream()
                .map(article ->
                        bodies.render(article.body(), article.language()).toString())
                .toList();
        List<String> pages = articles.stream()
                .map(article -> renderer.page(article).toString())
                .toList();
        List<String> json = articles.stream().map(ArticleJson::write).toList();

        row("page, linked assets", pages, sides(articles, article -> {
            renderer.page(Samples.unrendered(article))
                    .writeTo(OutputStream.nullOutputStream(), ReaderPreferences.DEFAULT);
            return article;
        }));
        row("body → HTML", html, sides(articles, article -> bodies.render(article.body(), article.language())));
        row("HTML → sanitized Body", html, sides(html, BodySanitizer.news()::sanitize));
        row("JSON write", json, sides(articles, ArticleJson::write));
        row("JSON read", json, sides(json, ArticleJson::read));
    }

    /** The short sample article with its body many times over. */
    private static Article article(int size) {
        Article article = ArticleJson.read(Samples.json("library", "en"));
        List<Block> blocks = new ArrayList<>();
        for (List<Block> copy : Collections.nCopies(size, article.body().children())) blocks.addAll(copy);
        return article.toBuilder().body(new Body(blocks)).build();
    }

    private static <T> List<Side<T>> sides(List<T> inputs, Function<T, Object> work) {
        return inputs.stream().map(input -> Side.on("", input, work)).toList();
    }

    private static void row(String what, List<String> texts, List<? extends Side<?>> sides) {
        Turns turns = new Turns(sides);
        turns.warmUp(WARM_UP / 4);
        List<Turns.Cost> costs = turns.measure(9);
        List<Object> cells = new ArrayList<>(List.of(what, SamePages.bytes(texts.get(0))));
        List<Double> perByte = new ArrayList<>();
        for (int i = 0; i < costs.size(); i++) perByte.add(costs.get(i).nanos() / SamePages.bytes(texts.get(i)));
        cells.addAll(perByte);
        cells.add(perByte.get(3) / perByte.get(1));
        Table.row(cells.toArray());
    }
}
