package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The decision records in {@code docs/decisions}. */
class DecisionsTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern REFERENCE = Pattern.compile("decisions/(\\d{3}-[a-z0-9-]+)\\.md|decision (\\d{3})\\b");

    @Test
    void numbersHaveNoGapsAndAreInTheTitles() throws IOException {
        List<Path> records = files("docs/decisions").sorted().toList();

        assertThat(records).isNotEmpty();
        assertThat(IntStream.range(0, records.size())).allSatisfy(at -> {
            String number = String.format(Locale.ROOT, "%03d", at + 1);
            assertThat(records.get(at).getFileName().toString()).startsWith(number + "-");
            assertThat(Files.readString(records.get(at))).startsWith("# " + number + ": ");
        });
    }

    @Test
    void referencesLeadToRecords() throws IOException {
        List<String> records = files("docs/decisions")
                .map(file -> file.getFileName().toString().replace(".md", ""))
                .toList();
        Stream<Path> sources = Stream.of("docs", "i18n/src", "core/src", "render/src", "examples/src")
                .flatMap(DecisionsTest::files);
        Stream<Path> others = Stream.of(
                        "README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "pom.xml", ".ci/run")
                .map(PROJECT::resolve);
        List<String> references = Stream.concat(
                        sources.filter(file -> file.toString().matches(".*\\.(md|java|css|js)")), others)
                .flatMap(file -> REFERENCE.matcher(read(file)).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(records)
                        .anyMatch(record -> record.equals(reference) || record.startsWith(reference + "-")));
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.walk(PROJECT.resolve(folder))) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
