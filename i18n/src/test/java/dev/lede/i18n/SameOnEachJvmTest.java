package dev.lede.i18n;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares formatted values with literals. The tests run on JDK 17 and 25, so both produce the same values. */
class SameOnEachJvmTest {
    private static final List<String> DIGESTS = List.of(
            "en-GB c7c72c58927240ceb1bfe994d6ce24f6c2ef57814bcd7262d11d0371699e703e",
            "en 2683a9083a0e169c1b30d0e6ef1528caff23d23a67ab694784a45e94a83a3ad4",
            "ru 33902081c1e405e72c3f767645cadfffe167ac0a85efc78cd7218399f8eb9e09",
            "hy 0801557e8ab944a2b186ba8b14071013e0dee1b74cacf9a38335a2cd488c2f6b");

    @Test
    void datesAndNumbersAreTheSameOnEachJdk() throws NoSuchAlgorithmException {
        List<String> digests = new ArrayList<>();
        for (String tag : Almanac.languages()) digests.add(tag + " " + Almanac.digest(tag));
        assertThat(digests).isEqualTo(DIGESTS);
    }

    /** JDK 17 has COMPAT, the locale data from before CLDR; newer JDKs only print a warning for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Djava.locale.providers=COMPAT",
                "-Djava.locale.providers=HOST,SPI",
                "-Duser.language=tr -Duser.country=TR",
                "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab-ca-islamic",
                "-Duser.language=hy -Duser.country=AM",
                "-Duser.language=th -Duser.country=TH -Duser.extensions=u-nu-thai-ca-buddhist",
                "-Dfile.encoding=US-ASCII -Duser.timezone=America/St_Johns"
            })
    void settingsOfTheJvmChangeNothing(String settings) throws IOException, InterruptedException {
        assertThat(almanacOf(settings)).containsExactlyElementsOf(DIGESTS);
    }

    @Test
    void noClassUsesTheLocaleDataOfTheJdk() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.text..", "java.time.format..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ResourceBundle.class)
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.lede.i18n"));
    }

    private static List<String> almanacOf(String settings) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(settings.split(" ", -1)));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Almanac.class.getName()));
        Process jvm = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said =
                new String(jvm.getInputStream().readAllBytes(), UTF_8).lines().toList();
        assertThat(jvm.waitFor()).as("exit of " + command).isZero();
        return said;
    }
}
