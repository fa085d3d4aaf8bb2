package dev.lede.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.bench.Turns.Cost;
import dev.lede.core.Article;
import dev.lede.core.body.Body;
import dev.lede.core.json.ArticleJson;
import dev.lede.render.ArticlePage;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.BodyRenderer;
import dev.lede.render.ReaderPreferences;
import dev.lede.render.sanitize.BodySanitizer;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/** Prints what Lede and its peers cost, measured by turns in this JVM: the table of {@code docs/performance.md}. */
final class Compare {
    /** CPU seconds of warm-up for each side. */
    private static final double WARM_UP = Double.parseDouble(System.getProperty("lede.warmup", "8"));

    private static final int ROUNDS = 31;

    private Compare() {}

    /** Takes a regular expression: the subjects to measure. */
    public static void main(String[] arguments) {
        Map<String, Runnable> subjects = new LinkedHashMap<>();
        subjects.put("page", Compare::pages);
        subjects.put("body", Compare::bodies);
        subjects.put("sanitize", Compare::sanitizers);
        subjects.put("prepared", Compare::preparedPage);
        subjects.put("json", Compare::json);
        subjects.put("first", Compare::firstPage);
        subjects.put("memory", Compare::memory);
        Pattern only = Pattern.compile(arguments.length == 0 ? ".*" : arguments[0]);

        System.out.println("JDK " + System.getProperty("java.version") + ", warm-up " + WARM_UP + " s\n");
        Table.head("what", "peer", "Lede", "peer’s", "Lede / peer", "must", "aim");
        subjects.forEach((name, measure) -> {
            if (only.matcher(name).find()) measure.run();
        });
    }

    private static void pages() {
        Article english = Samples.article("en");
        Article russian = Samples.article("ru");
        ArticleRenderer renderer = Samples.rendererWithLinkedAssets();
        PageView englishView = checkedView(renderer, english);
        PageView russianView = checkedView(renderer, russian);
        PagePeer jte = new JtePage(FirstPage.jteClasses());

        Turns pages = new Turns(List.of(
                lede(renderer, english), lede(renderer, russian), peer(jte, englishView), peer(jte, russianView)));
        double soon = Math.min(1.5, WARM_UP / 4);
        pages.warmUp(soon / 2);
        pageRows(pages.measure(9), "jte", after(soon), "", "");
        pages.warmUp(WARM_UP / 2);
        pageRows(pages.measure(ROUNDS), "jte", after(WARM_UP), "≤ 1.2", "≤ 0.7");

        PagePeer jstachio = new JStachioPage();
        PagePeer thymeleaf = new ThymeleafPage();
        List<Cost> others = measured(
                WARM_UP / 4,
                lede(renderer, english),
                lede(renderer, russian),
                peer(jstachio, englishView),
                peer(jstachio, russianView),
                peer(thymeleaf, englishView),
                peer(thymeleaf, russianView));
        pageRows(others.subList(0, 4), "JStachio", "", "", "");
        others = List.of(others.get(0), others.get(1), others.get(4), others.get(5));
        pageRows(others, "Thymeleaf", "", "", "");
    }

    /** Returns the values of a page for its peers, after checking that each writes the same page. */
    private static PageView checkedView(ArticleRenderer renderer, Article article) {
        JtePage.compileTo(FirstPage.jteClasses());
        String page = renderer.page(article).toString();
        PageView view = PageViews.of(page);
        SamePages.require("jte", page, new JtePage(FirstPage.jteClasses()).html(view));
        SamePages.require("JStachio", page, new JStachioPage().html(view));
        SamePages.require("Thymeleaf", page, new ThymeleafPage().html(view));
        return view;
    }

