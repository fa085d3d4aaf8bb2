package dev.lede.examples;

import dev.lede.core.Article;
import dev.lede.core.body.Audio;
import dev.lede.core.body.Body;
import dev.lede.core.body.Image;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Rendition;
import dev.lede.core.body.Video;
import dev.lede.core.url.ImageSource;
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
import org.openqa.selenium.chrome.ChromeDriver;

/** A browser that opens attacks, each in a frame of its own, and says what they did. All of the world is in here, too. */
final class AttackLab implements AutoCloseable {
    /** What stands between an attack and the page. */
    enum Side {
        /** Nothing: the control. */
        RAW,
        OWASP,
        JSOUP,
        /** The body alone, as Lede makes it of what the attack says. */
        LEDE_BODY,
        /** Lede's fragment in somebody else's page, which has no policy. */
        LEDE_FRAGMENT,
        /** Lede's page without its policy. */
        LEDE_PAGE,
        /** Lede's page as it is meant to be served. */
        LEDE_PAGE_WITH_POLICY
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

    /** Enough for a fair load on two processors; every batch waits for its own end. */
    private static final int BATCH = 60;

    private static final BodyRenderer BODIES = BodyRenderer.builder().build();

    private final AttackServer server = new AttackServer();
    private final ChromeDriver browser;
    private final String driver = Attacks.text("driver.js");

    AttackLab() {
        browser = Browser.start(
                true,
                "--host-resolver-rules=MAP *.example 127.0.0.1:" + server.port(),
                "--disable-features=HttpsUpgrades,IsolateSandboxedIframes");
        browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(120));
        browser.executeCdpCommand("Page.enable", Map.of());
        browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", Attacks.text("probe.js")));
        browser.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        browser.get(server.serve("/lab", new AttackServer.Served("<!DOCTYPE html><title>lab</title><body>", "")));
    }

    Map<Attack, Seen> attack(Side side, List<Attack> attacks) {
        Map<Attack, Seen> seen = new LinkedHashMap<>();
        for (int from = 0; from < attacks.size(); from += BATCH) {
            batch(side, from, attacks.subList(from, Math.min(from + BATCH, attacks.size())), seen);
        }
        return seen;
    }

    @Override
    public void close() {
        browser.quit();
        server.close();
    }

    private void batch(Side side, int from, List<Attack> attacks, Map<Attack, Seen> seen) {
        List<String> addresses = new ArrayList<>();
        List<Set<String>> shown = new ArrayList<>();
        for (int i = 0; i < attacks.size(); i++) {
            Set<String> pictures = new LinkedHashSet<>();
            String path = "/" + side.name().toLowerCase(Locale.ROOT) + "/" + (from + i) + "/";
            addresses.add(server.serve(path, page(side, attacks.get(i), host(side, from + i), pictures::add)));
            shown.add(pictures);
        }
        boolean inOtherParents = side == Side.OWASP || side == Side.JSOUP || side == Side.LEDE_BODY;
        List<?> told = (List<?>) browser.executeAsyncScript(driver, addresses, inOtherParents);
        for (int i = 0; i < attacks.size(); i++) {
            Map<?, ?> one = (Map<?, ?>) told.get(i);
            Set<String> pictures = shown.get(i);
            seen.put(
                    attacks.get(i),
                    new Seen(
                            (Boolean) one.get("loaded"),
                            (Long) one.get("hits"),
                            (Long) one.get("moves"),
                            ((List<?>) one.get("names"))
                                    .stream().map(String::valueOf).toList(),
                            server.requestsTo(host(side, from + i)).stream()
                                    .filter(request -> !pictures.contains(request))
                                    .distinct()
                                    .toList()));
        }
    }

    private static String host(Side side, int number) {
        return Attack.host(side.name().toLowerCase(Locale.ROOT).replace('_', '-'), number);
    }

    private static AttackServer.Served page(Side side, Attack attack, String host, Consumer<String> pictures) {
        String html = attack.on(host);
        return switch (side) {
            case RAW -> new AttackServer.Served(attack.group().equals("fields") ? template(html) : host(html), "");
            case OWASP -> new AttackServer.Served(host(OtherSanitizers.owasp(html)), "");
            case JSOUP -> new AttackServer.Served(host(OtherSanitizers.jsoup(html)), "");
            case LEDE_BODY -> new AttackServer.Served(host(BODIES.render(sanitized(html, pictures), Locale.ENGLISH).toString()), "");
            case LEDE_FRAGMENT -> {
                ArticleRenderer renderer = renderer(html);
                Article article = article(html, pictures);
                yield new AttackServer.Served(
                        host(renderer.styles() + renderer.fragment(article).toString() + renderer.script()), "");
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

    private static Article article(String html, Consumer<String> pictures) {
        return HostileArticle.of(html, sanitized(html, pictures));
    }

    private static Body sanitized(String html, Consumer<String> pictures) {
        Body body = BodySanitizer.news().sanitize(html).body();
        body.nodes().forEach(node -> {
            if (node instanceof Image image) {
                show(image.url(), pictures);
                for (Rendition rendition : image.renditions()) show(rendition.url(), pictures);
            }
            if (node instanceof Video video) {
                if (video.poster() != null) show(video.poster(), pictures);
                for (MediaSource source : video.sources()) show(source.url(), pictures);
                video.tracks().forEach(track -> show(track.url(), pictures));
            }
            if (node instanceof Audio audio) {
                for (MediaSource source : audio.sources()) show(source.url(), pictures);
            }
        });
        return body;
    }

    private static void show(ImageSource source, Consumer<String> pictures) {
        pictures.accept(source.value().replaceFirst("^https?:", ""));
    }

    private static ArticleRenderer renderer(String html) {
        return ArticleRenderer.builder(HostileArticle.site(html)).build();
    }

    private static String host(String markup) {
        return "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Host</title></head><body>"
                + "<div id=lede-host>" + markup + "</div></body></html>";
    }

    /** A template as people write it who do not think of it: words go where they go. */
    private static String template(String words) {
        return ("<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>%s</title>"
                        + "<meta property=og:title content=\"%s\"><script type=application/ld+json>{\"headline\": \"%s\"}</script>"
                        + "<script>var headline = \"%s\"; var kicker = '%s';</script></head><body><!-- %s --><h1>%s</h1>"
                        + "<img alt=\"%s\" src=/ok.gif><a title='%s' href=\"%s\">x</a><p data-name=%s>x</p></body></html>")
                .replace("%s", words);
    }
}
