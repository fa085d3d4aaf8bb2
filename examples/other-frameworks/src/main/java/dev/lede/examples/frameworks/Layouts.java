package dev.lede.examples.frameworks;

import dev.lede.core.Article;
import dev.lede.render.ArticleRenderer;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.ResourceCodeResolver;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;

/** Puts an article into a layout of the host. */
class Layouts {
    private final ArticleRenderer renderer;

    Layouts(ArticleRenderer renderer) {
        this.renderer = renderer;
    }

    String jte(Article article, Path classes) {
        TemplateEngine engine = TemplateEngine.create(new ResourceCodeResolver("templates"), classes, ContentType.Html);
        StringOutput page = new StringOutput();
        engine.render("article.jte", values(article), page);
        return page.toString();
    }

    String freemarker(Article article) throws IOException, TemplateException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(Layouts.class, "/templates");
        StringWriter page = new StringWriter();
        configuration.getTemplate("article.ftlh").process(values(article), page);
        return page.toString();
    }

    private Map<String, Object> values(Article article) {
        return Map.of(
                "title", article.headline(),
                "head", renderer.head(article),
                "fragment", renderer.fragment(article),
                "script", renderer.script());
    }
}
