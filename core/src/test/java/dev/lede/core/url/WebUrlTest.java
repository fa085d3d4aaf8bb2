package dev.lede.core.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebUrlTest {
    /** What browsers would run, ask another program to open, or not understand. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "  javascript:x",
                "\u0000javascript:x",
                "\u001Fjavascript:x",
                "java\tscript:x",
                "java\nscript:x",
                "j\r\na\tvascript:x",
                "javascript\t:x",
                "javascript:\n//x",
                "\n\tjavascript:x",
                "javascript://https://x.example/%0Aalert(1)",
                "javascript:/*https://*/x",
                "vbscript:x",
                "livescript:x",
                "data:text/html,<script>",
                "DATA:text/html;base64,eA==",
                "data:image/png;base64,eA==",
                "d\nata:text/html,x",
                "blob:https://x.example/1",
                "filesystem:https://x.example/1",
                "file:///etc/passwd",
                "ftp://x.example/",
                "viber://forward?text=x",
                "intent://x#Intent;end",
                "about:blank",
                "view-source:https://x.example",
                "ws://x.example",
                "urn:isbn:1",
                "x:",
                "z.+-9:y",
                "https:",
                "https:/x.example",
                "https:x.example",
                "https:/\\",
                "https://",
                "http:///",
                "https://?",
                "https://#",
                "https://@",
                "https://u:p@",
                "//",
                "///",
                "\\\\",
                "https://:80",
                "//:80/",
                "https://x.example:65536/",
                "https://x.example:8a/",
                "https://x.example:-1/",
                "https://a:b:1/",
                "https://x.example:80\u2028/",
                "https://x.example\u2028/",
                "https://x.example\u0085",
                "https://x y/",
                "https://x%20y/",
                "https://x%4/",
                "https://x%00/",
                "https://x\u0001y/",
                "https://x<y/",
                "https://x|y/",
                "https://x^y/",
                "https://x%25y/",
                "https://℀.example/",
                "https://x%2Fy/",
                "https://x%E2%84%80y/",
                "https://.example/",
                "https://x\u00AD.example/",
                "https://x\u200B.example/",
                "https://x\u115F.example/",
                "https://%ff/",
                "https://[::1/",
                "https://[x]/",
                "https://[::1]x/",
                "https://[v1.x]/",
                "http://256.256.256.256/",
                "http://1.2.3.256/",
                "http://1.2.65536/",
                "http://4294967296/",
                "http://99999999999999999999/",
                "http://0x100000000/",
                "http://1.2.3.4.5/",
                "http://1.2.3.08/",
                "http://1.2..4/",
                "http://09/",
                "http://0x7g.0x/",
                "http://x.example.1/",
                "http://x.example.0x7f/",
                "http://1.2.3.4.x.5./",
                "http://[::::]/",
                "http://[:::]/",
                "http://[:1::2]/",
                "http://[1::2::3]/",
                "http://[1:2:3:4:5:6:7]/",
                "http://[1:2:3:4:5:6:7:8:9]/",
                "http://[1:2:3:4::5:6:7:8]/",
                "http://[1:2:3:4:5:6:7:]/",
                "http://[12345::]/",
                "http://[::g]/",
                "http://[]/",
                "http://[::1%25eth0]/",
                "http://[::1.2.3]/",
                "http://[::1.2.3.4.5]/",
                "http://[::1.2.3.256]/",
                "http://[::01.2.3.4]/",
                "http://[1.2.3.4::]/",
                "http://[1:2:3:4:5:6:7:1.2.3.4]/",
                "http://[::\uFF11]/",
                "http://%5B::1%5D/",
                "mailto:",
                "mailto: ",
                "tel:",
                "tel:abc",
                "tel:#1",
                "",
                " ",
                "\t\n",
                "\u0000"
            })
    void isNoUrl(String url) {
        assertThat(WebUrl.parse(url)).as(url).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebUrl.of(url))
                .withMessageStartingWith("not a URL of http, https, mailto or tel, nor a relative one: \"");
    }

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
    void isReadAsBrowsersDo(String url, String value) {
        assertThat(WebUrl.parse(url)).map(WebUrl::value).contains(value);
        assertThat(WebUrl.of(value).value()).isEqualTo(value);
    }

    @Test
    void whatCannotBeSeenIsEncoded() {
        assertThat(WebUrl.of("/a\u0001b\u007Fc\u00A0d\u200Be\u202Ef\uFEFFg\uE000h\uFE0Fi\u3164j\u2028k")
                        .value())
                .isEqualTo("/a%01b%7Fc%C2%A0d%E2%80%8Be%E2%80%AEf%EF%BB%BFg%EE%80%80h%EF%B8%8Fi%E3%85%A4j%E2%80%A8k");
        assertThat(WebUrl.of("/\ud83d/\ude00x\ufffe").value()).isEqualTo("/%EF%BF%BD/%EF%BF%BDx%EF%BF%BE");
        assertThat(WebUrl.of("/\ud800/\udfff/\u0080").value()).isEqualTo("/%EF%BF%BD/%EF%BF%BD/%C2%80");
        assertThat(WebUrl.of("/e\u0301é😀").value()).isEqualTo("/e\u0301é😀");
    }

    /** Unicode, DerivedCoreProperties: Default_Ignorable_Code_Point, first and last of each range. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x2065, 0x3164, 0xFE00, 0xFE0F,
                0xFEFF, 0xFFA0, 0xFFF0, 0xFFF8, 0xE0000, 0xE0FFF
            })
    void whatUnicodeSaysToIgnoreIsEncoded(int invisible) {
        assertThat(WebUrl.of("/" + Character.toString(invisible)).value()).matches("/(%[0-9A-F]{2})+");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x034E, 0x0350, 0x115E, 0x1161, 0x17B3, 0x17B6, 0x180A, 0x1810, 0x3163, 0x3165, 0xFDFF, 0xFE10, 0xFF9F,
                0xFFA1, 0xFFEF, 0xFFFC, 0xE1000
            })
    void whatStandsBesideTheInvisibleStays(int visible) {
        String path = "/" + Character.toString(visible);
        assertThat(WebUrl.of(path).value()).isEqualTo(path);
    }

    @Test
    void whiteSpaceAtTheEndsAndLineBreaksWithinGo() {
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
    void partsAreThoseOfTheStandard() {
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
    void kindIsKnown(String value, boolean relative, boolean inPage, boolean absolute, boolean fetchable) {
        WebUrl url = WebUrl.of(value);
        assertThat(url.isRelative()).isEqualTo(relative);
        assertThat(url.isInPage()).isEqualTo(inPage);
        assertThat(url.isAbsolute()).isEqualTo(absolute);
        assertThat(url.isFetchable()).isEqualTo(fetchable);
    }

    @Test
    void equalUrlsAreThoseWrittenTheSame() {
        assertThat(WebUrl.of("HTTPS://X.example"))
                .isEqualTo(WebUrl.of("https://x.example"))
                .hasSameHashCodeAs(WebUrl.of("https://x.example"))
                .hasToString("https://x.example");
        assertThat(WebUrl.of("https://x.example"))
                .isNotEqualTo(WebUrl.of("https://x.example/"))
                .doesNotHaveSameHashCodeAs(WebUrl.of("https://x.example/"));
    }

    /** What is read is read again as itself, and no script comes out of it, whatever goes in. */
    @Test
    void readingIsAFixedPoint() {
        String[] parts = {
            "https:",
            "HTTP:",
            "javascript:",
            "mailto:",
            "tel:1",
            ":",
            "/",
            "//",
            "\\",
            "?",
            "#",
            "@",
            "[::1]",
            "[::1.2.3.4]",
            "0x7f",
            "1",
            ".",
            "%41",
            "%",
            "%2F",
            "x",
            "İ",
            "Σ",
            "ǅ",
            "ﬁ",
            "ẞ",
            "。",
            "℀",
            "\u00A0",
            "\u2028",
            "\n",
            "\t",
            "\u0001",
            " ",
            "é",
            "e\u0301",
            "\u0345",
            "ᾳ",
            "ա",
            "я",
            "😀",
            "\ud800",
            "\udc00",
            "\uFFFF",
            "<",
            "\"",
            "`",
            "'",
            "{",
            "^",
            "|",
            ":80",
            ":99999",
            "&",
            ";",
            "K",
            "Å",
            "\u1E9B\u0323",
            "\u200D"
        };
        for (long seed = 0; seed < 200_000; seed++) {
            Random random = new Random(seed);
            StringBuilder url = new StringBuilder();
            for (int count = random.nextInt(9); count >= 0; count--) url.append(parts[random.nextInt(parts.length)]);
            WebUrl.parse(url.toString()).ifPresent(read -> {
                assertThat(WebUrl.parse(read.value())).as("%s", url).contains(read);
                assertThat(read.value().toLowerCase(Locale.ROOT)).as("%s", url).doesNotStartWith("javascript:");
                assertThat(read.value()).as("%s", url).doesNotContain("\"", "<", ">", " ");
            });
        }
    }
}
