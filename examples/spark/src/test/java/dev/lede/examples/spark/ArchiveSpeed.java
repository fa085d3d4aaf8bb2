package dev.lede.examples.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints how many generated articles a second a plain loop converts, and the job on one and two cores. Not part of the tests:
 * {@code docs/archive.md} has the command.
 */
class ArchiveSpeed {
    private static final int ARTICLES = Integer.getInteger("lede.articles", 20_000);
    private static final int ROUNDS = 2;

    @TempDir
    Path folder;

    @Test
    void printsArticlesPerSecond() throws IOException {
        Path input = folder.resolve("records.jsonl");
        generate(input);
        System.out.printf(Locale.ROOT, "%,d articles, %,d bytes%n", ARTICLES, Files.size(input));
        print("plain loop, first time", loop(arguments(input, folder, "")));
        for (int round = 1; round <= ROUNDS; round++) {
            for (String assets : List.of("", "/assets")) {
                String pages = assets.isEmpty() ? ", whole pages" : ", linked assets";
                Path output = folder.resolve("out-" + round + assets.length());
                print("plain loop" + pages, loop(arguments(input, output, assets)));
                print("local[1]" + pages, spark(1, arguments(input, output.resolve("1"), assets)));
                print("local[2]" + pages, spark(2, arguments(input, output.resolve("2"), assets)));
                System.out.printf(Locale.ROOT, "%,d bytes of Parquet%n", bytes(output.resolve("2")));
            }
        }
    }

    private static void print(String what, Duration time) {
        double seconds = time.toNanos() / 1e9;
        System.out.printf(Locale.ROOT, "%-26s %6.1f s  %,7.0f articles/s%n", what, seconds, ARTICLES / seconds);
    }

    private Duration loop(ArchiveArguments arguments) throws IOException {
        RecordConverter converter = RecordConverter.ofExecutor(arguments);
        long start = System.nanoTime();
        try (Stream<String> records = Files.lines(Path.of(arguments.input()));
                OutputStream out = Files.newOutputStream(folder.resolve("loop"))) {
            for (String record : (Iterable<String>) records::iterator) {
                Row article = converter.convert(record).getStruct(0);
                out.write(
                        article.getString(Tables.ARTICLES.fieldIndex("article")).getBytes(StandardCharsets.UTF_8));
                out.write(article.<byte[]>getAs(Tables.ARTICLES.fieldIndex("page")));
                out.write(article.getString(Tables.ARTICLES.fieldIndex("text")).getBytes(StandardCharsets.UTF_8));
            }
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Spark's own start is not counted: a cluster is there. */
    private static Duration spark(int cores, ArchiveArguments arguments) throws IOException {
        try (SparkSession spark = SparkSession.builder()
                .master("local[" + cores + "]")
                .config("spark.ui.enabled", false)
                .getOrCreate()) {
            long start = System.nanoTime();
            ArchiveJob.run(spark, arguments);
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }

    private static long bytes(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static ArchiveArguments arguments(Path input, Path output, String assets) {
        return ArchiveArguments.parse(List.of(
                "--input",
                input.toString(),
                "--output",
                output.toString(),
                "--site",
                "https://lakepost.example",
                "--assets",
                assets));
    }

    private static void generate(Path file) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (int at = 0; at < ARTICLES; at++) {
                Random random = new Random(at);
                String title = words(random, 7);
                StringBuilder html = new StringBuilder();
                for (int paragraph = 0; paragraph < 12; paragraph++) {
                    html.append(paragraph % 4 == 3 ? "<h2>" + words(random, 4) + "</h2>" : "");
                    html.append("<p class='text' style='margin:0'>").append(words(random, 25));
                    html.append(" <a href='/")
                            .append(random.nextInt(ARTICLES))
                            .append("'>")
                            .append(words(random, 3));
                    html.append("</a> <b>")
                            .append(words(random, 2))
                            .append("</b> ")
                            .append(words(random, 25));
                    html.append(".</p>");
                }
                html.append("<figure><img src='/images/")
                        .append(at)
                        .append(".jpg' alt='")
                        .append(words(random, 5));
                html.append("'><figcaption>").append(words(random, 8)).append("</figcaption></figure>");
                lines.write("{\"url\": \"/" + at + "\", \"title\": \"" + title
                        + "\", \"date\": \"2026-04-02\", \"html\": \"" + html + "\"}\n");
            }
        }
    }

    private static String words(Random random, int number) {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < number; word++) {
            words.append(word == 0 ? "" : " ");
            for (int letters = 2 + random.nextInt(8); letters > 0; letters--)
                words.append((char) ('a' + random.nextInt(26)));
        }
        return words.toString();
    }
}
