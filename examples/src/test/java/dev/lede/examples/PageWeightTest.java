package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.examples.newsroom.OpenNewsroom;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each page, with its styles, metadata and share links, fits in one round trip: ten packets, the initial window of TCP (RFC
 * 6928). The script, which all pages share, is a file of its own.
 */
class PageWeightTest {
    private static final int ONE_ROUND_TRIP = 14 * 1024;

    @TempDir
    static Path folder;

    private static OpenNewsroom newsroom;

    @BeforeAll
    static void open() {
        newsroom = OpenNewsroom.withEdges(folder);
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @Test
    void pagesOfTheStaticSiteFitInOneRoundTrip() throws IOException {
        Path site = folder.resolve("site");
        PrintStream none = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        assertThat(StaticSite.write(site, "https://lede.example/", "en", List.of(), none, System.err))
                .isZero();
        Map<String, Integer> weights = new LinkedHashMap<>();
        List<String> table = new ArrayList<>(List.of("Pages, complete but for the script:     gzipped    plain"));
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                byte[] page = Files.readAllBytes(file);
                String name = site.relativize(file).toString();
                weights.put(name, gzipped(page));
                table.add(String.format(Locale.ROOT, "  %-36s %,9d %,8d bytes", name, gzipped(page), page.length));
            }
        }
        System.out.println(String.join("\n", table));

        assertThat(weights)
                .hasSizeGreaterThan(SampleArticles.all().size())
                .allSatisfy((name, weight) -> assertThat(weight).as(name).isLessThanOrEqualTo(ONE_ROUND_TRIP));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/ru/railway.html", "/hy/railway.html", "/ru/media.html", "/ru/kitchen-sink.html"})
    void longestArticlesOfTheNewsroomFitInOneRoundTrip(String path) {
        assertThat(gzipped(published(path))).isLessThanOrEqualTo(ONE_ROUND_TRIP);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.lede.examples.newsroom.OpenNewsroom#paths")
    void listFitsInOneRoundTrip(String path) {
        assertThat(gzipped(published(path))).isLessThanOrEqualTo(ONE_ROUND_TRIP);
    }

    /** Returns a page of the newsroom with the URL of a site: the number of the port has other digits each time. */
    private static byte[] published(String path) {
        return newsroom.html(path)
                .replace(newsroom.url(), "https://lakepost.example")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the size after compression at level 6, the default of servers. */
    private static int gzipped(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
