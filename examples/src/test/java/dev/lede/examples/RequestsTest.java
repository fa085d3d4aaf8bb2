package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading a page sends requests to its own site only, until the reader clicks. */
class RequestsTest extends BrowserTest {
    /** Opens all details and scrolls to the end of the page, without a click on a player. */
    private static final String READ = """
            const done = arguments[0], frame = () => new Promise(requestAnimationFrame);
            (async () => {
              document.querySelectorAll('details').forEach(details => details.open = true);
              for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
                scrollTo({top: y, behavior: 'instant'});
                await frame();
                await frame();
              }
              await Promise.all([...document.images].map(image => image.decode().catch(() => {})));
              done();
            })();
            """;

    @Override
    BrowserWindow openWindow() {
        return BrowserWindow.recording();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void pageSendsRequestsToItsOwnSiteOnly(Article article) {
        String url = server.serve(article);
        List<String> requests = requestsOf(url);

        assertThat(requests).contains(url).allMatch(request -> request.startsWith(server.origin() + "/"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundled")
    void fragmentSendsRequestsToTheSiteOfItsHostOnly(Article article) {
        String url = server.serveFragment(article);
        List<String> requests = requestsOf(url);

        assertThat(requests)
                .contains(url, server.origin() + HostPage.STYLESHEET)
                .allMatch(request -> request.startsWith(server.origin() + "/"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.lede.examples.newsroom.OpenNewsroom#paths")
    void listSendsRequestsToItsOwnSiteOnly(String path) {
        String url = inNewsroom(path);
        assertThat(requestsOf(url)).contains(url).allMatch(request -> request.startsWith(inNewsroom("/")));
    }

    @Test
    void requestToAnotherSiteIsDetected() {
        String outside = "http://127.0.0.1:9/picture.png";
        String page = server.serve(
                "/outside.html", "<!DOCTYPE html><title>Outside</title><img src=\"" + outside + "\" alt=\"\">");

        assertThat(requestsOf(page)).contains(outside);
        assertThat(window.complaints()).hasSize(1);
    }

    private List<String> requestsOf(String url) {
        window.width(1280);
        window.requests();
        window.open(url);
        window.runUntilDone(READ);
        return window.requests();
    }

    static Stream<Article> articles() {
        return Stream.concat(SampleContent.ofEachKind(), EdgeArticles.all().stream());
    }

    static Stream<Article> bundled() {
        return SampleContent.ofEachKind();
    }
}
