/** Sanitizes untrusted HTML to article bodies, and renders articles as HTML, feeds and sitemaps. */
module dev.lede.render {
    requires transitive dev.lede.core;
    requires static transitive org.jspecify;
    requires java.xml;
    requires org.jsoup;
    requires owasp.java.html.sanitizer;
    requires tools.jackson.core;

    exports dev.lede.render;
    exports dev.lede.render.archive;
    exports dev.lede.render.draft;
    exports dev.lede.render.embed;
    exports dev.lede.render.extract;
    exports dev.lede.render.feed;
    exports dev.lede.render.html;
    exports dev.lede.render.sanitize;
    exports dev.lede.render.sanitize.report;
    exports dev.lede.render.text;
}
