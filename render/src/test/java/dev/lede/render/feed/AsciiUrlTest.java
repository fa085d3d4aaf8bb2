package dev.lede.render.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.url.WebUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiUrlTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "https://lede.example -> https://lede.example",
                "https://lede.example/a(b)'c;d=e?f=g&h=i%20j#k/l -> https://lede.example/a(b)'c;d=e?f=g&h=i%20j#k/l",
                "https://lede.example:8443/Սևան -> https://lede.example:8443/%D5%8D%D6%87%D5%A1%D5%B6",
                "https://пример.рф/лёд?л=ё#ё -> https://xn--e1afmkfd.xn--p1ai/%D0%BB%D1%91%D0%B4?%D0%BB=%D1%91#%D1%91",
                "https://lede.example/😀 -> https://lede.example/%F0%9F%98%80",
                "https://lede.example/a|b[c]^d?e={f}`g\\h#i#j -> https://lede.example/a%7Cb%5Bc%5D%5Ed?e=%7Bf%7D%60g%5Ch#i%23j",
                "https://lede.example/100%?%zz%4 -> https://lede.example/100%25?%25zz%254",
                "https://[::1]:1/a? -> https://[::1]:1/a?"
            })
    void charactersOutsideOfRfc3986AreEncoded(String url, String uri) {
        assertThat(AsciiUrl.of(WebUrl.of(url))).isEqualTo(uri);
        FeedRules.requireUri(uri);
    }
}
