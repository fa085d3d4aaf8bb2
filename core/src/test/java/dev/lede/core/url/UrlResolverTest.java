package dev.lede.core.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlResolverTest {
    /** The examples of RFC 3986, section 5.4, except those with other schemes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "g             | http://a/b/c/g",
                "./g           | http://a/b/c/g",
                "g/            | http://a/b/c/g/",
                "/g            | http://a/g",
                "//g           | http://g",
                "?y            | http://a/b/c/d;p?y",
                "g?y           | http://a/b/c/g?y",
                "#s            | http://a/b/c/d;p?q#s",
                "g#s           | http://a/b/c/g#s",
                "g?y#s         | http://a/b/c/g?y#s",
                ";x            | http://a/b/c/;x",
                "g;x=1/./y     | http://a/b/c/g;x=1/y",
                ".             | http://a/b/c/",
                "..            | http://a/b/",
                "../g          | http://a/b/g",
                "../..         | http://a/",
                "../../g       | http://a/g",
                "../../../g    | http://a/g",
                "/../g         | http://a/g",
                "%2e%2E/g      | http://a/b/g",
                "g/../h        | http://a/b/c/h",
                "g?y/../x      | http://a/b/c/g?y/../x",
                "https://x/y   | https://x/y",
                "mailto:a@b.cc | mailto:a@b.cc",
                "tel:+1        | tel:+1"
            })
    void urlIsResolvedAsInBrowsers(String written, String resolved) {
        assertThat(WebUrl.of("http://a/b/c/d;p?q").resolve(WebUrl.of(written))).hasValue(WebUrl.of(resolved));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://lake.example          | a    | https://lake.example/a",
                "https://lake.example          | ?b   | https://lake.example/?b",
                "https://lake.example          | #c   | https://lake.example/#c",
                "https://lake.example?d        | #c   | https://lake.example/?d#c",
                "https://lake.example:8443/x#d | y    | https://lake.example:8443/y",
                "https://лёд.рф/вода/1         | лодка | https://лёд.рф/вода/лодка"
            })
    void hostAndPortOfTheBaseUrlAreKept(String page, String written, String resolved) {
        assertThat(WebUrl.of(page).resolve(WebUrl.of(written))).hasValue(WebUrl.of(resolved));
    }

    @Test
    void urlThatBecomesTooLongIsEmpty() {
        WebUrl page = WebUrl.of("https://lake.example/a");

        assertThat(page.resolve(WebUrl.of("b".repeat(WebUrl.MAX_LENGTH - 21)))).isPresent();
        assertThat(page.resolve(WebUrl.of("b".repeat(WebUrl.MAX_LENGTH - 20)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/a", "//lake.example/a", "mailto:a@lake.example"})
    void baseUrlMustBeAbsolute(String page) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebUrl.of(page).resolve(WebUrl.of("b")))
                .withMessageContaining(page);
    }
}
