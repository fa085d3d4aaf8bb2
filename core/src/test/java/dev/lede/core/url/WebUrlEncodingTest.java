package dev.lede.core.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that people cannot see in a URL are percent-encoded. */
class WebUrlEncodingTest {
    @Test
    void invisibleCharactersAreEncoded() {
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
    void defaultIgnorableCodePointIsEncoded(int invisible) {
        assertThat(WebUrl.of("/" + Character.toString(invisible)).value()).matches("/(%[0-9A-F]{2})+");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x034E, 0x0350, 0x115E, 0x1161, 0x17B3, 0x17B6, 0x180A, 0x1810, 0x3163, 0x3165, 0xFDFF, 0xFE10, 0xFF9F,
                0xFFA1, 0xFFEF, 0xFFFC, 0xE1000
            })
    void codePointBesideARangeOfIgnorableOnesStays(int visible) {
        String path = "/" + Character.toString(visible);
        assertThat(WebUrl.of(path).value()).isEqualTo(path);
    }
}
