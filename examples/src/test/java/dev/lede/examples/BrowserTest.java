package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lede.render.ArticleRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;

/**
 * Tests in a real browser. One window and one server serve all tests of a class; each test begins as a new reader on an
 * empty page of the server, and fails if the browser complained of anything: a broken policy, a script that failed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {
    PageServer server;
    BrowserWindow window;

    @BeforeAll
    void start(TestInfo test) {
        String name = test.getTestClass().orElseThrow().getSimpleName();
        if (!Browser.isRequired()) {
            System.out.println(name + " is skipped: it needs Chromium; -Dlede.browser=required runs it");
        }
        assumeTrue(Browser.isRequired(), "lede.browser is not required");
        server = new PageServer(renderer());
        window = openWindow();
    }

    @AfterAll
    void stop() {
        if (window != null) window.close();
        if (server != null) server.close();
    }

    @BeforeEach
    void beANewReader() {
        window.plain();
        window.open(server.empty());
        window.forget();
    }

    @AfterEach
    void theBrowserHadNothingToComplainOf() {
        assertThat(window.complaints()).isEmpty();
    }

    /** What the server's pages are rendered with: all that a site can have, and controls that are links. */
    ArticleRenderer renderer() {
        return samples().preferencesUrl("/preferences").build();
    }

    BrowserWindow openWindow() {
        return new BrowserWindow();
    }

    /** For the samples' site, with its home pages and its logo on the server. */
    static ArticleRenderer.Builder samples() {
        return ArticleRenderer.builder(SampleArticles.site("/%s/", "/pictures/logo.svg"));
    }
}
