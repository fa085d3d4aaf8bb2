package dev.lede.core.url;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.core.FuzzTarget;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every URL that is parsed has a safe scheme and is parsed again to an equal URL. */
class WebUrlFuzzTest extends FuzzTarget {
    private static final Pattern AUTHORITY = Pattern.compile("(?:https?:)?//([^/?#]*).*");
    private static final List<String> SCHEMES = List.of("http", "https", "mailto", "tel");

    @FuzzTest(maxDuration = "10m")
    void parses(byte[] text) {
        WebUrl.parse(new String(text, UTF_8)).ifPresent(WebUrlFuzzTest::requireSafe);
    }

    private static void requireSafe(WebUrl url) {
        String value = url.value();
        assertThat(WebUrl.parse(value)).isEqualTo(Optional.of(url));
        assertThat(value.chars()).noneMatch(Character::isISOControl);
        assertThat(value).hasSizeLessThanOrEqualTo(WebUrl.MAX_LENGTH);
        url.host()
                .ifPresent(host -> assertThat(AUTHORITY.matcher(value).replaceFirst("$1"))
                        .startsWith(host)
                        .doesNotContain("@", "\\"));
        url.scheme().ifPresent(scheme -> assertThat(scheme).isIn(SCHEMES));
        url.origin();
    }
}
