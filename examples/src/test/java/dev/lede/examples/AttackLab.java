package dev.lede.examples;

import dev.lede.core.Article;
import dev.lede.core.body.Audio;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Cut;
import dev.lede.core.body.Image;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Video;
import dev.lede.render.ArticlePage;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.BodyRenderer;
import dev.lede.render.sanitize.BodySanitizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.openqa.selenium.chrome.ChromeDriver;

/** Opens attacks in a browser and records their effects. All hosts resolve to {@link AttackServer}. */
final class AttackLab implements AutoCloseable {
    /** The processing of an attack before it is in the page. */
    enum Side {
        /** No processing, which shows that the attack works. */
        RAW,
        OWASP,
        JSOUP,
        /** The rendered body alone, sanitized by {@link BodySanitizer#news()}. */
        LEDE_BODY,
        /** The body sanitized by {@link BodySanitizer#strict()}, where requests of images and videos count, too. */
        LEDE_STRICT,
        /** The fragment of an article with the attack in all fields, in a host's page without a policy. */
        LEDE_FRAGMENT,
        /** The page of such an article, without its policy. */
        LEDE_PAGE,
        /** The page of such an article, with its policy. */
        LEDE_PAGE_WITH_POLICY,
        /** The preview of such an article, with a cut amid the attacks and an offer of the host, without its policy. */
        LEDE_PREVIEW,
        /** The content of such an article in a feed, in a reader without a policy. */
        LEDE_FEED;

        boolean isLede() {
            return name().startsWith("LEDE");
        }
    }

    /**
     * The effects of an attack.
     *
     * @param loaded whether the page finished loading
     * @param hits how often script ran
     * @param moves how often the attack navigated away or opened a window
     * @param names names in the content that became globals of the page
     * @param requests the requests to other hosts, except for images and videos that the body contains
     */
    record Seen(boolean loaded, long hits, long moves, List<String> names, List<String> requests) {
        boolean isQuiet() {
            return loaded && hits == 0 && moves == 0 && names.isEmpty() && requests.isEmpty();
        }
    }

    /** The number of frames that are open at the same time: of pages with many attacks, and of pages with one. */
    private static final int FRAMES = 8;

    private static final int SMALL_FRAMES = 32;

    /** The number of attacks on a page after a sanitizer. Unsanitized, each attack has its own page. */
    private static final int ATTACKS_ON_A_PAGE = 25;

    private static final BodyRenderer BODIES = BodyRenderer.builder().build();

    private final AttackServer server = new AttackServer();
    private final ChromeDriver browser;
    private final String driver = Attacks.text("driver.js");
    private int opened;

