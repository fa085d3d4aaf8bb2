/** Articles from untrusted HTML, and as HTML. */
module dev.lede.render {
    requires transitive dev.lede.core;
    requires static transitive org.jspecify;
    requires tools.jackson.databind;

    exports dev.lede.render;
}
