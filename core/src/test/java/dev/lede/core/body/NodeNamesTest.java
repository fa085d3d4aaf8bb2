package dev.lede.core.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lede.core.json.ArticleJson;
import dev.lede.core.json.ArticleJsonException;
import org.junit.jupiter.api.Test;

class NodeNamesTest {
    @Test
    void jsonKnowsEveryNameThatHostsCannotTake() {
        for (String name : NodeNames.OWN) {
            String node = "{\"type\":\"" + name + "\",\"unknown\":1}";
            assertThatExceptionOfType(ArticleJsonException.class)
                    .isThrownBy(() -> ArticleJson.readBody("{\"type\":\"root\",\"children\":[" + node + "]}"))
                    .satisfies(error -> assertThat(error.getMessage()).doesNotContain("custom"));
        }
    }
}
