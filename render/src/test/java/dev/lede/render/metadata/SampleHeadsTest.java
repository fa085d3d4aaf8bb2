package dev.lede.render.metadata;

import dev.lede.core.Site;
import dev.lede.core.SocialProfile;
import dev.lede.core.body.Image;
import dev.lede.render.Articles;
import dev.lede.render.Golden;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The metadata of the sample articles, as golden files. */
class SampleHeadsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dev/lede/render/metadata");

    static Stream<Arguments> samples() {
        return Articles.LANGUAGES.stream()
                .flatMap(language -> Articles.SAMPLES.stream().map(name -> Arguments.of(name, language)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void metadataIsTheGoldenFile(String name, String language) {
        String head = Heads.html(site(), Heads.sample(name, language)).toString();

        Golden.assertIsIn(
                GOLDEN.resolve(name + "." + language + ".html"),
                head.replace("><", ">\n<").replace(",\"", ",\n\""));
    }

    private static Site site() {
        return Site.builder("The Lake Post", "https://lakepost.example/")
                .logo(Image.of("/pictures/logo.svg", "").withSize(48, 48))
                .addHome("en", "/en/")
                .addHome("ru", "/ru/")
                .addHome("hy", "/hy/")
                .addProfile(SocialProfile.of("Telegram", "https://telegram.example/lakepost"))
                .copyright("The Lake Post", 2019)
                .build();
    }
}
