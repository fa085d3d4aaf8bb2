package dev.lede.examples.newsroom;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.lede.core.Article;
import dev.lede.examples.newsroom.database.DatabaseException;
import dev.lede.render.ArticlePage;
import dev.lede.render.PreferencesResponse;
import dev.lede.render.ReaderPreferences;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;

/** Handles requests: finds the page or document for a path, or renders an error page in the reader's language. */
final class Desk implements HttpHandler {
    /**
     * The maximum number of responses that are computed at the same time, suitable for a few processors. Reading requests
     * and sending responses is not limited.
     */
    private static final int MAX_CONCURRENT = 16;

    private final Archive archive;
    private final Pages pages;
    private final Documents documents;
    private final ImportDesk importDesk;
    private final PrintStream log;
    private final StaticFiles files;
    private final VersionCache<ArticlePage> cache = new VersionCache<>();
    private final VersionCache<List<Article>> latest = new VersionCache<>();
    private final Semaphore permits = new Semaphore(MAX_CONCURRENT);

    /**
     * @param base the URL of the server without a slash at the end
     * @param hasImports whether there is a page on which editors import articles
     * @param log receives errors of requests
     */
    Desk(Archive archive, String base, boolean hasImports, PrintStream log) {
        this.archive = archive;
        this.log = log;
        pages = new Pages(base);
        files = new StaticFiles(pages.assets());
        documents = new Documents(archive, base);
        importDesk = new ImportDesk(pages, hasImports);
    }

    @Override
    public void handle(HttpExchange exchange) {
        Request request = new Request(exchange);
        try {
            Delivery.send(exchange, request, responseOrErrorPage(request));
        } catch (IOException gone) {
            // The reader closed the connection before the response was sent.
            exchange.close();
        } catch (DatabaseException e) {
            log.println("response was cut off: " + request.rawPath());
            e.printStackTrace(log);
            exchange.close();
        }
    }

    private Response responseOrErrorPage(Request request) {
        permits.acquireUninterruptibly();
        try {
            request.requireReadable(importDesk.methods(request));
            return response(request);
        } catch (RefusedException e) {
            Response page = problem(request, e.problem());
            if (e.problem() != Problem.NOT_ALLOWED) return page;
            return page.with("Allow", String.join(", ", new TreeSet<>(importDesk.methods(request))));
        } catch (RuntimeException e) {
            log.println("request failed: " + request.rawPath());
            e.printStackTrace(log);
            return pages.problem(request.language(), Problem.BROKEN, List.of(), request.preferences());
        } finally {
            permits.release();
        }
    }

    private Response problem(Request request, Problem problem) {
        List<Article> instead = List.of();
        try {
            instead = latest(request.language());
        } catch (DatabaseException e) {
            // The error page is useful without articles, too.
            e.printStackTrace(log);
        }
        return pages.problem(request.language(), problem, instead, request.preferences());
    }

    /** Returns the latest articles, which are read once for all readers. */
    private List<Article> latest(Locale language) {
        return latest.get(
                Pages.pathOf(language), archive.changes(), () -> archive.latest(language, PageParts.MAX_ELSEWHERE));
    }

    private Response response(Request request) {
        String path = request.path();
        // The texts of PostgreSQL cannot contain this character.
        if (path.indexOf('\0') >= 0) throw new RefusedException(Problem.NOT_FOUND);
        return switch (path) {
            case "/" -> home(request);
            case "/search" -> search(request);
            case "/preferences" -> preferences(request);
            case ImportDesk.PATH -> importDesk.response(request);
            default ->
                files.at(path)
                        .or(() -> documents.at(path))
                        .or(() -> inLanguage(request))
                        .or(() -> article(request))
                        .or(() -> documents.form(path))
                        .or(() -> topic(request))
                        .or(() -> canonicalPath(request))
                        .orElseThrow(() -> new RefusedException(Problem.NOT_FOUND));
        };
    }

    /** Redirects to the home page in the browser's language. */
    private static Response home(Request request) {
        return Response.redirect(302, Pages.pathOf(request.language())).with("Vary", "Accept-Language");
    }

    private static Response search(Request request) {
        String query = request.rawQuery() == null ? "" : "?" + request.rawQuery();
        return Response.redirect(302, Pages.pathOf(request.language()) + "search" + query)
                .with("Vary", "Accept-Language");
    }

    /** Handles the links of the controls, for readers without JavaScript. */
    private static Response preferences(Request request) {
        PreferencesResponse answer = request.preferencesResponse();
        if (answer.status() == 403) throw new RefusedException(Problem.NO_NAVIGATION);
        return Response.of(answer);
    }

    private Optional<Response> inLanguage(Request request) {
        for (Locale language : Newsroom.LANGUAGES) {
            String home = Pages.pathOf(language);
            ReaderPreferences reader = request.preferences();
            if (request.path().equals(home)) {
                return Optional.of(pages.home(
                        language, archive.latestPage(language, page(request)).orNotFound(), reader));
            }
            if (request.path().equals(home + AboutPage.FILE)) return Optional.of(pages.about(language, reader));
            if (request.path().equals(home + "search")) return Optional.of(results(request, language));
        }
        return Optional.empty();
    }

    private Response results(Request request, Locale language) {
        SearchQuery query = SearchQuery.of(request.parameter("q"), request.parameter("lang"));
        int page = page(request);
        Listing found = query.isEmpty() ? new Listing(List.of(), 0, page) : archive.search(query, language, page);
        List<Article> instead = found.articles().isEmpty() ? latest(language) : List.of();
        return pages.search(query, language, found.orNotFound(), instead, request.preferences());
    }

    private static int page(Request request) {
        return Listing.page(request.parameter("page"));
    }

    /**
     * Returns the page of an article, which is rendered once for all readers, and counts a view. A request is not counted
     * if the browser has the current page already, so that nothing is sent, or if the reader comes from the article itself:
     * without JavaScript, each press of a control leads back to the article through {@link #preferences}.
     */
    private Optional<Response> article(Request request) {
        String path = request.path();
        ReaderPreferences reader = request.preferences();
        return archive.edition(path).map(edition -> {
            ArticlePage page = cache.get(path, edition.version(), () -> pages.article(article(path)))
                    .withViews(edition.views());
            boolean counts =
                    request.isForReading() && !request.hasAlready(page.etag(reader)) && !request.comesFromItself();
            if (counts) page = page.withViews(archive.countView(path));
            ByteArrayOutputStream html = new ByteArrayOutputStream();
            page.writeTo(html, reader);
            return Response.page(200, html.toByteArray(), page.contentSecurityPolicy())
                    .with("ETag", page.etag(reader));
        });
    }

    private Article article(String path) {
        return archive.article(path).orElseThrow(() -> new RefusedException(Problem.NOT_FOUND));
    }

    private Optional<Response> topic(Request request) {
        Listing listing = archive.about(request.path(), page(request));
        return Topic.at(request.path(), listing.articles())
                .map(topic -> pages.topic(request.language(), topic, listing, request.preferences()));
    }

    /** Redirects {@code /arm/railway.html} to {@code /hy/railway.html} and {@code /ru} to {@code /ru/}. */
    private static Optional<Response> canonicalPath(Request request) {
        String path = request.rawPath();
        int end = path.indexOf('/', 1);
        String rest = end < 0 ? "" : path.substring(end + 1);
        String query = request.rawQuery() == null ? "" : "?" + request.rawQuery();
        return ReaderLanguage.ofPath(path)
                .map(language -> Pages.pathOf(language) + rest)
                .filter(right -> !right.equals(path))
                .map(right -> Response.redirect(301, right + query));
    }
}
