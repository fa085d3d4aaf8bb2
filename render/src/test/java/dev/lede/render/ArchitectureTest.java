package dev.lede.render;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.lede.core.body.Body;
import dev.lede.i18n.Messages;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.Formatter;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Dependencies and calls that are forbidden in i18n, core and render. */
class ArchitectureTest {
    private static final int MAX_FILES = 40;

    /** The packages that render pages, feeds and texts of articles. */
    private static final String[] RENDERING = {
        "dev.lede.render",
        "dev.lede.render.body",
        "dev.lede.render.embed",
        "dev.lede.render.feed",
        "dev.lede.render.html",
        "dev.lede.render.labels",
        "dev.lede.render.policy",
        "dev.lede.render.teaser",
        "dev.lede.render.text",
        "dev.lede.render.theme"
    };

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.lede");

    @Test
    void classesOfAllModulesAreImported() {
        assertThat(MAIN.contain(Messages.class)).isTrue();
        assertThat(MAIN.contain(Body.class)).isTrue();
        assertThat(MAIN.contain(ArticlePage.class)).isTrue();
        assertThat(MAIN.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.lede.(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void modulesDependDownwardsOnly() {
        noClasses()
                .that()
                .resideInAPackage("dev.lede.i18n..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.lede.core..", "dev.lede.render..")
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage("dev.lede.core..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.lede.render..")
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage("dev.lede.core.body..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.lede.core", "dev.lede.core.json..")
                .check(MAIN);
    }

    /** The root package uses the others to render pages. Packages that use pages, such as feeds, may depend on it. */
    @Test
    void partsOfAPageDoNotDependOnThePage() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.lede.render.body",
                        "dev.lede.render.embed",
                        "dev.lede.render.html",
                        "dev.lede.render.labels",
                        "dev.lede.render.policy",
                        "dev.lede.render.teaser",
                        "dev.lede.render.theme",
                        "dev.lede.render.sanitize..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.lede.render")
                .check(MAIN);
    }

    @Test
    void renderingDoesNotDependOnSanitizing() {
        noClasses()
                .that()
                .resideInAnyPackage(RENDERING)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.lede.render.sanitize..")
                .check(MAIN);
    }

    /** Drafts and the formats of sources are all that the readers of exports and of pages share. */
    @Test
    void readersOfExportsAndOfPagesDoNotDependOnEachOther() {
        String archive = "dev.lede.render.archive..";
        String extract = "dev.lede.render.extract..";
        noClasses()
                .that()
                .resideInAPackage(archive)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(extract)
                .allowEmptyShould(true)
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage(extract)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(archive)
                .allowEmptyShould(true)
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage("dev.lede.render.draft")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(archive, extract)
                .check(MAIN);
    }

    @Test
    void renderingDoesNotDependOnAParser() {
        noClasses()
                .that()
                .resideInAnyPackage(RENDERING)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jsoup..", "org.owasp..")
                .check(MAIN);
    }

    @Test
    void safeMarkupDoesNotDependOnOtherPackagesOfRendering() {
        noClasses()
                .that()
                .resideInAPackage("dev.lede.render.html")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.lede.i18n..",
                        "dev.lede.render.body..",
                        "dev.lede.render.embed..",
                        "dev.lede.render.labels..",
                        "dev.lede.render.policy..",
                        "dev.lede.render.theme..")
                .check(MAIN);
    }

    /** Parse, read, build: no step depends on a later one. Reports and values depend on no step. */
    @Test
    void stepsOfSanitizingDoNotDependOnLaterSteps() {
        noClasses()
                .that()
                .resideInAnyPackage(sanitize("report"), sanitize("value"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.lede.render.sanitize",
                        sanitize("parse"),
                        sanitize("url"),
                        sanitize("read"),
                        sanitize("build"))
                .check(MAIN);
        noClasses()
                .that()
                .resideInAnyPackage(sanitize("parse"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.lede.render.sanitize", sanitize("url"), sanitize("read"), sanitize("build"))
                .check(MAIN);
        noClasses()
                .that()
                .resideInAnyPackage(sanitize("url"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.lede.render.sanitize", sanitize("read"), sanitize("build"))
                .check(MAIN);
        noClasses()
                .that()
                .resideInAnyPackage(sanitize("read"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.lede.render.sanitize", sanitize("build"))
                .check(MAIN);
        noClasses()
                .that()
                .resideInAnyPackage(sanitize("build"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.lede.render.sanitize")
                .check(MAIN);
    }

    private static String sanitize(String step) {
        return "dev.lede.render.sanitize." + step;
    }

    /** Small enough to find a file by its name. {@code core.body} is larger, with one file for each node. */
    @Test
    void packagesStaySmall() {
        Map<String, Long> files = MAIN.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        files.remove("dev.lede.core.body");

        assertThat(files).hasSizeGreaterThan(10);
        assertThat(files).allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(MAX_FILES));
    }

    @Test
    void onlyTheGateDependsOnOwasp() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.OwaspGate(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.owasp..")
                .check(MAIN);
    }

    @Test
    void nothingDependsOnTheDefaultLocale() {
        noClasses()
                .should()
                .callMethodWhere(call(Locale.class, "getDefault|setDefault"))
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callConstructor(Formatter.class)
                .orShould()
                .callMethodWhere(call(ResourceBundle.class, ".*"))
                .check(MAIN);
    }

    @Test
    void nothingDependsOnTheDefaultCharset() {
        noClasses()
                .should()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .check(MAIN);
    }

    @Test
    void nothingDependsOnTheClockTheTimeZoneOrChance() {
        noClasses()
                .should()
                .callMethodWhere(call(System.class, "currentTimeMillis|nanoTime"))
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethodWhere(nowWithoutClock())
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Date.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Calendar.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(TimeZone.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocalRandom.class)
                .check(MAIN);
    }

    @Test
    void nothingLogsOrPrints() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(System.Logger.class)
                .orShould()
                .callMethodWhere(call(Throwable.class, "printStackTrace"))
                .check(MAIN);
    }

    private static DescribedPredicate<JavaCall<?>> call(Class<?> owner, String name) {
        return target(owner(JavaClass.Predicates.assignableTo(owner))).and(target(nameMatching(name)));
    }

    private static DescribedPredicate<JavaCall<?>> nowWithoutClock() {
        return target(nameMatching("now"))
                .and(target(owner(JavaClass.Predicates.resideInAPackage("java.time.."))))
                .and(target(rawParameterTypes(new Class<?>[0])));
    }
}