    private static Side<Article> lede(ArticleRenderer renderer, Article article) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        return new Side<>("Lede", () -> Samples.unrendered(article), unrendered -> {
            stream.reset();
            renderer.page(unrendered).writeTo(stream, ReaderPreferences.DEFAULT);
            return stream;
        });
    }

    private static Side<PageView> peer(PagePeer peer, PageView view) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        return Side.on("peer", view, same -> peer.writeTo(stream, same));
    }

    private static void pageRows(List<Cost> costs, String peer, String after, String must, String aim) {
        String what = "page of a new article, linked assets, ";
        timeRow(what + "en" + after, peer, costs.get(0), costs.get(2), must, aim);
        timeRow(what + "ru" + after, peer, costs.get(1), costs.get(3), must, aim);
    }

    private static String after(double seconds) {
        return ", after " + Table.number(seconds).replaceFirst("\\.?0+$", "") + " s of warm-up";
    }

    private static void bodies() {
        List<Body> bodies = Samples.bodies().stream()
                .map(html -> BodySanitizer.news().sanitize(html).body())
                .toList();
        List<Node> nodes = bodies.stream().map(CommonmarkTree::of).toList();
        BodyRenderer lede = BodyRenderer.builder().build();
        HtmlRenderer commonmark = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build();
        requireAboutTheSameText(bodies, nodes, lede, commonmark);

        List<Cost> costs = measured(
                WARM_UP / 4,
                Side.on("Lede", bodies, all -> {
                    for (Body body : all) lede.render(body, Locale.ENGLISH).toBytes();
                    return all;
                }),
                Side.on("commonmark-java", nodes, all -> {
                    for (Node node : all) commonmark.render(node).getBytes(UTF_8);
                    return all;
                }));
        String what = "body tree → HTML, " + bodies.size() + " bodies";
        timeRow(what, "commonmark-java", costs.get(0), costs.get(1), "≤ 0.6", "≤ 0.3");
    }

    /** Lede has labels that Markdown lacks, such as the names of players. */
    private static void requireAboutTheSameText(
            List<Body> bodies, List<Node> nodes, BodyRenderer lede, HtmlRenderer commonmark) {
        double ours = 0;
        double theirs = 0;
        for (int i = 0; i < bodies.size(); i++) {
            String html = lede.render(bodies.get(i), Locale.ENGLISH).toString();
            ours += SamePages.text(html).length();
            theirs += SamePages.text(commonmark.render(nodes.get(i))).length();
        }
        if (Math.abs(theirs / ours - 1) > 0.05) {
            throw new IllegalStateException("commonmark-java: " + theirs / ours + " times the text of Lede");
        }
    }

    private static void sanitizers() {
        List<String> bodies = Samples.bodies();
        double input = bodies.stream().mapToInt(SamePages::bytes).sum();
        BodySanitizer lede = BodySanitizer.news();
        List<Cost> costs = measured(
                WARM_UP,
                Side.on("Lede", bodies, all -> {
                    List<Object> results = new ArrayList<>();
                    for (String html : all) results.add(lede.sanitize(html));
                    return results;
                }),
                Side.on("OWASP", bodies, all -> {
                    List<Object> results = new ArrayList<>();
                    for (String html : all) results.add(Sanitizers.owasp(html));
                    return results;
                }),
                Side.on("jsoup", bodies, all -> {
                    List<Object> results = new ArrayList<>();
                    for (String html : all) results.add(Sanitizers.jsoup(html));
                    return results;
                }));
        String what = "HTML → sanitized Body with report, " + bodies.size() + " bodies, " + Table.number(input / 1024)
                + " KB";
        timeRow(what, "OWASP article policy → string", costs.get(0), costs.get(1), "≤ 2", "≤ 1.5");
        timeRow(what, "jsoup Cleaner → string", costs.get(0), costs.get(2), "≤ 0.4", "≤ 0.3");
        String allocated = "the same: bytes allocated per byte of input";
        row(
                allocated,
                "OWASP",
                "",
                costs.get(0).bytes() / input,
                costs.get(1).bytes() / input,
                "Lede ≤ 20",
                "Lede ≤ 13");
        row(allocated, "jsoup", "", costs.get(0).bytes() / input, costs.get(2).bytes() / input, "", "");
    }

    private static void preparedPage() {
        ArticlePage page = ArticleRenderer.builder(Samples.site()).build().page(Samples.article("en"));
        byte[] bytes = page.toString().getBytes(UTF_8);
        List<ReaderPreferences> readers = KeptPages.readers();
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        AtomicLong views = new AtomicLong(1_000);
        List<Cost> costs = measured(
                WARM_UP / 8,
                Side.on("Lede", page, prepared -> {
                    stream.reset();
                    long count = views.incrementAndGet();
                    ReaderPreferences reader = readers.get((int) (count % readers.size()));
                    prepared.withViews(count).writeTo(stream, reader);
                    return stream;
                }),
                Side.on("clone", bytes, byte[]::clone));
        String what = "prepared page to a reused stream, other reader, new views";
        timeRow(what, "byte[].clone() of the page", costs.get(0), costs.get(1), "≤ 0.5", "≤ 0.3");
        row(
                "the same: bytes allocated",
                "byte[].clone()",
                "B",
                costs.get(0).bytes(),
                costs.get(1).bytes(),
                "Lede ≤ 200",
                "0");
    }

    private static void json() {
        List<String> texts = Samples.LANGUAGES.stream().map(Samples::json).toList();
        List<Article> articles = texts.stream().map(ArticleJson::read).toList();
        List<PlainArticle> plain = articles.stream()
                .map(article -> PlainArticle.read(ArticleJson.write(article)))
                .toList();
        for (int i = 0; i < articles.size(); i++) requireSameJson(articles.get(i), plain.get(i));

        List<Cost> costs = measured(
                WARM_UP / 4,
                Side.on(
                        "Lede",
                        articles,
                        all -> all.stream().map(ArticleJson::write).toList()),
                Side.on(
                        "Jackson",
                        plain,
                        all -> all.stream().map(PlainArticle::write).toList()),
                Side.on(
                        "Lede",
                        texts,
                        all -> all.stream().map(ArticleJson::read).toList()),
                Side.on(
                        "Jackson",
                        texts,
                        all -> all.stream().map(PlainArticle::read).toList()));
        String peer = "Jackson databind on plain records";
        timeRow("JSON write, article in en, ru, hy", peer, costs.get(0), costs.get(1), "≤ 1.2", "≤ 1");
        timeRow("JSON read, article in en, ru, hy", peer, costs.get(2), costs.get(3), "≤ 2.5", "≤ 1.5");
    }

    private static void requireSameJson(Article article, PlainArticle plain) {
        if (!PlainArticle.JSON.readTree(ArticleJson.write(article)).equals(PlainArticle.JSON.readTree(plain.write()))) {
            throw new IllegalStateException("Jackson databind writes another article: " + plain.write());
        }
    }

    private static void firstPage() {
        JtePage.compileTo(FirstPage.jteClasses());
        List<Double> millis = FirstPage.millis(WARM_UP < 8 ? 3 : 9, "lede", "jte");
        row("first page in a fresh JVM, CPU", "jte", "ms", millis.get(0), millis.get(1), "Lede ≤ 600", "Lede ≤ 450");
        double lede = FirstPage.classes("lede");
        row("the same: classes loaded", "jte", "", lede, FirstPage.classes("jte"), "", "");
    }

    private static void memory() {
        Article article = Samples.article("en");
        double own =
                SamePages.bytes(Samples.rendererWithLinkedAssets().page(article).toString());
        KeptPages.Retained retained = KeptPages.ofOne(article);
        String what = "memory of a kept page, inlined assets, en";
        String peer = "its bytes without assets";
        row(what, peer, "KB", retained.fresh() / 1024, own / 1024, "peer + 2 KB", "peer + 1 KB");
        row("the same, served for all preferences", peer, "KB", retained.served() / 1024, own / 1024, "", "");
    }

    private static List<Cost> measured(double warmUp, Side<?>... sides) {
        Turns turns = new Turns(List.of(sides));
        turns.warmUp(warmUp);
        return turns.measure(ROUNDS);
    }

    private static void timeRow(String what, String peer, Cost lede, Cost other, String must, String aim) {
        row(what, peer, "µs", lede.nanos() / 1000, other.nanos() / 1000, must, aim);
    }

    private static void row(String what, String peer, String unit, double lede, double other, String must, String aim) {
        Table.row(
                what,
                peer,
                (Table.number(lede) + " " + unit).strip(),
                (Table.number(other) + " " + unit).strip(),
                lede / other,
                must,
                aim);
    }
}
