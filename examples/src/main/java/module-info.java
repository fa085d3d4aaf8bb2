/** Sample articles to test against, and programs that show Lede at work. */
module dev.lede.examples {
    requires transitive dev.lede.render;
    requires static transitive org.jspecify;

    exports dev.lede.examples;
}
