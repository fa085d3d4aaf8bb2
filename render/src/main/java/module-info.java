/** From untrusted HTML to a body, and from an article to what a newsroom publishes. */
module dev.lede.render {
    requires transitive dev.lede.core;
    requires static transitive org.jspecify;
    requires org.jsoup;
    requires owasp.java.html.sanitizer;

    exports dev.lede.render.sanitize;
}
