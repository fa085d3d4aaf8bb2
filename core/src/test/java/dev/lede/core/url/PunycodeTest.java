package dev.lede.core.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PunycodeTest {
    /** The JDK's IDN is an oracle where IDNA 2003 and 2008 agree. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x.example",
                "пример.рф",
                "bücher.example",
                "ա.հայ",
                "例え.テスト",
                "한국.kr",
                "مثال.إختبار",
                "a-ü.b",
                "ü-a.b.",
                "😀.example",
                "aмгы",
                "a場墶с凄e",
                "他们为什么不说中文",
                "почемужеонинеговорятпорусски",
                "pročprostěnemluvíčesky"
            })
    void hostIsEncodedAsByTheJdk(String host) {
        assertThat(Punycode.host(host)).isEqualTo(IDN.toASCII(host, IDN.ALLOW_UNASSIGNED));
    }

    /** UTS #46, nontransitional processing, as in browsers; IDNA 2003 maps ß to ss. */
    @ParameterizedTest
    @CsvSource({"straße.de, xn--strae-oqa.de", "οδος.gr, xn--pxavbm.gr", "[::1], [::1]"})
    void deviationCharactersAreKept(String host, String ascii) {
        assertThat(Punycode.host(host)).isEqualTo(ascii);
    }

    @Test
    void longLabelsDoNotOverflow() {
        assertThat(Punycode.host("\uD87E\uDE1D".repeat(2_000) + "я".repeat(2_000)))
                .matches("xn--[a-z0-9-]+");
    }
}
