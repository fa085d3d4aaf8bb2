/** Sanitizes untrusted HTML to article bodies, and renders articles as HTML. */
module dev.lede.render {
    requires transitive dev.lede.core;
    requires static transitive org.jspecify;
    requires org.jsoup;
    requires owasp.java.html.sanitizer;

    exports dev.lede.render;
    exports dev.lede.render.embed;
    exports dev.lede.render.html;
    exports dev.lede.render.sanitize;
    exports dev.lede.render.sanitize.report;
    exports dev.lede.render.text;
}
