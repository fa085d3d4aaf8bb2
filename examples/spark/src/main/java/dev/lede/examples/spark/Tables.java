package dev.lede.examples.spark;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns of the output's tables. */
final class Tables {
    /** A converted article: its JSON, its page with the Content-Security-Policy that the page needs, and its text. */
    static final StructType ARTICLES = new StructType()
            .add("url", StringType, false)
            .add("language", StringType, false)
            .add("article", StringType, false)
            .add("page", BinaryType, false)
            .add("policy", StringType, false)
            .add("text", StringType, false);

    /** What an article lost: a row for each removal, with its place in the HTML. */
    static final StructType REMOVALS = new StructType()
            .add("url", StringType, false)
            .add("kind", StringType, false)
            .add("rule", StringType, false)
            .add("name", StringType, false)
            .add("value", StringType, false)
            .add("line", IntegerType, false)
            .add("column", IntegerType, false);

    /** What an editor should check in an article. */
    static final StructType NOTICES = new StructType()
            .add("url", StringType, false)
            .add("rule", StringType, false)
            .add("message", StringType, false);

    /** A record that is not an article, whole, so that it can be repaired and converted. */
    static final StructType REJECTS =
            new StructType().add("record", StringType, false).add("reason", StringType, false);

    /** What becomes of a record: an article with its removals and notices, or a reject. */
    static final StructType CONVERTED = new StructType()
            .add("article", ARTICLES, true)
            .add("removals", DataTypes.createArrayType(REMOVALS, false), false)
            .add("notices", DataTypes.createArrayType(NOTICES, false), false)
            .add("reject", REJECTS, true);

    private Tables() {}
}
