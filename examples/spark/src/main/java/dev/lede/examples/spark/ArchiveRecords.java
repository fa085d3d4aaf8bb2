package dev.lede.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.trim;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The input as one column, {@code record}: a JSON object with the members {@code url}, {@code title}, {@code html} and, if known,
 * {@code language} and {@code date}; or the JSON of a Lede article, as {@code --import} writes it. Parquet has these members as
 * columns, or a column {@code article}, as the output of {@link ArchiveJob} has.
 */
final class ArchiveRecords {
    private static final List<String> REQUIRED = List.of("url", "title", "html");
    private static final List<String> OPTIONAL = List.of("language", "date");

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
        List<String> columns = List.of(table.columns());
        if (columns.contains("article")) return table.select(col("article").as("record"));
        List<String> missing =
                REQUIRED.stream().filter(name -> !columns.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("the input must have the column article, or " + REQUIRED + ": missing "
                    + missing + " of " + columns);
        }
        Column[] used = Stream.concat(REQUIRED.stream(), OPTIONAL.stream())
                .filter(columns::contains)
                .map(name -> col(name))
                .toArray(Column[]::new);
        return table.select(to_json(struct(used), Map.of("timeZone", "UTC")).as("record"));
    }
}
