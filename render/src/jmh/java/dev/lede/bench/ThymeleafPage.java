package dev.lede.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Thymeleaf without Spring, templates cached. */
final class ThymeleafPage implements PagePeer {
    private final TemplateEngine engine = new TemplateEngine();

    ThymeleafPage() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("dev/lede/bench/thymeleaf/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
    }

    @Override
    public void write(PageView view, OutputStream out) throws IOException {
        Context context = new Context(Locale.forLanguageTag(view.head().language()));
        context.setVariable("view", view);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        engine.process("page", context, writer);
        writer.flush();
    }
}
