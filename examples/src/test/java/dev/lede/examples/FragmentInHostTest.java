package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.body.Body;
import dev.lede.core.body.Code;
import dev.lede.render.ArticleRenderer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The styles of a fragment and those of a host's page do not affect each other. */
class FragmentInHostTest extends BrowserTest {
    /** An aggressive style sheet of a host, which changes every element. */
    private static final String RESET = """
            *, *::before, *::after { margin: 0; padding: 0; border: 0; font: inherit; color: inherit; background: none;
              list-style: none; text-decoration: none; vertical-align: baseline; }
            *::before { content: "x"; }
            body { font: 14px/1.2 Arial; text-transform: uppercase; text-align: center; letter-spacing: 2px;
              white-space: pre-wrap; word-spacing: 4px; text-indent: 2em; tab-size: 2; quotes: none; cursor: wait; color: #808; }
            a { color: #e00; } h1, h2, h3 { color: green; font-size: 12px; } p { margin: 40px; }
            img, video, audio { display: block; margin: 9px; padding: 3px; border: 2px solid; max-width: 50%; }
            svg { display: block; margin: 5px; vertical-align: top; }
            figure { margin: 50px; } blockquote { background: #eee; } li { float: left; } input { width: 100%; }
            button { background: #fd0; padding: 20px; } table { border-collapse: separate; } code { color: #d63384; }
            summary { display: none; } mark { background: red; } section, header, footer { display: flex; }
            """;

    /**
     * Renders two pages in frames of the same size and compares the computed styles of each element that matches the
     * selector, and of its pseudo-elements, including lengths in pixels.
     */
    private static final String COMPARE = """
            const [one, other, selector, done] = arguments;
            document.body.replaceChildren();
            const frames = [one, other].map(html => {
              const frame = document.createElement('iframe');
              frame.width = 900;
              frame.height = 700;
              frame.srcdoc = html;
              document.body.append(frame);
              return new Promise(drawn => frame.addEventListener('load', () =>
                requestAnimationFrame(() => requestAnimationFrame(() => drawn(frame)))));
            });
            const compare = frames => {
              const differences = [];
              const [left, right] = frames.map(frame => [...frame.contentDocument.querySelectorAll(selector)]);
              if (left.length !== right.length) differences.push(left.length + ' elements, but ' + right.length);
              left.forEach((element, at) => {
                // Browsers do not show what is for others, which cannot play media. Some versions have no styles for it.
                if (element.parentElement?.closest('audio, video')) return;
                for (const part of [null, '::before', '::after']) {
                  const a = element.ownerDocument.defaultView.getComputedStyle(element, part);
                  const b = right[at].ownerDocument.defaultView.getComputedStyle(right[at], part);
                  for (const name of a) {
                    // Lede does not reset these properties of images and videos, which have no bullets.
                    if (element.matches('img, video') && name.startsWith('list-style')) continue;
                    if (a.getPropertyValue(name) !== b.getPropertyValue(name)) {
                      differences.push(element.outerHTML.slice(0, 80) + (part || '') + ' ' + name + ': '
                        + a.getPropertyValue(name) + ' | ' + b.getPropertyValue(name));
                    }
                  }
                }
              });
              return [left.length, differences.slice(0, 40)];
            };
            // A frame may choose the source of an image before it has its width, and load another source later.
            const compareUntilLoaded = (frames, tries) => {
              const result = compare(frames);
              if (result[1].length === 0 || tries === 0) done(result);
              else setTimeout(() => compareUntilLoaded(frames, tries - 1), 100);
            };
            Promise.all(frames).then(frames => compareUntilLoaded(frames, 30));
            """;

    private static final ArticleRenderer RENDERER = samples().build();

    @Test
    void fragmentLooksTheSameWithBootstrap() {
        String bare = host(RENDERER.styles().toString(), fragments("hy"));
        String bootstrap = host(style(bootstrap()) + RENDERER.styles(), fragments("hy"));

        assertSame(bare, bootstrap, ".lede, .lede *", 400);
    }

    @Test
    void fragmentLooksTheSameWithALaterReset() {
        String bare = host(RENDERER.styles().toString(), fragments("ru"));
        String reset = host(RENDERER.styles() + style(RESET), fragments("ru"));

        assertSame(bare, reset, ".lede, .lede *", 400);
    }

