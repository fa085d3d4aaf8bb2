package dev.lede.examples.frameworks;

import dev.lede.render.ArticlePage;
import dev.lede.render.ReaderPreferences;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Serves pages by their path, in any container of Jakarta Servlet. */
class ArticleServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, ArticlePage> pages;

    ArticleServlet(Map<String, ArticlePage> pages) {
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ArticlePage page = pages.get(request.getPathInfo());
        if (page == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ReaderPreferences reader = ReaderPreferences.fromCookie(request.getHeader("Cookie"));
        String etag = page.etag(reader);
        response.setHeader("Content-Security-Policy", page.contentSecurityPolicy());
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", etag);
        response.setHeader("Vary", "Cookie");
        String known = request.getHeader("If-None-Match");
        // The header is a list. Without W/, the comparison is weak (RFC 9110, section 8.8.3.2).
        if (known != null && known.contains(etag.substring("W/".length()))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/html; charset=utf-8");
        page.writeTo(response.getOutputStream(), reader);
    }
}
