package dev.lede.examples.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Runs the job in Spark's local mode, on two cores, from the jar that is submitted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LocalSpark {
    SparkSession spark;

    @TempDir
    Path folder;

    @BeforeAll
    void startSpark() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .getOrCreate();
    }

    @AfterAll
    void stopSpark() {
        spark.stop();
    }

    final Path samples(int number) throws IOException {
        return input(IntStream.range(0, number)
                .mapToObj(at -> "{\"url\": \"/" + at + "\", \"language\": \""
                        + List.of("en", "ru", "hy").get(at % 3) + "\", \"title\": \"Article " + at
                        + "\", \"html\": \"<p style='color: red'>Text " + at + "</p>\"}")
                .toArray(String[]::new));
    }

    final Path input(String... records) throws IOException {
        Path directory = Files.createDirectories(folder.resolve("in"));
        Files.write(directory.resolve("records.jsonl"), List.of(records));
        return directory;
    }

    final String run(Path input, String output, String... more) throws IOException {
        return ArchiveJob.run(spark, arguments(input, output, more));
    }

    final ArchiveArguments arguments(Path input, String output, String... more) {
        List<String> arguments = new ArrayList<>(List.of("--input", input.toString()));
        arguments.addAll(List.of("--output", folder.resolve(output).toString()));
        arguments.addAll(List.of("--site", "https://lakepost.example"));
        arguments.addAll(List.of(more));
        return ArchiveArguments.parse(arguments);
    }

    final List<Row> table(String output, String name) {
        return spark.read()
                .parquet(folder.resolve(output).resolve(name).toString())
                .collectAsList();
    }

    final List<String> rows(String output, String name) {
        return table(output, name).stream()
                .map(row -> IntStream.range(0, row.size() - 1)
                        .mapToObj(at -> row.get(at) instanceof byte[] bytes
                                ? new String(bytes, StandardCharsets.UTF_8)
                                : String.valueOf(row.get(at)))
                        .toList()
                        .toString())
                .sorted()
                .toList();
    }
}
