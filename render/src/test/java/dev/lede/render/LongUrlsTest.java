package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.core.url.WebUrl;
import dev.lede.render.embed.EmbedProvider;
import dev.lede.render.sanitize.BodySanitizer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** URLs that are too long to append a query or a file name are refused when a renderer is built, not when it renders. */
class LongUrlsTest {
    @Test
    void preferencesUrlTooLongForAQueryIsRefused() {
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
                    .withMessageStartingWith("the preferences URL is too long (" + tooLong.length()
                            + " characters) to append a query: ");
        }
    }

    @Test
    void folderUrlTooLongForAFileNameIsRefused() {
        int room = WebUrl.MAX_LENGTH - "/lede.0123456789ab.css".length();
        ArticleRenderer renderer =
                ArticleRenderer.builder(Articles.site()).linkedAssets(url(room)).build();
        assertThat(renderer.page(Articles.bare("en")).contentSecurityPolicy()).contains("style-src");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleRenderer.builder(Articles.site()).linkedAssets(url(room + 1)))
                .withMessageStartingWith(
                        "the URL of the linked assets is too long (" + (room + 1) + " characters) to append lede.");
    }

    /** The name of the script is one letter shorter than that of the stylesheet. */
    @Test
    void folderUrlTooLongForTheScriptIsRefused() {
        int room = WebUrl.MAX_LENGTH - "/lede.0123456789ab.js".length();
        ArticleRenderer renderer =
                ArticleRenderer.builder(Articles.site()).linkedScript(url(room)).build();
        assertThat(renderer.page(Articles.bare("en")).contentSecurityPolicy()).contains("script-src");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleRenderer.builder(Articles.site()).linkedScript(url(room + 1)))
                .withMessageStartingWith(
                        "the URL of the linked script is too long (" + (room + 1) + " characters) to append lede.");
    }

    /** If the URL of the page would be too long, the frame becomes a link, as if its provider were unknown. */
    @Test
    void embedWhosePageWouldBeTooLongIsALink() {
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
