package dev.lede.bench;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePartial;
import io.jstach.jstache.JStachePartials;
import java.io.IOException;
import java.io.OutputStream;

/** JStachio: Mustache templates that its annotation processor compiles, static parts kept as bytes. */
final class JStachioPage implements PagePeer {
    /** Names the template of a {@link PageView}. */
    @JStache(path = "dev/lede/bench/page.mustache")
    @JStachePartials({
        @JStachePartial(name = "block", path = "dev/lede/bench/block.mustache"),
        @JStachePartial(name = "runs", path = "dev/lede/bench/runs.mustache")
    })
    @JStacheConfig(charset = "UTF-8")
    record Page(PageView view) {}

    @Override
    public void write(PageView view, OutputStream out) throws IOException {
        PageRenderer.of().write(new Page(view), out);
    }
}
