/** The article: its model, its body's tree, its addresses and its JSON. */
@SuppressWarnings("module") // dev.lede.render is compiled after this module and cannot be seen from here
module dev.lede.core {
    requires transitive dev.lede.i18n;
    requires static transitive org.jspecify;
    requires tools.jackson.databind;

    exports dev.lede.core;
    exports dev.lede.core.body;
    exports dev.lede.core.json;
    exports dev.lede.core.url;
    exports dev.lede.core.check to
            dev.lede.render;
}
