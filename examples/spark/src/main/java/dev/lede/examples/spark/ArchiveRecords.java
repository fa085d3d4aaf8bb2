package dev.lede.examples.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.trim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The input as one column, {@code record}: a JSON object with the members {@code url}, {@code title}, {@code html} and, if known,
 * {@code language} and {@code date}; or the JSON of a Lede article, as {@code --import} writes it. Parquet has these members as
 * columns, or a column {@code article} or {@code record} with the JSON, as tables of {@link ArchiveJob} have.
 */
final class ArchiveRecords {
    private static final List<String> REQUIRED = List.of("url", "title", "html");

    private ArchiveRecords() {}

    static Dataset<Row> read(SparkSession spark, ArchiveArguments arguments) {
        return switch (arguments.format()) {
            case JSONL ->
                spark.read()
                        .text(arguments.input())
                        .withColumnRenamed("value", "record")
                        .filter(length(trim(col("record"))).gt(0));
            case PARQUET -> parquet(spark.read().parquet(arguments.input()));
        };
    }

    private static Dataset<Row> parquet(Dataset<Row> table) {
        List<String> columns = Stream.of(table.columns())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        for (String json : List.of("article", "record")) {
            if (columns.contains(json))
                return table.select(coalesce(text(json), lit("null")).as("record"));
        }
        List<String> missing =
                REQUIRED.stream().filter(name -> !columns.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("the input must have the column article, the column record, or "
                    + REQUIRED + ": missing " + missing + " of " + columns);
        }
        Stream<Column> used = Stream.concat(
                Stream.concat(REQUIRED.stream(), Stream.of("language").filter(columns::contains))
                        .map(ArchiveRecords::text),
                // A date or timestamp is written as ISO 8601 writes it.
                Stream.of("date")
                        .filter(columns::contains)
                        .map(name -> col(name).as(name)));
        Map<String, String> options = Map.of("timeZone", "UTC", "ignoreNullFields", "false");
        return table.select(
                to_json(struct(used.toArray(Column[]::new)), options).as("record"));
    }

    /** Returns a column of text; some systems write texts as bytes. */
    private static Column text(String name) {
        return col(name).cast("string").as(name);
    }
}
