package dev.lede.examples.frameworks;

import dev.lede.core.Article;
import dev.lede.render.ArticleRenderer;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Puts an article into a layout in JSP. */
class JspArticleServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient ArticleRenderer renderer;
    private final transient Article article;

    JspArticleServlet(ArticleRenderer renderer, Article article) {
        this.renderer = renderer;
        this.article = article;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", renderer.contentSecurityPolicy(List.of(article)));
        request.setAttribute("title", article.headline());
        request.setAttribute("head", renderer.head(article));
        request.setAttribute("fragment", renderer.fragment(article));
        request.setAttribute("script", renderer.script());
        request.getRequestDispatcher("/WEB-INF/article.jsp").forward(request, response);
    }
}
