package dev.lede.core.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** URLs that are unsafe or malformed are refused. */
class WebUrlSafetyTest {
    /** URLs that browsers run as script, pass to other programs, or cannot parse. */
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
    void urlIsRefused(String url) {
        assertThat(WebUrl.parse(url)).as(url).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebUrl.of(url))
                .withMessageStartingWith("not a URL of http, https, mailto or tel, nor a relative one: \"");
    }

    /** For random input, a parsed URL is not a script and is parsed again to an equal URL. */
    @Test
    void parsedUrlIsSafeAndParsedAgainToItself() {
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
