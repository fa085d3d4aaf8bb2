package dev.lede.examples;

import dev.lede.core.Article;
import dev.lede.core.body.Audio;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
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

/** A browser that opens attacks and says what they did. Whatever host they reach out to is {@link AttackServer}. */
final class AttackLab implements AutoCloseable {
    /** What stands between an attack and the page. */
    enum Side {
        /** Nothing: the control. */
        RAW,
        OWASP,
        JSOUP,
        /** The body alone, as Lede makes it of what the attack says. */
        LEDE_BODY,
        /** The body as {@link BodySanitizer#strict()} makes it: its pictures and films are requests, too. */
        LEDE_STRICT,
        /** The fragment, of an article that says the attack everywhere, in somebody else's page without a policy. */
        LEDE_FRAGMENT,
        /** The page of such an article without its policy. */
        LEDE_PAGE,
        /** That page as it is meant to be served. */
        LEDE_PAGE_WITH_POLICY;

        boolean isLede() {
            return name().startsWith("LEDE");
        }
    }

    /**
     * What an attack did.
     *
     * @param loaded whether the page came to its end
     * @param hits how often it ran
     * @param moves how often it left the page, or opened another
     * @param names names of the content that are globals of the page
     * @param requests what was asked for outside, but for the pictures and films that the body shows
     */
    record Seen(boolean loaded, long hits, long moves, List<String> names, List<String> requests) {
        boolean isQuiet() {
            return loaded && hits == 0 && moves == 0 && names.isEmpty() && requests.isEmpty();
        }
    }

    /** Frames that are open at a time, of pages with many attacks and of pages with one. */
    private static final int FRAMES = 8;

    private static final int SMALL_FRAMES = 32;

    /** Attacks that stand on one page after a sanitizer; raw, each has its own. */
    private static final int TOGETHER = 25;

    private static final BodyRenderer BODIES = BodyRenderer.builder().build();

    private final AttackServer server = new AttackServer();
    private final ChromeDriver browser;
    private final String driver = Attacks.text("driver.js");
    private int opened;

