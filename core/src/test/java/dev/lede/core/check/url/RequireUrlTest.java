package dev.lede.core.check.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.lede.core.url.DataImage;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequireUrlTest {
    private static final WebUrl PAGE = WebUrl.of("https://x.example/");

    @Test
    void validUrlIsReturned() {
        ImageSource image =
                DataImage.parse("data:image/gif;base64,R0lGODlhAQABAAAAACw=").orElseThrow();
        assertThat(RequireUrl.absolute(PAGE, "page")).isSameAs(PAGE);
        assertThat(RequireUrl.fetchable(PAGE, "page")).isSameAs(PAGE);
        assertThat(RequireUrl.source(PAGE)).isSameAs(PAGE);
        assertThat(RequireUrl.source((ImageSource) PAGE)).isSameAs(PAGE);
        assertThat(RequireUrl.source(image)).isSameAs(image);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//x.example/", "/a", "#a", "mailto:a@x.example"})
    void urlThatIsNotAbsoluteIsRefusedWithItsName(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequireUrl.absolute(WebUrl.of(url), "page"))
                .withMessage("page must begin with https:// or http://: \"" + url + "\"");
    }

    @Test
    void mailtoAndTelUrlsAreNotFetchable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequireUrl.fetchable(WebUrl.of("tel:1"), "page"))
                .withMessage("page must not be a mailto or tel URL: \"tel:1\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequireUrl.source((ImageSource) WebUrl.of("tel:1")))
                .withMessage("a source must not be a mailto or tel URL: \"tel:1\"");
    }

    @Test
    void nullIsRefusedWithTheNameOfTheValue() {
        assertThatNullPointerException()
                .isThrownBy(() -> RequireUrl.absolute(null, "page"))
                .withMessage("page");
        assertThatNullPointerException()
                .isThrownBy(() -> RequireUrl.fetchable(null, "page"))
                .withMessage("page");
    }
}