    @Test
    void fragmentLooksTheSameWithASmallRootFontSize() {
        String bare = host(RENDERER.styles().toString(), fragments("en"));
        String small = host(
                style("html { font-size: 62.5%; } body { font-size: 1.6rem; }") + RENDERER.styles(), fragments("en"));

        assertSame(bare, small, ".lede, .lede *", 400);
        window.open(server.serve("/en/small.html", small));
        assertThat(window.style(".lede-body > p", "font-size")).isGreaterThanOrEqualTo("16px");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void fragmentLooksTheSameInADarkHost(String preferred) {
        String bare = host(RENDERER.styles().toString(), fragments("en"));
        String dark = host(
                style("html { color-scheme: dark; } body { background: #0b1020; color: #dde; } a { color: #9cf; }")
                        + RENDERER.styles(),
                fragments("en"));
        window.features(Map.of("prefers-color-scheme", preferred));

        assertSame(bare, dark, ".lede, .lede *", 400);
        window.open(server.serve("/en/dark-" + preferred + ".html", dark));
        assertThat(window.texts(Contrasts.SCRIPT + """
                return [...document.querySelectorAll('.lede :is(p, h1, h2, li, figcaption, summary, code, a:not(.lede-embed-play))')]
                  .filter(text => text.checkVisibility()
                    && contrast(getComputedStyle(text).color, behind(text)) < 4.5)
                  .map(text => text.outerHTML.slice(0, 120));
                """)).isEmpty();
    }

    @Test
    void fragmentsLookTheSameInARightToLeftHost() {
        String both = RENDERER.fragment(SampleArticles.railway("en")).toString()
                + RENDERER.fragment(EdgeArticles.rightToLeft());
        String bare = host(RENDERER.styles().toString(), both);

        assertSame(bare, bare.replace("<html lang=\"en\">", "<html lang=\"ar\" dir=\"rtl\">"), ".lede, .lede *", 200);
    }

    @Test
    void hostLooksTheSameWithTheFragment() {
        String own = style(bootstrap()) + style("html { height: 500px; overflow-y: scroll; } body { height: 400px; }");
        String without = host(own, "");
        String with = host(own + RENDERER.styles(), fragments("en"));

        assertSame(without, with, "html, body, .host, .host *", 20);
    }

    @Test
    void fragmentHasItsOwnDirection() {
        Article arabic = EdgeArticles.rightToLeft();
        Article code = arabic.toBuilder().body(Body.of(Code.of("int first;"))).build();
        window.open(server.serve(
                "/ar/host.html",
                "<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\"><head><meta charset=\"utf-8\"><title>Host</title>"
                        + RENDERER.styles() + "</head><body>" + RENDERER.fragment(SampleArticles.minimal("en"))
                        + RENDERER.fragment(code) + "</body></html>"));

        assertThat(window.style(".lede[lang=en] p", "direction")).isEqualTo("ltr");
        assertThat(window.style(".lede[lang=ar] h1", "direction")).isEqualTo("rtl");
        assertThat(window.style(".lede[lang=ar] pre", "direction")).isEqualTo("ltr");
    }

    private void assertSame(String one, String other, String selector, int atLeast) {
        List<?> compared = (List<?>) window.runUntilDone(COMPARE, one, other, selector);

        assertThat((Long) compared.get(0)).as("elements compared").isGreaterThanOrEqualTo(atLeast);
        assertThat((List<?>) compared.get(1)).isEmpty();
    }

    private static String host(String head, String fragments) {
        return """
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Host</title>%s</head>
                <body><div style="width: 700px; margin: 0; padding: 0">%s</div>
                <div class="host" style="height: 300px; overflow: hidden">
                <h1>Host</h1><h2 id="ice">Ours</h2><p class="lead">Words, <a href="#ice">a link</a>, <code>code</code>,
                <mark>a mark</mark>, <small>small</small>.</p><ul><li>one<li>two</ul><blockquote>Said</blockquote>
                <figure><img alt="Alt" width="10" height="10"><figcaption>Caption</figcaption></figure>
                <table class="table"><caption>Table</caption><tr><th>a<td>b</table><hr><details><summary>More</summary></details>
                <form><label>Name <input class="form-control"></label><button class="btn btn-primary">Go</button></form>
                </div></body></html>
                """.formatted(head, fragments);
    }

    private static String fragments(String language) {
        return Stream.of("kitchen-sink", "blocks", "media", "railway")
                .map(name ->
                        RENDERER.fragment(SampleArticles.named(name, language)).toString())
                .collect(Collectors.joining());
    }

    private static String style(String css) {
        return "<style>" + css + "</style>";
    }

    private static String bootstrap() {
        return new String(HostPage.bootstrap(), StandardCharsets.UTF_8);
    }
}
