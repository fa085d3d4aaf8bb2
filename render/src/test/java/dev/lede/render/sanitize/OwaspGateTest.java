package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.render.sanitize.read.AllowedNames;
import dev.lede.render.sanitize.read.OwaspGate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwaspGateTest {
    private final OwaspGate gate = AllowedNames.NEWS.gate();

    @ParameterizedTest
    @ValueSource(strings = {"script", "style", "form", "svg", "math", "template", "link", "x-widget", "*", ""})
    void elementThatIsNotAllowedIsRefused(String element) {
        assertThat(gate.passing(element, List.of("id", "src"))).isEmpty();
    }

    @Test
    void onlyAllowedAttributesPass() {
        List<String> attributes = List.of("src", "srcset", "alt", "id", "onload", "style", "href", "x");

        assertThat(gate.passing("img", attributes).orElseThrow())
                .containsExactlyInAnyOrder("src", "srcset", "alt", "id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a href", "blockquote cite", "video poster", "object data", "iframe src", "source srcset"})
    void attributesWithUrlsPass(String names) {
        String[] both = names.split(" ", -1);

        assertThat(gate.passing(both[0], List.of(both[1])).orElseThrow()).containsExactly(both[1]);
    }

    @Test
    void elementWithoutAttributesPasses() {
        assertThat(gate.passing("a", List.of()).orElseThrow()).isEmpty();
    }

    @Test
    void refusedElementDoesNotAffectTheNext() {
        gate.passing("script", List.of());

        assertThat(gate.passing("p", List.of("lang")).orElseThrow()).containsExactly("lang");
    }

    @Test
    void deniedNamesAreRefused() {
        OwaspGate without =
                AllowedNames.NEWS.without(List.of("table"), List.of("title")).gate();

        assertThat(without.passing("table", List.of())).isEmpty();
        assertThat(without.passing("a", List.of("href", "title")).orElseThrow()).containsExactly("href");
    }
}
