/** The article: its model, the tree of its body, its URLs and its JSON. */
@SuppressWarnings("module") // dev.lede.render is compiled after this module and cannot be seen from here
module dev.lede.core {
    requires transitive dev.lede.i18n;
    requires static transitive org.jspecify;
    requires static transitive com.fasterxml.jackson.annotation;
    requires tools.jackson.databind;

    exports dev.lede.core;
    exports dev.lede.core.body;
    exports dev.lede.core.json;
    exports dev.lede.core.url;
    exports dev.lede.core.check to
            dev.lede.render;
    exports dev.lede.core.check.url to
            dev.lede.render;
    exports dev.lede.core.markdown to
            dev.lede.render;

    // Jackson 2 or 3 of the host calls annotated methods that are not public.
    opens dev.lede.core to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens dev.lede.core.body to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;

    uses dev.lede.core.bind.JsonBinding;

    provides dev.lede.core.bind.JsonBinding with
            dev.lede.core.json.binding.ArticleBinding;
}