    AttackLab() {
        browser = Browser.start(
                true,
                "--host-resolver-rules=MAP *.example 127.0.0.1:" + server.port(),
                // The window is not visible, and Chromium gives pages in the background a low priority.
                "--disable-renderer-backgrounding",
                "--disable-backgrounding-occluded-windows",
                "--disable-features=HttpsUpgrades,IsolateSandboxedIframes");
        browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(4));
        browser.executeCdpCommand("Page.enable", Map.of());
        browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", Attacks.text("probe.js")));
        browser.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        browser.get(server.serve("/lab", new AttackServer.Served("<!DOCTYPE html><title>lab</title><body>", "")));
    }

    /** Opens all attacks on one side. If a page with several attacks has effects, each of them is opened alone. */
    Map<Attack, Seen> attack(Side side, List<Attack> attacks) {
        Map<Attack, Seen> seen = new LinkedHashMap<>();
        if (side == Side.RAW) return opened(side, parted(attacks, 1), SMALL_FRAMES);
        List<Attack> suspects = new ArrayList<>();
        opened(side, parted(attacks, ATTACKS_ON_A_PAGE), FRAMES).forEach((attack, what) -> {
            seen.put(attack, what);
            if (!what.isQuiet()) suspects.add(attack);
        });
        Map<Attack, Seen> alone = opened(side, parted(suspects, 1), SMALL_FRAMES);
        // If no attack alone has the effect, it is attributed to all attacks on the page.
        if (alone.values().stream().anyMatch(what -> !what.isQuiet())) seen.putAll(alone);
        return seen;
    }

    @Override
    public void close() {
        browser.quit();
        server.close();
    }

    private Map<Attack, Seen> opened(Side side, List<List<Attack>> pages, int together) {
        Map<Attack, Seen> seen = new LinkedHashMap<>();
        for (List<List<Attack>> frames : parted(pages, together)) {
            List<Seen> batch = open(side, frames);
            for (int i = 0; i < frames.size(); i++) {
                for (Attack attack : frames.get(i)) seen.put(attack, batch.get(i));
            }
        }
        return seen;
    }

    private List<Seen> open(Side side, List<List<Attack>> pages) {
        List<String> urls = new ArrayList<>();
        List<String> hosts = new ArrayList<>();
        List<Set<String>> shown = new ArrayList<>();
        for (List<Attack> attacks : pages) {
            String name = side.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + ++opened;
            String host = name + ".out.example";
            Set<String> media = new LinkedHashSet<>();
            urls.add(server.serve("/" + name + "/", page(side, on(host, attacks), media::add)));
            hosts.add(host);
            shown.add(media);
        }
        boolean inOtherParents = side == Side.OWASP || side == Side.JSOUP || side == Side.LEDE_BODY;
        // An attack can prevent its page from loading. After Lede, the page has to load, even on a slow machine.
        Duration timeout = side.isLede() ? Duration.ofMinutes(2) : Duration.ofSeconds(10);
        List<?> reports = (List<?>) browser.executeAsyncScript(driver, urls, inOtherParents, timeout.toMillis());
        List<Seen> seen = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            seen.add(seen((Map<?, ?>) reports.get(i), hosts.get(i), shown.get(i)));
        }
        return seen;
    }

    private Seen seen(Map<?, ?> report, String host, Set<String> shown) {
        return new Seen(
                (Boolean) report.get("loaded"),
                (Long) report.get("hits"),
                (Long) report.get("moves"),
                ((List<?>) report.get("names")).stream().map(String::valueOf).toList(),
                server.requestsTo(host).stream()
                        .filter(request -> !shown.contains(request))
                        .distinct()
                        .toList());
    }

    /** Returns the attacks with their own host instead of {@code out.example}, so that requests can be attributed. */
    private static List<Attack> on(String host, List<Attack> attacks) {
        return attacks.stream()
                .map(attack -> new Attack(
                        attack.group(),
                        attack.name(),
                        attack.kind(),
                        attack.html().replace("out.example", host)))
                .toList();
    }

    private static AttackServer.Served page(Side side, List<Attack> attacks, Consumer<String> media) {
        List<String> html = attacks.stream().map(Attack::html).toList();
        return switch (side) {
            case RAW ->
                attacks.get(0).group().equals("fields")
                        ? new AttackServer.Served(template(html.get(0)), "")
                        : hosted(html, markup -> shown(markup, media));
            case OWASP -> hosted(html, markup -> shown(OtherSanitizers.owasp(markup), media));
            case JSOUP -> hosted(html, markup -> shown(OtherSanitizers.jsoup(markup), media));
            case LEDE_BODY ->
                hosted(
                        html,
                        markup -> BODIES.render(sanitized(markup, media), Locale.ENGLISH)
                                .toString());
            case LEDE_STRICT ->
                hosted(
                        html,
                        markup -> BODIES.render(
                                        BodySanitizer.strict().sanitize(markup).body(), Locale.ENGLISH)
                                .toString());
            case LEDE_FRAGMENT -> {
                ArticleRenderer renderer = renderer(html);
                String fragment = renderer.fragment(article(html, media)).toString();
                yield hosted(List.of(renderer.styles() + fragment + renderer.script()), UnaryOperator.identity());
            }
            case LEDE_PAGE ->
                new AttackServer.Served(
                        renderer(html).page(article(html, media)).toString(), "");
            case LEDE_PAGE_WITH_POLICY -> {
                ArticlePage page = renderer(html).page(article(html, media));
                yield new AttackServer.Served(page.toString(), page.contentSecurityPolicy());
            }
            case LEDE_PREVIEW ->
                new AttackServer.Served(
                        renderer(html).preview(withCut(article(html, media))).toString(), "");
            case LEDE_FEED -> {
                String content = FeedContent.of(article(html, media), HostileArticle.site(html));
                // Readers load images when they become visible; here, their hosts do not answer.
                yield hosted(List.of(content.replace("<img ", "<img loading=lazy ")), UnaryOperator.identity());
            }
        };
    }

    private static ArticleRenderer renderer(List<String> attacks) {
        return ArticleRenderer.builder(HostileArticle.site(attacks))
                .addSlot(EdgeArticles.offer())
                .build();
    }

    /** Returns the article with a cut amid the blocks of its body. */
    static Article withCut(Article article) {
        List<Block> blocks = new ArrayList<>(article.body().children());
        blocks.removeIf(Cut.class::isInstance);
        blocks.add(blocks.size() / 2, new Cut());
        return article.toBuilder().body(new Body(blocks)).build();
    }

    private static Article article(List<String> attacks, Consumer<String> media) {
        List<Block> blocks = new ArrayList<>();
        for (String html : attacks) blocks.addAll(sanitized(html, media).children());
        return HostileArticle.of(attacks, new Body(blocks));
    }

    private static Body sanitized(String html, Consumer<String> media) {
        Body body = BodySanitizer.news().sanitize(html).body();
        Consumer<String> shown = url -> media.accept(withoutScheme(url));
        body.nodes(Image.class).forEach(image -> {
            shown.accept(image.url().value());
            image.renditions().forEach(rendition -> shown.accept(rendition.url().value()));
        });
        body.nodes(Video.class).forEach(video -> {
            if (video.poster() != null) shown.accept(video.poster().value());
            video.tracks().forEach(track -> shown.accept(track.url().value()));
        });
        Stream.concat(
                        body.nodes(Video.class).flatMap(video -> video.sources().stream()),
                        body.nodes(Audio.class).flatMap(audio -> audio.sources().stream()))
                .map(MediaSource::url)
                .forEach(url -> shown.accept(url.value()));
        return body;
    }

    /** Returns the markup unchanged, and passes the URLs of visible images and videos to the consumer. */
    private static String shown(String markup, Consumer<String> media) {
        for (Element element : Leftover.PIXEL.without(markup).select("img, source, video, audio, track")) {
            for (String attribute : List.of("src", "poster")) media.accept(withoutScheme(element.attr(attribute)));
            for (String candidate : element.attr("srcset").split(",", -1)) {
                media.accept(withoutScheme(candidate.strip().replaceFirst("\\s.*", "")));
            }
        }
        return markup;
    }

    private static String withoutScheme(String url) {
        return url.replaceFirst("^https?:", "");
    }

    /** Returns a host's page with the pieces of markup. */
    private static AttackServer.Served hosted(List<String> pieces, UnaryOperator<String> sanitizer) {
        String content = pieces.stream()
                .map(piece -> "<div>" + sanitizer.apply(piece) + "</div>")
                .collect(Collectors.joining("\n"));
        return new AttackServer.Served(
                "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Host</title></head><body>"
                        + "<div id=lede-host>" + content + "</div></body></html>",
                "");
    }

    /** Returns a page of a careless template, which escapes nothing. */
    private static String template(String words) {
        return ("<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>%s</title>"
                        + "<meta property=og:title content=\"%s\"><script type=application/ld+json>{\"headline\": \"%s\"}</script>"
                        + "<script>var headline = \"%s\"; var kicker = '%s';</script></head><body><!-- %s --><h1>%s</h1>"
                        + "<img alt=\"%s\" src=/ok.gif><a title='%s' href=\"%s\">x</a><p data-name=%s>x</p></body></html>")
                .replace("%s", words);
    }

    /** Splits a list into parts of a size; the last part can be smaller. */
    static <T> List<List<T>> parted(List<T> whole, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < whole.size(); from += size) {
            parts.add(whole.subList(from, Math.min(from + size, whole.size())));
        }
        return parts;
    }
}
