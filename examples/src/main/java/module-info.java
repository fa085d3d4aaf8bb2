/** Sample articles for tests, and example programs. */
module dev.lede.examples {
    requires transitive dev.lede.render;
    requires static transitive org.jspecify;

    // Only the newsroom requires these. Users of the sample articles do not need the databases.
    requires java.sql;
    requires jdk.httpserver;
    requires static com.h2database;

    uses java.sql.Driver;

    exports dev.lede.examples;
}
