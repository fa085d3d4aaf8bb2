package dev.lede.render.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.render.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The POMs have what Maven Central requires, and one place has all versions. */
class PomsTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pom PARENT = Pom.of(PROJECT.resolve("pom.xml"));
    private static final Pattern EXPORTED = Pattern.compile("(?m)^    exports ([a-z0-9.]+);");

    @Test
    void parentSaysWhoseAndWhereLedeIs() {
        assertThat(PARENT.text("url")).startsWith("https://");
        assertThat(PARENT.text("scm/url")).startsWith("https://");
        assertThat(PARENT.text("scm/connection")).startsWith("scm:git:https://");
        assertThat(PARENT.text("scm/developerConnection")).startsWith("scm:git:");
        assertThat(PARENT.texts("developers/developer/name")).containsExactly("The Lede authors");
        assertThat(PARENT.text("organization/name")).isEqualTo("The Lede authors");
    }

    @Test
    void licenceIsThatOfTheLicenceFile() {
        assertThat(PARENT.texts("licenses/license/name")).containsExactly("Apache-2.0");
        assertThat(PARENT.text("licenses/license/url")).isEqualTo("https://www.apache.org/licenses/LICENSE-2.0.txt");
        assertThat(Golden.read(PROJECT.resolve("LICENSE"))).contains("Apache License", "Version 2.0, January 2004");
    }

    /** Users' tests depend on the sample articles of examples, so that it is published, too. */
    @ParameterizedTest
    @ValueSource(strings = {".", "i18n", "core", "render", "examples"})
    void moduleHasANameADescriptionAndNoOtherParent(String module) {
        Pom pom = module(module);
        assertThat(pom.text("name")).startsWith("Lede");
        assertThat(pom.text("description")).endsWith(".");
        assertThat(pom.text("artifactId")).startsWith("lede-");
        assertThat(pom.texts("parent/artifactId")).isSubsetOf("lede-parent");
        assertThat(pom.all("repositories | pluginRepositories | //systemPath | //relativePath"))
                .isEmpty();
        assertThat(pom.texts("//maven.deploy.skip")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"i18n", "core", "render", "examples"})
    void onlyTheParentHasVersions(String module) {
        Pom pom = module(module);
        assertThat(pom.text("parent/version")).isEqualTo(PARENT.text("version"));
        assertThat(Stream.of(
                                "//dependency/version",
                                "//plugin/version",
                                "//path/version",
                                "//*[contains(name(), '.version')]")
                        .flatMap(path -> pom.texts(path).stream()))
                .allSatisfy(version -> assertThat(version).startsWith("${"));
    }

    @Test
    void parentDependsOnNoSnapshots() {
        assertThat(PARENT.texts("//*[contains(text(), 'SNAPSHOT')]")).isSubsetOf(PARENT.text("version"));
    }

    @Test
    void pluginsAndDependenciesOfTheParentHaveVersions() {
        List<String> managed = PARENT.texts("build/pluginManagement/plugins/plugin[version]/artifactId");

        assertThat(PARENT.all("dependencyManagement//dependency[not(version)]")).isEmpty();
        assertThat(PARENT.texts("//plugin[not(version)]/artifactId"))
                .allSatisfy(plugin ->
                        assertThat(PARENT.texts("//plugin[version]/artifactId")).contains(plugin));
        assertThat(managed).doesNotHaveDuplicates();
    }

    @Test
    void releaseHasSourcesJavadocComponentsAndSignatures() {
        assertThat(PARENT.texts("build/plugins/plugin[executions]/artifactId")).contains("maven-source-plugin");
        assertThat(PARENT.texts("profiles/profile[id='release']//plugin/artifactId"))
                .contains(
                        "maven-javadoc-plugin",
                        "cyclonedx-maven-plugin",
                        "maven-gpg-plugin",
                        "central-publishing-maven-plugin");
        assertThat(PARENT.text("profiles/profile[id='release']//autoPublish")).isEqualTo("false");
        assertThat(PARENT.text("profiles/profile[id='release']//skipNotDeployed"))
                .isEqualTo("false");
    }

    @Test
    void comparedApiIsWhatTheModulesExport() {
        assertThat(PARENT.texts("profiles/profile[id='api']//include"))
                .containsExactlyInAnyOrderElementsOf(Stream.of("i18n", "core", "render")
                        .flatMap(PomsTest::exports)
                        .toList());
    }

    private static Stream<String> exports(String module) {
        return EXPORTED.matcher(Golden.read(PROJECT.resolve(module).resolve("src/main/java/module-info.java")))
                .results()
                .map(export -> export.group(1));
    }

    private static Pom module(String module) {
        return Pom.of(PROJECT.resolve(module).resolve("pom.xml"));
    }
}
