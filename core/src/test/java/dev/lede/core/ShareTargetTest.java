package dev.lede.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTargetTest {
    @Test
    void titleAndUrlAreEncodedAsRfc3986AsksOfData() {
        assertThat(href(ShareTarget.TELEGRAM, "Tom & “Jerry” 50%+1 $1 \\ a-b_c.d~e"))
                .isEqualTo("https://t.me/share/url?url=https%3A%2F%2Flake.example%2F%D5%AC%D5%AB%D5%B3%3Fa%3D1%26b%3D2"
                        + "&text=Tom%20%26%20%E2%80%9CJerry%E2%80%9D%2050%25%2B1%20%241%20%5C%20a-b_c.d~e");
        assertThat(href(ShareTarget.EMAIL, "Լիճ?")).startsWith("mailto:?subject=%D4%BC%D5%AB%D5%B3%3F&body=https%3A");
        assertThat(href(ShareTarget.VIBER, "😀")).startsWith("viber://forward?text=%F0%9F%98%80%20https%3A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Лёд & «снег»",
                "Սառույցը՞ շուտ գնաց։",
                "👩‍👩‍👧 50% + 'x' \"y\" #z",
                "{url}{title}",
                "a=b&c=d;e"
            })
    void titleIsEncodedForEveryTarget(String title) {
        for (ShareTarget target : ShareTarget.all()) {
            URI url = URI.create(href(target, title));
            assertThat(url.toASCIIString()).isEqualTo(href(target, title)).doesNotContain("'", "\"", "<");
            if (!target.template().contains("{title}")) continue;
            assertThat(URLDecoder.decode(url.toString(), StandardCharsets.UTF_8))
                    .contains(title);
        }
    }

    @Test
    void urlDoesNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        String expected = href(ShareTarget.X, "Iıİi");
        try {
            for (String tag : List.of("tr", "ar-SA-u-nu-arab", "hy")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(href(ShareTarget.X, "Iıİi")).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void hostCanDefineATarget() {
        ShareTarget own = new ShareTarget("own", "Own", "https://own.example/share#" + "x".repeat(100_000) + "{title}");
        assertThat(href(own, "a")).endsWith("xa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://x.example/", "https://{url}/", "https://x.example{url}", "javascript:alert({url})",
                        "/share?u={url}",
                "https://x.example/?\"{url}", "https://x.example/?{other}={url}", "viber://other?{url}",
                        "data:text/html,{title}", ""
            })
    void invalidTemplateIsRefused(String template) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ShareTarget("x", "X", template))
                .withMessageContaining("\"" + template + "\"");
    }

    @Test
    void invalidIdAndNameAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ShareTarget("X y", "X", "https://x.example/?{url}"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ShareTarget("x", " ", "https://x.example/?{url}"));
    }

    @Test
    void shareLinksKeepTheOrderOfTheTargetsAndAreValues() {
        Article article = article("x");
        assertThat(article.shareLinks(List.of(ShareTarget.X, ShareTarget.VK)))
                .extracting(ShareLink::target)
                .containsExactly(ShareTarget.X, ShareTarget.VK);
        List<ShareLink> links = article.shareLinks(ShareTarget.all());
        assertThat(links)
                .isNotEmpty()
                .isEqualTo(article.shareLinks(ShareTarget.all()))
                .hasSameHashCodeAs(article.shareLinks(ShareTarget.all()));
        assertThat(links.get(0))
                .isNotEqualTo(links.get(1))
                .hasToString(links.get(0).href());
        assertThat(article.shareLinks(List.of())).isEmpty();
    }

    private static String href(ShareTarget target, String title) {
        return article(title).shareLinks(List.of(target)).get(0).href();
    }

    private static Article article(String title) {
        return Article.builder("https://lake.example/լիճ?a=1&b=2", "en", title).build();
    }
}
