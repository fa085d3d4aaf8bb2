package dev.lede.examples.newsroom;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.lede.core.Article;
import dev.lede.render.ArticlePage;
import dev.lede.render.ReaderPreferences;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Answers each request: finds out which page it wants, and says so in the reader's language if there is none. */
final class Desk implements HttpHandler {
    private static final int MAX_LISTED = 100;
    private static final int MAX_FOUND = 20;

    /** As many as share a few processors well. Requests that have not arrived, and answers that are being taken, do not count. */
    private static final int ANSWERS_AT_ONCE = 16;

    private final Archive archive;
    private final Pages pages;
    private final PrintStream log;
    private final StaticFiles files = new StaticFiles();
    private final PageCache cache = new PageCache();
    private final Semaphore answers = new Semaphore(ANSWERS_AT_ONCE);

    Desk(Archive archive, Pages pages, PrintStream log) {
        this.archive = archive;
        this.pages = pages;
        this.log = log;
    }

    @Override
    public void handle(HttpExchange exchange) {
        Request request = new Request(exchange);
        try {
            Delivery.send(exchange, request, answerOrProblem(request));
        } catch (IOException gone) {
            // The reader has closed the page before it came; nobody is left to be told.
            exchange.close();
        }
    }

    private Answer answerOrProblem(Request request) {
        answers.acquireUninterruptibly();
        try {
            request.requireReadable();
            return answer(request);
        } catch (RefusedException e) {
            Answer page = pages.problem(request.language(), e.problem(), request.preferences());
            return e.problem() == Problem.NOT_ALLOWED ? page.with("Allow", "GET, HEAD") : page;
        } catch (RuntimeException e) {
            log.println("no answer to " + request.rawPath());
            e.printStackTrace(log);
            return pages.problem(request.language(), Problem.BROKEN, request.preferences());
        } finally {
            answers.release();
        }
    }

    private Answer answer(Request request) {
        String path = request.path();
        return switch (path) {
            case "/" -> home(request);
            case "/search" -> search(request);
            case "/preferences" -> preferences(request);
            default ->
                files.at(path)
                        .or(() -> inLanguage(request))
                        .or(() -> article(request))
                        .or(() -> topic(request))
                        .or(() -> underItsRightName(request))
                        .orElseThrow(() -> new RefusedException(Problem.NOT_FOUND));
        };
    }

    /** The site has a home in each language; the browser says which is the reader's. */
    private static Answer home(Request request) {
        return Answer.redirect(302, Pages.pathOf(request.language())).with("Vary", "Accept-Language");
    }

    private static Answer search(Request request) {
        String query = request.rawQuery() == null ? "" : "?" + request.rawQuery();
        return Answer.redirect(302, Pages.pathOf(request.language()) + "search" + query)
                .with("Vary", "Accept-Language");
    }

    /** What a control does without script: keeps what the link says, and leads back to where the reader was. */
    private static Answer preferences(Request request) {
        // An article may have an image of this URL, which must not choose for its readers.
        if (!request.isNavigation()) throw new RefusedException(Problem.NO_NAVIGATION);
        ReaderPreferences chosen = ReaderPreferences.fromQuery(request.rawQuery());
        String back = request.comesFrom()
                .filter(path -> !path.startsWith("/preferences"))
                .orElseGet(() -> Pages.pathOf(request.language()));
        return Answer.redirect(303, back)
                .with("Set-Cookie", chosen.toSetCookie())
                .with("Cache-Control", "no-store");
    }

    private Optional<Answer> inLanguage(Request request) {
        for (Locale language : Newsroom.LANGUAGES) {
            String home = Pages.pathOf(language);
            ReaderPreferences reader = request.preferences();
            if (request.path().equals(home)) {
                return Optional.of(pages.home(language, archive.latest(language, MAX_LISTED), reader));
            }
            if (request.path().equals(home + "search")) {
                SearchQuery query = SearchQuery.of(request.parameter("q"));
                List<Article> found = query.isEmpty() ? List.of() : archive.search(query, language, MAX_FOUND);
                return Optional.of(pages.search(language, query, found, MAX_FOUND, reader));
            }
        }
        return Optional.empty();
    }

    /**
     * An article, rendered once and served to everybody. Who has it already as it is, because nobody else has read it since, is
     * not sent it again, nor counted again. Nor is who comes from the article itself: without script, a press of a control
     * leads there by way of {@link #preferences}, as often as it takes to find the right size.
     */
    private Optional<Answer> article(Request request) {
        String path = request.path();
        ReaderPreferences reader = request.preferences();
        return archive.edition(path).map(edition -> {
            ArticlePage page = cache.page(path, edition.version(), () -> pages.article(article(path)))
                    .withViews(edition.views());
            boolean counts =
                    request.isForReading() && !request.hasAlready(page.etag(reader)) && !request.comesFromItself();
            if (counts) page = page.withViews(archive.countView(path));
            ByteArrayOutputStream html = new ByteArrayOutputStream();
            page.writeTo(html, reader);
            return Answer.page(200, html.toByteArray(), page.contentSecurityPolicy())
                    .with("ETag", page.etag(reader));
        });
    }

    private Article article(String path) {
        return archive.article(path).orElseThrow(() -> new RefusedException(Problem.NOT_FOUND));
    }

    private Optional<Answer> topic(Request request) {
        List<Article> articles = archive.about(request.path(), MAX_LISTED);
        return articles.stream()
                .flatMap(article -> Topic.of(article).stream())
                .filter(topic -> topic.path().equals(request.path()))
                .findFirst()
                .map(topic -> pages.topic(request.language(), topic, articles, request.preferences()));
    }

    /** {@code /arm/railway.html} is {@code /hy/railway.html}, {@code /ru} is {@code /ru/}. */
    private static Optional<Answer> underItsRightName(Request request) {
        String path = request.rawPath();
        int end = path.indexOf('/', 1);
        String rest = end < 0 ? "" : path.substring(end + 1);
        String query = request.rawQuery() == null ? "" : "?" + request.rawQuery();
        return ReaderLanguage.ofPath(path)
                .map(language -> Pages.pathOf(language) + rest)
                .filter(right -> !right.equals(path))
                .map(right -> Answer.redirect(301, right + query));
    }
}
