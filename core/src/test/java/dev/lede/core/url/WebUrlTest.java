package dev.lede.core.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** URLs are parsed as in browsers, and their parts are accessible. */
class WebUrlTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        https://x.example               | https://x.example
        https://x.example/              | https://x.example/
        HTTPS://X.Example/A?B#C         | https://x.example/A?B#C
        https:\\\\x.example\\a?b\\c#d\\e    | https://x.example/a?b\\c#d\\e
        https:///x.example/             | https://x.example/
        https:/\\/x.example/            | https://x.example/
        //x.example/a                   | //x.example/a
        \\\\x.example\\a                  | //x.example/a
        ///x.example/a                  | //x.example/a
        /\\x.example                    | //x.example
        https://user:pw@x.example/      | https://x.example/
        https://a@b@x.example/          | https://x.example/
        https://x.example@y.example/    | https://y.example/
        https://x.example\\@y.example/   | https://x.example/@y.example/
        https://@x.example/             | https://x.example/
        https://user@x.example/@y       | https://x.example/@y
        https://x.example/@y            | https://x.example/@y
        https://x.example?a@b           | https://x.example?a@b
        https://x.example:/             | https://x.example/
        https://x.example:0443/         | https://x.example:443/
        https://x.example:8443/         | https://x.example:8443/
        https://x.example:65535/        | https://x.example:65535/
        https://ＥＸＡＭＰＬＥ。com/         | https://example.com/
        https://ex%61mple.com/          | https://example.com/
        https://%D5%A5%D6%80.example/   | https://եր.example/
        https://Пример.РФ/              | https://пример.рф/
        https://ΟΔΟΣ.example/           | https://οδοσ.example/
        https://BÜCHER.example/         | https://bücher.example/
        https://I.example/              | https://i.example/
        https://a_b.example./           | https://a_b.example./
        https://[2001:DB8::1]:80/       | https://[2001:db8::1]:80/
        https://127.0.0.1/              | https://127.0.0.1/
        http://127.0.0.1./              | http://127.0.0.1/
        http://2130706433/              | http://127.0.0.1/
        http://0x7f.1/                  | http://127.0.0.1/
        http://0X7F000001/              | http://127.0.0.1/
        http://017700000001/            | http://127.0.0.1/
        http://0177.0.0.01/             | http://127.0.0.1/
        http://127.1/                   | http://127.0.0.1/
        http://127.0x00.1/              | http://127.0.0.1/
        http://127.65530/               | http://127.0.255.250/
        http://1.2.65535/               | http://1.2.255.255/
        http://4294967295/              | http://255.255.255.255/
        http://0/                       | http://0.0.0.0/
        http://0x/                      | http://0.0.0.0/
        http://１２７。１/               | http://127.0.0.1/
        http://%31%32%37.1:080/         | http://127.0.0.1:80/
        //0x7f.1/a                      | //127.0.0.1/a
        http://1.2.3.4.example/         | http://1.2.3.4.example/
        http://0x7f.x/                  | http://0x7f.x/
        http://[0:0:0:0:0:0:0:1]/       | http://[::1]/
        http://[0000::0001]/            | http://[::1]/
        http://[::]/                    | http://[::]/
        http://[1::]/                   | http://[1::]/
        http://[1:2:3:4:5:6:7::]/       | http://[1:2:3:4:5:6:7:0]/
        http://[::2:3:4:5:6:7:8]/       | http://[0:2:3:4:5:6:7:8]/
        http://[1:0:0:2:0:0:0:3]/       | http://[1:0:0:2::3]/
        http://[1:0:0:2:0:0:3:4]/       | http://[1::2:0:0:3:4]/
        http://[2001:0DB8::00Ab]/       | http://[2001:db8::ab]/
        http://[::127.0.0.1]/           | http://[::7f00:1]/
        http://[::ffff:127.0.0.1]/      | http://[::ffff:7f00:1]/
        http://[1:2:3:4:5:6:7.8.9.10]/  | http://[1:2:3:4:5:6:708:90a]/
        http://x.example:000000000080/  | http://x.example:80/
        /Սևան/լիճ։                      | /Սևան/լիճ։
        /новости/лёд?q=да#нет           | /новости/лёд?q=да#нет
        /a_(b)'c!*;,=+$&~               | /a_(b)'c!*;,=+$&~
        /a b                            | /a%20b
        /a"b<c>d`e{f}g^h                | /a%22b%3Cc%3Ed%60e%7Bf%7Dg%5Eh
        ?a"b<c>d`e{f}g^h                | ?a%22b%3Cc%3Ed`e{f}g^h
        #a"b<c>d`e{f}g^h                | #a%22b%3Cc%3Ed%60e{f}g^h
        /%41%zz%                        | /%41%zz%
        a/b:c                           | a/b:c
        ./a:b                           | ./a:b
        1:2                             | 1:2
        ../x                            | ../x
        ?                               | ?
        #                               | #
        #a#b?c                          | #a#b?c
        MAILTO:Ani@X.example?subject=a b | mailto:Ani@X.example?subject=a%20b
        mailto:"a"@x.example            | mailto:%22a%22@x.example
        tel:+374 10 12-34               | tel:+374%2010%2012-34
        TEL:112                         | tel:112
        """)
    void urlIsParsedAsInBrowsers(String url, String value) {
        assertThat(WebUrl.parse(url)).map(WebUrl::value).contains(value);
        assertThat(WebUrl.of(value).value()).isEqualTo(value);
    }

    @Test
    void whiteSpaceAtTheEndsAndLineBreaksAreRemoved() {
        assertThat(WebUrl.of(" \u0000\n https://x.exa\nmple/a\t/b \r\n").value())
                .isEqualTo("https://x.example/a/b");
    }

    @Test
    void noBreakSpaceBeforeASchemeMakesItAPath() {
        WebUrl url = WebUrl.of("\u00A0javascript:alert(1)");
        assertThat(url.value()).isEqualTo("%C2%A0javascript:alert(1)");
        assertThat(url.isRelative()).isTrue();
    }

    @Test
    void lengthIsBoundedBeforeAndAfterEncoding() {
        assertThat(WebUrl.parse("/" + "a".repeat(WebUrl.MAX_LENGTH - 1))).isPresent();
        assertThat(WebUrl.parse("/" + "a".repeat(WebUrl.MAX_LENGTH))).isEmpty();
        assertThat(WebUrl.parse("/" + "<".repeat(WebUrl.MAX_LENGTH / 2))).isEmpty();
    }

    @Test
    void accessorsReturnThePartsOfTheUrl() {
        WebUrl url = WebUrl.of("https://u@Пример.рф:8443/a?b?c#d#e");
        assertThat(url.scheme()).contains("https");
        assertThat(url.host()).contains("пример.рф");
        assertThat(url.origin()).contains("https://xn--e1afmkfd.xn--p1ai:8443");
        assertThat(url.path()).isEqualTo("/a");
        assertThat(url.query()).contains("b?c");
        assertThat(url.fragment()).contains("d#e");
        assertThat(WebUrl.of("//x.example/a").origin()).contains("x.example");
        assertThat(WebUrl.of("/a").origin()).isEmpty();
        assertThat(WebUrl.of("/a").query()).isEmpty();
        assertThat(WebUrl.of("/a").fragment()).isEmpty();
        assertThat(WebUrl.of("/a").decodedFragment()).isEmpty();
        assertThat(WebUrl.of("/a#%D0%BB%D1%91%D0%B4%ff").decodedFragment()).hasValue("лёд\uFFFD");
    }

    @ParameterizedTest
    @CsvSource({
        "https://x.example/, false, false, true, true",
        "//x.example/, false, false, false, true",
        "/a, true, false, false, true",
        "?a, true, false, false, true",
        "#a, true, true, false, true",
        "mailto:a@x.example, false, false, false, false",
        "tel:1, false, false, false, false"
    })
    void kindsOfUrlsAreDistinguished(
            String value, boolean relative, boolean inPage, boolean absolute, boolean fetchable) {
        WebUrl url = WebUrl.of(value);
        assertThat(url.isRelative()).isEqualTo(relative);
        assertThat(url.isInPage()).isEqualTo(inPage);
        assertThat(url.isAbsolute()).isEqualTo(absolute);
        assertThat(url.isFetchable()).isEqualTo(fetchable);
    }

    @Test
    void urlsWithEqualValuesAreEqual() {
        assertThat(WebUrl.of("HTTPS://X.example"))
                .isEqualTo(WebUrl.of("https://x.example"))
                .hasSameHashCodeAs(WebUrl.of("https://x.example"))
                .hasToString("https://x.example");
        assertThat(WebUrl.of("https://x.example"))
                .isNotEqualTo(WebUrl.of("https://x.example/"))
                .doesNotHaveSameHashCodeAs(WebUrl.of("https://x.example/"));
    }
}
