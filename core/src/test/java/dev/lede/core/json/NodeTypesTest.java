package dev.lede.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.core.body.CustomBlock;
import dev.lede.core.body.Node;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NodeTypesTest {
    @Test
    void noHostCanTakeANameOfLede() {
        assertThat(Node.types().keySet()).isNotEmpty();
        for (String name : Node.types().keySet()) {
            assertThatIllegalArgumentException()
                    .as(name)
                    .isThrownBy(() -> new CustomBlock(name, Map.of(), List.of()))
                    .withMessage("not a type of custom blocks: \"" + name + "\"");
        }
    }

    @Test
    void everyNameIsReadAsABlockOrInALineOrNamedAsWrong() {
        for (String name : Node.types().keySet()) {
            String node = "{\"type\":\"" + name + "\",\"unknown\":1}";
            assertThatExceptionOfType(ArticleJsonException.class)
                    .isThrownBy(() -> ArticleJson.readBody("{\"type\":\"root\",\"children\":[" + node + "]}"))
                    .withMessageMatching("(?s)(missing field|unknown field|a node of type|a video|an audio).*");
        }
    }
}
