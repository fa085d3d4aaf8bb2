package dev.lede.core.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataImageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        data:image/png;base64,eA==    | data:image/png;base64,eA==
        DATA:Image/GIF;BASE64,eA==    | data:image/gif;base64,eA==
        data:image/jpg;base64,eA==    | data:image/jpeg;base64,eA==
        data:image/webp;base64,eHh4   | data:image/webp;base64,eHh4
        data:image/avif;base64,eHh4   | data:image/avif;base64,eHh4
        """)
    void imageIsParsed(String url, String value) {
        assertThat(DataImage.parse(url)).map(DataImage::value).contains(value);
        assertThat(DataImage.of(value)).isEqualTo(DataImage.of(url)).hasToString(value);
    }

    @Test
    void whiteSpaceIsRemoved() {
        assertThat(DataImage.of(" data:image/png;base64,e\nA\t= =\r\n").value())
                .isEqualTo("data:image/png;base64,eA==");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "https://x.example/",
                "data:,x",
                "data:image/svg+xml;base64,eA==",
                "data:image/svg+xml,<svg/>",
                "data:text/html;base64,eA==",
                "data:image/png,x",
                "data:image/png;base64,",
                "data:image/png;base64,e!==",
                "data:image/png;base64,e",
                "data:image/png;charset=x;base64,eA==",
                "data:image/png;base64,eA==\"",
                "data:image/png;base64,eA==,eA=="
            })
    void otherUrlsAreNotImages(String url) {
        assertThat(DataImage.parse(url)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> DataImage.of(url)).withMessageContaining("not an image");
    }

    @Test
    void sizeIsBounded() {
        String head = "data:image/png;base64,";
        String largest = head + "A".repeat((DataImage.MAX_LENGTH - head.length()) / 4 * 4);
        String padded = largest + " ".repeat(DataImage.MAX_LENGTH - largest.length());
        assertThat(DataImage.parse(padded)).contains(DataImage.of(largest));
        assertThat(DataImage.parse(padded + " ")).isEmpty();
        assertThat(DataImage.parse(largest + "AAAA")).isEmpty();
    }

    @Test
    void imagesWithEqualUrlsAreEqual() {
        DataImage picture = DataImage.of("data:image/png;base64,eA==");
        assertThat(picture)
                .isEqualTo(DataImage.of("data:image/PNG;base64,eA=="))
                .hasSameHashCodeAs(DataImage.of("data:image/PNG;base64,eA=="));
        assertThat(picture)
                .isNotEqualTo(DataImage.of("data:image/gif;base64,eA=="))
                .doesNotHaveSameHashCodeAs(DataImage.of("data:image/gif;base64,eA=="));
    }

    @Test
    void sourceIsADataImageOrAUrl() {
        assertThat(ImageSource.of("data:image/png;base64,eA==")).isInstanceOf(DataImage.class);
        assertThat(ImageSource.of("/x.png")).isInstanceOf(WebUrl.class);
        assertThat(ImageSource.parse("data:image/png;base64,eA=="))
                .contains(DataImage.of("data:image/png;base64,eA=="));
        assertThat(ImageSource.parse("/x.png")).contains(WebUrl.of("/x.png"));
        assertThat(ImageSource.parse("mailto:a@x.example")).isEmpty();
        assertThat(ImageSource.parse("data:image/svg+xml,<svg/>")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageSource.of("tel:1"))
                .withMessage("a source must not be a mailto or tel URL: \"tel:1\"");
    }
}
