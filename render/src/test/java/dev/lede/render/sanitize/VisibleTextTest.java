package dev.lede.render.sanitize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of {@code docs/sanitizing.md} say what visible text is. */
class VisibleTextTest {
    private static final Path PAGE = Path.of("../docs/sanitizing.md");
    private static final Pattern EXAMPLE = Pattern.compile("^\\| `(<.*)` \\| (.*)\\|$");

    private record Example(String html, List<String> lines) {}

    static List<Example> examples() {
        try {
            return Files.readAllLines(PAGE, UTF_8).stream()
                    .dropWhile(line -> !line.equals("## Visible text"))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("## "))
                    .flatMap(line -> EXAMPLE.matcher(line).results())
                    .map(row -> new Example(row.group(1), lines(row.group(2))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split(" · ", -1));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isWhatThePageSays(Example example) {
        List<String> lines = VisibleText.lines(example.html());
        assertThat(lines).isEqualTo(example.lines());
    }
}
