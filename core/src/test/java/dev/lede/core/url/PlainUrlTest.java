package dev.lede.core.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainUrlTest {
    private static final List<String> BEGINNINGS = List.of(
            "https://", "http://", "HTTPS://", "https:/", "//", "/", "?", "#", ".", "../", "a", "mailto:", "tel:1");

    private static final List<String> PIECES = List.of(
            "a",
            "z9",
            "A",
            "example.org",
            ".com",
            ".",
            "..",
            "-",
            "_",
            "1",
            "127.0.0.1",
            "0x7f",
            ".1",
            "[::1]",
            ":",
            ":80",
            "@",
            "/",
            "\\",
            "?",
            "#",
            "&",
            "=",
            "+",
            ";",
            ",",
            "!",
            "$",
            "'",
            "(",
            ")",
            "*",
            "~",
            "|",
            "[",
            "]",
            "%",
            "%41",
            "%2e",
            "\"",
            "<",
            ">",
            "`",
            "{",
            "}",
            "^",
            " ",
            "\t",
            "\n",
            "\u007f",
            "é",
            "я",
            "ի",
            "Ａ",
            "\u3002",
            "\u200b",
            "\ud800",
            "😀",
            "xn--a",
            "javascript:");

    @Test
    void plainUrlEqualsTheUrlThatTheGeneralParserReturns() {
        long seed = 20260402;
        Random random = new Random(seed);
        int plain = 0;
        for (int run = 0; run < 300_000; run++) {
            String url = generated(random);
            UrlReader.Parts parts = PlainUrl.read(url);
            if (parts == null) continue;
            plain++;
            assertThat(Optional.of(parts)).as("%s (seed %d)", url, seed).isEqualTo(UrlReader.read(url));
            assertThat(parts.written()).as("%s (seed %d)", url, seed).isEqualTo(url);
        }
        assertThat(plain).isGreaterThan(30_000);
    }

    private static String generated(Random random) {
        StringBuilder url = new StringBuilder(oneOf(BEGINNINGS, random));
        for (int rest = random.nextInt(7); rest > 0; rest--) {
            // The first pieces are plain: of equally frequent ones, few URLs would be.
            List<String> pieces = random.nextInt(3) > 0 ? PIECES.subList(0, 8) : PIECES;
            url.append(oneOf(pieces, random));
        }
        return url.toString();
    }

    private static String oneOf(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://news.example.org/a/b.html?x=1&y=%41#top?",
                "http://127.0.0.1.example/",
                "/a:b//c?d?e#f#g",
                "?page=2",
                "#top",
                "../a"
            })
    void commonUrlIsPlain(String url) {
        assertThat(PlainUrl.read(url)).isNotNull();
    }
}
