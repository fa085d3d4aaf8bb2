package dev.lede.bench;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * jte as its guide recommends for production: precompiled templates, static parts kept as bytes. No template is a method of over
 * 8,000 bytes of bytecode, which HotSpot would not compile.
 */
final class JtePage implements PagePeer {
    private static final String PACKAGE = "dev.lede.bench.jte";
    private static final ClassLoader LOADER = JtePage.class.getClassLoader();

    private final TemplateEngine engine;

    JtePage(Path classes) {
        engine = TemplateEngine.createPrecompiled(classes, ContentType.Html, LOADER, PACKAGE);
        engine.setBinaryStaticContent(true);
    }

    /** Compiles the templates, as a build does. */
    static void compileTo(Path classes) {
        TemplateEngine engine = TemplateEngine.create(
                new DirectoryCodeResolver(templates()), classes, ContentType.Html, LOADER, PACKAGE);
        engine.setBinaryStaticContent(true);
        engine.precompileAll();
    }

    private static Path templates() {
        try {
            return Path.of(JtePage.class.getResource("jte/page.jte").toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(PageView view, OutputStream out) throws IOException {
        Utf8ByteOutput page = new Utf8ByteOutput();
        engine.render("page.jte", view, page);
        page.writeTo(out);
    }
}
