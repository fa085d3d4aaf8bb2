package dev.lede.examples.springboot3;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.lede.core.Article;
import dev.lede.core.json.ArticleJson;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The Jackson of Spring reads and writes articles, without a converter or module. */
class JacksonTest {
    private static final String ICE =
            ArticleJson.write(ArticleJson.read(JacksonTest.class.getResourceAsStream("/ice.json")));

    private final MockMvc server = MockMvcBuilders.standaloneSetup(new Mirror()).build();

    @Test
    void articleIsReadAndWritten() throws Exception {
        send(ICE).andExpect(status().isOk()).andExpect(content().json(ICE));
    }

    @Test
    void invalidArticleIsABadRequest() throws Exception {
        send(ICE.replace("\"depth\":2", "\"depth\":9")).andExpect(status().isBadRequest());
        send("{").andExpect(status().isBadRequest());
    }

    private ResultActions send(String json) throws Exception {
        return server.perform(put("/").contentType(MediaType.APPLICATION_JSON).content(json));
    }

    @RestController
    private static class Mirror {
        @PutMapping("/")
        Article mirror(@RequestBody Article article) {
            return article;
        }
    }
}
