package dev.lede.examples.newsroom.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.examples.newsroom.database.WordIndex.Indexed;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordIndexTest {
    private final WordIndex index = new WordIndex();

    @Test
    void articleIsFoundByPartsOfAllWords() {
        put("/lamp", 1, "the lighthouse, at night");
        put("/house", 2, "the house at noon");

        assertThat(latest("house")).containsExactly("/house", "/lamp");
        assertThat(latest("house", "night")).containsExactly("/lamp");
        assertThat(latest("house,")).containsExactly("/lamp");
        assertThat(latest("lighthouse, at")).isEmpty();
        assertThat(latest("night", "noon")).isEmpty();
        assertThat(latest("boat")).isEmpty();
    }

    @Test
    void onlyWantedArticlesCountAmongTheLatest() {
        for (int at = 0; at < 10; at++) index.put(new Indexed("/" + at, at % 2 == 0 ? "en" : "ru", at), "ice");

        assertThat(index.latest(List.of("ice"), article -> article.language().equals("en"), 3))
                .containsExactly("/8", "/6", "/4");
    }

    @Test
    void articleWithoutATimeIsTheOldest() {
        put("/unknown", Long.MIN_VALUE, "ice");
        put("/old", -1, "ice");

        assertThat(latest("ice")).containsExactly("/old", "/unknown");
    }

    @Test
    void replacedArticleIsFoundByItsNewWordsOnly() {
        put("/ice", 1, "thick ice");
        put("/ice", 1, "thin ice");

        assertThat(latest("ice")).containsExactly("/ice");
        assertThat(latest("thin")).containsExactly("/ice");
        assertThat(latest("thick")).isEmpty();
    }

    @Test
    void repeatedWordsAndManyArticlesAreFound() {
        IntStream.range(0, 1_000).forEach(at -> put("/" + at, at, "ice ice ice"));

        assertThat(latest("ice")).hasSize(1_000).startsWith("/999").endsWith("/0");
    }

    private void put(String path, long published, String text) {
        index.put(new Indexed(path, "en", published), text);
    }

    private List<String> latest(String... parts) {
        return index.latest(List.of(parts), article -> true, 1_000);
    }
}