    AttackLab() {
        browser = Browser.start(
                true,
                "--host-resolver-rules=MAP *.example 127.0.0.1:" + server.port(),
                // Its one page is in no window that anybody looks at: Chromium would give it what the others leave.
                "--disable-renderer-backgrounding",
                "--disable-backgrounding-occluded-windows",
                "--disable-features=HttpsUpgrades,IsolateSandboxedIframes");
        browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(4));
        browser.executeCdpCommand("Page.enable", Map.of());
        browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", Attacks.text("probe.js")));
        browser.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        browser.get(server.serve("/lab", new AttackServer.Served("<!DOCTYPE html><title>lab</title><body>", "")));
    }

    /** Opens all attacks on one side. Where a page of many does anything, each of them is opened alone to name it. */
    Map<Attack, Seen> attack(Side side, List<Attack> attacks) {
        Map<Attack, Seen> seen = new LinkedHashMap<>();
        if (side == Side.RAW) return opened(side, parted(attacks, 1), SMALL_FRAMES);
        List<Attack> suspects = new ArrayList<>();
        opened(side, parted(attacks, TOGETHER), FRAMES).forEach((attack, what) -> {
            seen.put(attack, what);
            if (!what.isQuiet()) suspects.add(attack);
        });
        Map<Attack, Seen> alone = opened(side, parted(suspects, 1), SMALL_FRAMES);
        // What is loud only in company stays loud.
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
        List<String> addresses = new ArrayList<>();
        List<String> hosts = new ArrayList<>();
        List<Set<String>> shown = new ArrayList<>();
        for (List<Attack> attacks : pages) {
            String name = side.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + ++opened;
            String host = name + ".out.example";
            Set<String> pictures = new LinkedHashSet<>();
            addresses.add(server.serve("/" + name + "/", page(side, on(host, attacks), pictures::add)));
            hosts.add(host);
            shown.add(pictures);
        }
        boolean inOtherParents = side == Side.OWASP || side == Side.JSOUP || side == Side.LEDE_BODY;
        // An attack may keep its page from ever loading; after Lede it has to load, however busy the machine is.
        Duration patience = side.isLede() ? Duration.ofMinutes(2) : Duration.ofSeconds(10);
        List<?> told = (List<?>) browser.executeAsyncScript(driver, addresses, inOtherParents, patience.toMillis());
        List<Seen> seen = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            seen.add(seen((Map<?, ?>) told.get(i), hosts.get(i), shown.get(i)));
        }
        return seen;
    }

    private Seen seen(Map<?, ?> told, String host, Set<String> shown) {
        return new Seen(
                (Boolean) told.get("loaded"),
                (Long) told.get("hits"),
                (Long) told.get("moves"),
                ((List<?>) told.get("names")).stream().map(String::valueOf).toList(),
                server.requestsTo(host).stream()
                        .filter(request -> !shown.contains(request))
                        .distinct()
                        .toList());
    }

    /** The attacks with a host of their own to reach out to: a request tells whose it is. */
    private static List<Attack> on(String host, List<Attack> attacks) {
        return attacks.stream()
                .map(attack -> new Attack(
                        attack.group(),
                        attack.name(),
                        attack.kind(),
                        attack.html().replace("out.example", host)))
                .toList();
    }

    private static AttackServer.Served page(Side side, List<Attack> attacks, Consumer<String> pictures) {
        List<String> html = attacks.stream().map(Attack::html).toList();
        return switch (side) {
            case RAW ->
                attacks.get(0).group().equals("fields")
                        ? new AttackServer.Served(template(html.get(0)), "")
                        : hosted(html, markup -> shown(markup, pictures));
            case OWASP -> hosted(html, markup -> shown(OtherSanitizers.owasp(markup), pictures));
            case JSOUP -> hosted(html, markup -> shown(OtherSanitizers.jsoup(markup), pictures));
            case LEDE_BODY ->
                hosted(
                        html,
                        markup -> BODIES.render(sanitized(markup, pictures), Locale.ENGLISH)
                                .toString());
            case LEDE_STRICT ->
                hosted(
                        html,
                        markup -> BODIES.render(
                                        BodySanitizer.strict().sanitize(markup).body(), Locale.ENGLISH)
                                .toString());
            case LEDE_FRAGMENT -> {
                ArticleRenderer renderer = renderer(html);
                String fragment = renderer.fragment(article(html, pictures)).toString();
                yield hosted(List.of(renderer.styles() + fragment + renderer.script()), UnaryOperator.identity());
            }
            case LEDE_PAGE ->
                new AttackServer.Served(
                        renderer(html).page(article(html, pictures)).toString(), "");
            case LEDE_PAGE_WITH_POLICY -> {
                ArticlePage page = renderer(html).page(article(html, pictures));
                yield new AttackServer.Served(page.toString(), page.contentSecurityPolicy());
            }
        };
    }

    private static ArticleRenderer renderer(List<String> attacks) {
        return ArticleRenderer.builder(HostileArticle.site(attacks)).build();
    }

    private static Article article(List<String> attacks, Consumer<String> pictures) {
        List<Block> blocks = new ArrayList<>();
        for (String html : attacks) blocks.addAll(sanitized(html, pictures).children());
        return HostileArticle.of(attacks, new Body(blocks));
    }

    private static Body sanitized(String html, Consumer<String> pictures) {
        Body body = BodySanitizer.news().sanitize(html).body();
        Consumer<String> shown = url -> pictures.accept(withoutScheme(url));
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

    /** Markup as it is; the pictures and films that its readers see are told. */
    private static String shown(String markup, Consumer<String> pictures) {
        for (Element element : Leftover.PIXEL.without(markup).select("img, source, video, audio, track")) {
            for (String attribute : List.of("src", "poster")) pictures.accept(withoutScheme(element.attr(attribute)));
            for (String candidate : element.attr("srcset").split(",", -1)) {
                pictures.accept(withoutScheme(candidate.strip().replaceFirst("\\s.*", "")));
            }
        }
        return markup;
    }

    private static String withoutScheme(String url) {
        return url.replaceFirst("^https?:", "");
    }

    /** Each piece of markup in somebody's page. */
    private static AttackServer.Served hosted(List<String> pieces, UnaryOperator<String> sanitizer) {
        String content = pieces.stream()
                .map(piece -> "<div>" + sanitizer.apply(piece) + "</div>")
                .collect(Collectors.joining("\n"));
        return new AttackServer.Served(
                "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Host</title></head><body>"
                        + "<div id=lede-host>" + content + "</div></body></html>",
                "");
    }

    /** A template as people write it who do not think of it: words go where they go. */
    private static String template(String words) {
        return ("<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>%s</title>"
                        + "<meta property=og:title content=\"%s\"><script type=application/ld+json>{\"headline\": \"%s\"}</script>"
                        + "<script>var headline = \"%s\"; var kicker = '%s';</script></head><body><!-- %s --><h1>%s</h1>"
                        + "<img alt=\"%s\" src=/ok.gif><a title='%s' href=\"%s\">x</a><p data-name=%s>x</p></body></html>")
                .replace("%s", words);
    }

    /** A list in parts of a size, the last of what is left over. */
    static <T> List<List<T>> parted(List<T> whole, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < whole.size(); from += size) {
            parts.add(whole.subList(from, Math.min(from + size, whole.size())));
        }
        return parts;
    }
}
