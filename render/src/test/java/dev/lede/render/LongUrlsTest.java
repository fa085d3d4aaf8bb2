package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.core.url.WebUrl;
import dev.lede.render.embed.EmbedProvider;
import dev.lede.render.sanitize.BodySanitizer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** URLs to which something is added: what has no room for it is refused when a renderer is built, not when it renders. */
class LongUrlsTest {
    @Test
    void preferencesUrlHasRoomForEachQuery() {
        int room = WebUrl.MAX_LENGTH - "?lede-theme=night&lede-text-size=5".length();
        String longest = url(room);
        for (ReaderPreferences preferences :
                List.of(ReaderPreferences.DEFAULT, new ReaderPreferences(ThemeMode.NIGHT, ReaderPreferences.LARGEST))) {
            assertThat(ArticleRenderer.builder(Articles.site())
                            .preferencesUrl(longest)
                            .build()
                            .components(Articles.bare("en"), preferences)
                            .controls()
                            .toString())
                    .contains(longest + "?lede-theme=");
        }
        for (String tooLong : List.of(longest + "x", url(WebUrl.MAX_LENGTH), url(room - 2) + "#x1")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ArticleRenderer.builder(Articles.site()).preferencesUrl(tooLong))
                    .withMessageStartingWith("a preferences URL of " + tooLong.length() + " characters");
        }
    }

    @Test
    void folderOfAssetsHasRoomForTheirNames() {
        int room = WebUrl.MAX_LENGTH - "/lede.0123456789ab.css".length();
        ArticleRenderer renderer =
                ArticleRenderer.builder(Articles.site()).linkedAssets(url(room)).build();
        assertThat(renderer.page(Articles.bare("en")).contentSecurityPolicy()).contains("style-src");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleRenderer.builder(Articles.site()).linkedAssets(url(room + 1)))
                .withMessageStartingWith("a folder's URL of " + (room + 1) + " characters has no room for lede.");
    }

    /** Of a template near the limit, long ids make no URL: the frame becomes a link, as if its site were unknown. */
    @Test
    void idThatMakesNoUrlIsNoEmbed() {
        EmbedProvider films = EmbedProvider.builder("films", "Films", "[a-z]{1,300}")
                .addUrl("https://films.example/{id}")
                .page("https://films.example/watch/" + "x".repeat(8_100) + "/{id}")
                .build();
        assertThat(films.find(WebUrl.of("https://films.example/" + "a".repeat(10))))
                .isPresent();
        assertThat(films.find(WebUrl.of("https://films.example/" + "a".repeat(300))))
                .isEmpty();
        assertThat(BodySanitizer.builder()
                        .embedProviders(List.of(films))
                        .build()
                        .sanitize("<iframe src=https://films.example/" + "a".repeat(300) + "></iframe>")
                        .body()
                        .text())
                .isEqualTo("films.example");
    }

    private static String url(int length) {
        return "https://lede.example/" + "x".repeat(length - "https://lede.example/".length());
    }
}
