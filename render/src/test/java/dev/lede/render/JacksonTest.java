package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lede.core.json.ArticleJson;
import dev.lede.render.html.Html;
import dev.lede.render.sanitize.BodySanitizer;
import dev.lede.render.sanitize.report.Sanitized;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 2 and 3 of a host write markup and the results of the sanitizer. */
class JacksonTest {
    private static final ObjectMapper TWO = new ObjectMapper();
    private static final JsonMapper THREE = new JsonMapper();

    @Test
    void markupIsAString() throws Exception {
        Html html = Html.of(markup -> markup.open("p").with(() -> markup.text("«Սառույց»")));
        assertThat(TWO.writeValueAsString(html)).isEqualTo("\"<p>«Սառույց»</p>\"");
        assertThat(THREE.writeValueAsString(html)).isEqualTo("\"<p>«Սառույց»</p>\"");
    }

    @Test
    void markupIsNotRead() {
        assertThatThrownBy(() -> TWO.readValue("\"<script>\"", Html.class)).hasMessageContaining("Html");
        assertThatThrownBy(() -> THREE.readValue("\"<script>\"", Html.class)).hasMessageContaining("Html");
    }

    @Test
    void sanitizedIsItsBodyRemovalsAndNotices() throws Exception {
        Sanitized sanitized = BodySanitizer.news().sanitize("<p>Ice</p><script>x</script><img src=\"/ice.jpg\">");
        String json = TWO.writeValueAsString(sanitized);
        JsonNode read = THREE.readTree(json);
        assertThat(read).isEqualTo(THREE.readTree(THREE.writeValueAsString(sanitized)));
        assertThat(read.propertyNames()).containsExactly("body", "removals", "notices");
        assertThat(read.path("body")).isEqualTo(THREE.readTree(ArticleJson.writeBody(sanitized.body())));
        assertThat(read.path("removals")).hasSize(sanitized.removals().size());
        assertThat(read.path("removals").path(0).path("name").asString()).isEqualTo("script");
        assertThat(read.path("removals").path(0).path("rule").asString()).isEqualTo("script");
        assertThat(read.path("notices").path(0).path("rule").asString()).isEqualTo("image-without-alt");
        assertThat(read.path("notices").path(0).path("line").asInt()).isEqualTo(1);
    }
}
