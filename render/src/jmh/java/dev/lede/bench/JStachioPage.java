package dev.lede.bench;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePartial;
import io.jstach.jstache.JStachePartials;
import java.io.IOException;
import java.io.OutputStream;

/**
 * JStachio: Mustache templates that its annotation processor compiles, static parts kept as bytes. The page has several
 * templates, for HotSpot does not compile methods of over 8,000 bytes of bytecode, and a template is one method.
 */
final class JStachioPage implements PagePeer {
    @JStache(path = "dev/lede/bench/mustache/head.mustache")
    @JStacheConfig(charset = "UTF-8")
    record Head(PageView view) {}

    @JStache(path = "dev/lede/bench/mustache/intro.mustache")
    @JStachePartials(@JStachePartial(name = "runs", path = "dev/lede/bench/mustache/runs.mustache"))
    @JStacheConfig(charset = "UTF-8")
    record Intro(PageView view) {}

    @JStache(path = "dev/lede/bench/mustache/body.mustache")
    @JStachePartials({
        @JStachePartial(name = "block", path = "dev/lede/bench/mustache/block.mustache"),
        @JStachePartial(name = "runs", path = "dev/lede/bench/mustache/runs.mustache")
    })
    @JStacheConfig(charset = "UTF-8")
    record Body(PageView view) {}

    @JStache(path = "dev/lede/bench/mustache/foot.mustache")
    @JStachePartials(@JStachePartial(name = "runs", path = "dev/lede/bench/mustache/runs.mustache"))
    @JStacheConfig(charset = "UTF-8")
    record Foot(PageView view) {}

    @Override
    public void write(PageView view, OutputStream out) throws IOException {
        HeadRenderer.of().write(new Head(view), out);
        IntroRenderer.of().write(new Intro(view), out);
        BodyRenderer.of().write(new Body(view), out);
        FootRenderer.of().write(new Foot(view), out);
    }
}
