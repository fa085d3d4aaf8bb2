package dev.lede.render.sanitize;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Long documents, as sites hold them, keep what they hold. {@code -Dlede.bodies=FOLDER} measures the {@code .html} files of
 * a folder instead of the fixtures, and prints what Lede, OWASP and jsoup keep of them.
 */
class RetentionTest {
    private static final String FOLDER =
            System.getProperty("lede.bodies", "src/test/resources/dev/lede/render/documents");

    /** The least that may be left, in percent; of all others, everything. */
    private static final Map<String, Double> LEAST = Map.of(
            "links", 99.5,
            "in-page links that work", 99.0,
            "images", 99.0,
            "candidates of srcset", 99.0);

    @Test
    void documentsKeepWhatTheyHold() throws IOException {
        Map<String, Map<String, Retention.Kept>> table = new LinkedHashMap<>();
        SoftAssertions enough = new SoftAssertions();
        try (Stream<Path> files = Files.list(Path.of(FOLDER))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                String html = Files.readString(file, UTF_8);
                for (Retention.Sanitizer sanitizer : Retention.sanitizers()) {
                    Map<String, Retention.Kept> kept = Retention.of(sanitizer, html);
                    Map<String, Retention.Kept> sums =
                            table.computeIfAbsent(sanitizer.name(), name -> new LinkedHashMap<>());
                    kept.forEach((construct, count) -> sums.merge(construct, count, Retention.Kept::plus));
                    if (sanitizer.name().equals("Lede")) assertEnough(file, kept, enough);
                }
            }
        }
        print(table);
        enough.assertAll();
    }

    private static void assertEnough(Path file, Map<String, Retention.Kept> kept, SoftAssertions enough) {
        kept.forEach((construct, count) -> enough.assertThat(count.percent())
                .as("%s of %s: %s", construct, file.getFileName(), count)
                .isGreaterThanOrEqualTo(LEAST.getOrDefault(construct, 100.0)));
    }

    private static void print(Map<String, Map<String, Retention.Kept>> table) {
        System.out.printf(Locale.ROOT, "%nKept of the documents in %s, in percent%n%-26s%8s", FOLDER, "", "there");
        table.keySet().forEach(name -> System.out.printf(Locale.ROOT, "%10s", name));
        System.out.println();
        List<String> constructs = table.values().stream().findFirst().map(Map::keySet).orElseThrow().stream()
                .toList();
        for (String construct : constructs) {
            int before = table.get("Lede").get(construct).before();
            System.out.printf(Locale.ROOT, "%-26s%8d", construct, before);
            table.values()
                    .forEach(kept -> System.out.printf(
                            Locale.ROOT, "%10.1f", kept.get(construct).percent()));
            System.out.println();
        }
    }
}
