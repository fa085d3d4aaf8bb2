package dev.lede.examples;

import dev.lede.core.Article;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.html.Html;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A host's page, made with Bootstrap 5, with an article of Lede in a column. */
final class HostPage {
    /** The path of Bootstrap's style sheet on the server. */
    static final String STYLESHEET = "/bootstrap.css";

    private static final String BOOTSTRAP = "/META-INF/resources/webjars/bootstrap/5.3.8/css/bootstrap.min.css";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>The Host</title>
            <link rel="stylesheet" href="%s">
            %s
            </head>
            <body>
            <header>
            <nav class="navbar border-bottom" aria-label="The Host"><div class="container">
            <a class="navbar-brand" href="/">The Host</a>
            <ul class="nav"><li class="nav-item"><a class="nav-link" href="/news">News</a></li></ul>
            </div></nav>
            </header>
            <main class="container my-4"><div class="row">
            <div class="col-lg-9" id="column">%s</div>
            <div class="col-lg-3"><section class="card"><div class="card-body">
            <h2 class="card-title h5">Of the host</h2>
            <p class="card-text">This card <a href="/card">is not Lede’s</a>.</p>
            <button type="button" class="btn btn-primary">A button</button>
            </div></section></div>
            </div></main>
            <footer class="container border-top py-3"><p>© The Host</p></footer>
            %s
            </body>
            </html>
            """;

    private HostPage() {}

    static String of(ArticleRenderer renderer, Article article) {
        return of(renderer, renderer.fragment(article));
    }

    static String of(ArticleRenderer renderer, Html content) {
        return PAGE.formatted(STYLESHEET, renderer.styles(), content, renderer.script());
    }

    static byte[] bootstrap() {
        try (InputStream in = HostPage.class.getResourceAsStream(BOOTSTRAP)) {
            if (in == null) throw new IllegalStateException(BOOTSTRAP + " is not on the class path");
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
