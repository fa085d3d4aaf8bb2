package dev.lede.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;

import dev.lede.render.Asset;
import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * Sanitizes and renders the articles of an archive, and writes the tables {@code articles}, {@code removals}, {@code notices} and
 * {@code rejects} as Parquet, see {@link Tables}, and to {@code assets} the files that the pages link.
 *
 * <p>The records are staged in batches, by their hash. A batch is written to its own directory of each table and then marked as
 * finished. A job that is started again with the same arguments goes on with the batch that was not finished.
 */
public final class ArchiveJob {
    private static final long BYTES_PER_BATCH = 1L << 30;
    private static final long BYTES_PER_FILE = 1L << 24;

    private static final String STAGED = "staged";
    private static final StructType STAGED_COLUMNS = StructType.fromDDL("record STRING, hash BIGINT, batch INT");

    private final SparkSession spark;
    private final ArchiveArguments arguments;
    private final ArchiveFolder output;

    private ArchiveJob(SparkSession spark, ArchiveArguments arguments) throws IOException {
        this.spark = spark;
        this.arguments = arguments;
        output = new ArchiveFolder(arguments.output(), spark.sparkContext().hadoopConfiguration());
    }

    /** Runs the job with the Spark that {@code spark-submit} sets up. Its arguments: {@link ArchiveArguments#USAGE}. */
    public static void main(String[] arguments) throws IOException {
        ArchiveArguments parsed = ArchiveArguments.parse(List.of(arguments));
        try (SparkSession spark = SparkSession.builder()
                .appName("Lede archive: " + parsed.input())
                .getOrCreate()) {
            System.out.println(run(spark, parsed));
        }
    }

    /** Returns the number of rows of each table. */
    static String run(SparkSession spark, ArchiveArguments arguments) throws IOException {
        return new ArchiveJob(spark, arguments).run();
    }

    private String run() throws IOException {
        // Also checks the arguments, before the directory is claimed for them.
        RecordConverter converter = RecordConverter.ofExecutor(arguments);
        if (output.isNew(arguments)) {
            long bytes = output.bytes(arguments.input());
            ArchiveRecords.read(spark, arguments);
            output.claim(arguments, arguments.batches() > 0 ? arguments.batches() : batches(bytes));
        }
        for (Asset asset : converter.assets()) output.write("assets/" + asset.name(), asset.content());
        int batches = output.batches();
        for (int batch = 0; batch < batches; batch++) {
            if (output.isFinished("batch-" + batch)) continue;
            if (!output.isFinished(STAGED)) stage(batches);
            convert(batch, batches);
        }
        output.delete(STAGED);
        return count("articles") + " articles, " + count("rejects") + " rejects, " + count("removals") + " removals, "
                + count("notices") + " notices";
    }

    private static int batches(long bytes) {
        return Math.toIntExact(bytes / BYTES_PER_BATCH + 1);
    }

    private void stage(int batches) throws IOException {
        describe(STAGED, "staging of " + arguments.input());
        Column batch = pmod(col("hash"), lit(batches)).cast("int");
        int files = (int) Math.max(batches, output.bytes(arguments.input()) / BYTES_PER_FILE + 1);
        ArchiveRecords.read(spark, arguments)
                .withColumn("hash", xxhash64(col("record")))
                .withColumn("batch", batch)
                .repartitionByRange(files, col("batch"), col("hash"))
                .sortWithinPartitions("batch", "hash", "record")
                .write()
                .partitionBy("batch")
                .mode("overwrite")
                .parquet(output.path(STAGED));
        output.finish(STAGED);
    }

    private void convert(int batch, int batches) throws IOException {
        describe("batch-" + batch, "batch " + (batch + 1) + " of " + batches);
        // Sent to the executors; this object would be, too, if its field was used.
        ArchiveArguments ofTasks = arguments;
        MapFunction<Row, Row> conversion =
                row -> RecordConverter.ofExecutor(ofTasks).convert(row.getString(0));
        Dataset<Row> converted = spark.read()
                .schema(STAGED_COLUMNS)
                .parquet(output.path(STAGED))
                .filter(col("batch").equalTo(batch))
                .select("record")
                .map(conversion, Encoders.row(Tables.CONVERTED))
                .persist(StorageLevel.DISK_ONLY());
        write(converted.filter("article IS NOT NULL").select("article.*"), "articles", batch);
        write(converted.select(explode(col("removals")).as("row")).select("row.*"), "removals", batch);
        write(converted.select(explode(col("notices")).as("row")).select("row.*"), "notices", batch);
        write(converted.filter("reject IS NOT NULL").select("reject.*"), "rejects", batch);
        converted.unpersist(true);
        output.finish("batch-" + batch);
    }

    private void write(Dataset<Row> rows, String table, int batch) {
        rows.write().mode("overwrite").parquet(output.path(table + "/batch=" + batch));
    }

    private long count(String table) {
        return spark.read().parquet(output.path(table)).count();
    }

    /** Names the jobs in Spark's user interface, and groups them, so that they can be cancelled there. */
    private void describe(String group, String description) {
        spark.sparkContext().setJobGroup(group, description, false);
    }
}
