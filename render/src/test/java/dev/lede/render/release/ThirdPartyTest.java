package dev.lede.render.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.render.ChildJvm;
import dev.lede.render.Golden;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/third-party.md} lists the jars of others that the library needs, with version and licence. */
class ThirdPartyTest {
    private static final Path PAGE = Path.of("..", "docs", "third-party.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| [a-z0-9.-]+:([a-z0-9-]+) \\| ([0-9.]+) \\| ([^|]+) \\| [^|]+ \\|$");
    private static final Pattern LICENCE = Pattern.compile("Apache-2\\.0|MIT|BSL-1\\.0");

    @Test
    void tableHasTheJarsOfTheClassPath() {
        assertThat(rows().map(row -> row.group(1) + "-" + row.group(2) + ".jar"))
                .containsExactlyInAnyOrderElementsOf(ChildJvm.runtimePath().stream()
                        .map(jar -> jar.getFileName().toString())
                        .filter(jar -> jar.endsWith(".jar") && !jar.startsWith("lede-"))
                        .toList());
    }

    @Test
    void licencesAllowUseWithoutConditionsOnTheProgram() {
        assertThat(rows().map(row -> row.group(3)))
                .isNotEmpty()
                .allSatisfy(licence -> assertThat(licence).containsPattern(LICENCE));
    }

    private static Stream<MatchResult> rows() {
        return ROW.matcher(Golden.read(PAGE)).results();
    }
}
