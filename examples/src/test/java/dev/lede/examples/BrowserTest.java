package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lede.examples.newsroom.OpenNewsroom;
import dev.lede.render.ArticleRenderer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Base class of tests in a browser. All tests of a class share a window and a server. Each test starts as a new reader on
 * an empty page of the server, and fails if the browser logs a warning or an error, such as a violation of the policy or an
 * exception in a script.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {
    @TempDir
    static Path folder;

    PageServer server;
    BrowserWindow window;
    private @Nullable OpenNewsroom newsroom;

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
        if (newsroom != null) newsroom.close();
    }

    @BeforeEach
    void startAsANewReader() {
        window.reset();
        window.open(server.empty());
        window.forget();
    }

    @AfterEach
    void browserLogHasNoComplaints() {
        assertThat(window.complaints()).isEmpty();
    }

    /** Returns the URL of a page of a newsroom, which the first call starts. */
    String inNewsroom(String path) {
        if (newsroom == null) newsroom = OpenNewsroom.withEdges(folder);
        return newsroom.url() + path;
    }

    /** Returns the renderer of the server's pages: a site with all optional parts, and controls that are links. */
    ArticleRenderer renderer() {
        return samples().preferencesUrl("/preferences").build();
    }

    BrowserWindow openWindow() {
        return new BrowserWindow();
    }

    /** Returns a renderer for the site of the samples, with its home pages and its logo on the server. */
    static ArticleRenderer.Builder samples() {
        return ArticleRenderer.builder(SampleArticles.site("/%s/", "/pictures/logo.svg"));
    }
}
