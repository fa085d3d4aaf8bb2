/** Sample articles to test against, and programs that show Lede at work. */
module dev.lede.examples {
    requires transitive dev.lede.render;
    requires static transitive org.jspecify;

    // Of the newsroom only, which is a program: whoever takes the sample articles does without the database.
    requires java.sql;
    requires jdk.httpserver;
    requires static com.h2database;

    exports dev.lede.examples;
}
