package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.render.style.StyleGroup;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code -Dlede.golden=update} minifies the sources in {@code src/main/assets} into the resources. */
class MinifierTest {
    @Test
    void styleLosesCommentsAndWhiteSpace() {
        String source = """
                /* Why
                   it is so. */
                .lede :is(p, li):not(:last-child)::after { content: "\\a0· " / " "; margin: 0 auto; }

                @media (min-width: 46rem) {
                  .lede > * + * { width: calc(1rem + 2% * var(--a) * .5 - 1px); grid-column: 1 / -1; }
                }
                """;

        assertThat(Minifier.style(source)).isEqualTo("""
                .lede :is(p,li):not(:last-child)::after{content:"\\a0· " / " ";margin:0 auto}\
                @media (min-width:46rem){.lede>* + *{width:calc(1rem + 2%*var(--a)*.5 - 1px);\
                grid-column:1/-1}}""");
    }

    @Test
    void lengthsInRemAreMultiplesOfLedeRemInPagesOfHosts() {
        String source = """
                .lede { --lede-rem: max(1rem, 16px); inset: -10rem auto; gap: .5rem 1rem; }
                @media (max-width: 46rem) { .lede { margin: min(100% - 2rem, 40px); } }
                """;

        assertThat(Minifier.hostStyle(source)).isEqualTo("""
                .lede{--lede-rem:max(1rem,16px);inset:calc(var(--lede-rem)*-10) auto;\
                gap:calc(var(--lede-rem)*.5) var(--lede-rem)}\
                @media (max-width:46rem){.lede{margin:min(100% - calc(var(--lede-rem)*2),40px)}}""");
    }

    @Test
    void scriptKeepsLineBreaksThatEndStatements() {
        String source = """
                /* Why. */
                (() => {
                  use({ b: 1 }) /* so */
                  use(a)
                  use((x) => x === 1 && y ? x + +y : /^( |a)$/.test(x) || "; Path=/; Age=1");
                })();
                """;

        assertThat(Minifier.script(source)).isEqualTo("""
                (()=>{use({b:1})
                use(a)
                use((a)=>a===1&&y?a + +y:/^( |a)$/.test(a)||"; Path=/; Age=1")})();""");
    }

    @Test
    void scriptGetsShortNamesButKeepsThoseOfPropertiesAndWordsInStrings() {
        String source = """
                const page = "page";
                let size = 3;
                const show = (name, detail) => page.name ? use({ detail: detail, size: size }) : name;
                """;

        assertThat(Minifier.script(source))
                .isEqualTo("const a=\"page\";let b=3;const c=(d,e)=>a.name?use({detail:e,size:b}):d;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "style/page.css",
                "style/figures.css",
                "style/boxes.css",
                "style/media.css",
                "style/rare.css",
                "style/teasers.css",
                "lede-host.css",
                "lede.js",
                "lede-early.js"
            })
    void resourceIsTheMinifiedSource(String file) {
        String source = Golden.read(Path.of("src/main/assets", file));
        String resource = file.replaceFirst("\\.(css|js)$", ".min.$1");

        Golden.assertIsIn(Path.of("src/main/resources/dev/lede/render", resource), Minifier.minified(file, source));
    }

    @ParameterizedTest
    @EnumSource
    void resourceOfHostsIsTheMinifiedSource(StyleGroup group) {
        String name = group.name().toLowerCase(Locale.ROOT);
        String source = Golden.read(Path.of("src/main/assets/style", name + ".css"));

        Golden.assertIsIn(
                Path.of("src/main/resources/dev/lede/render/style", name + ".host.min.css"),
                Minifier.hostStyle(source));
    }

    @Test
    void noCommentIsServed() {
        assertThat(Stylesheet.minified()).startsWith(".lede").doesNotContain("/*", "*/", "\n");
        assertThat(Assets.inlined().head().html().toString()).doesNotContain("/*", "\n  ");
        assertThat(Assets.inlined().script().toString()).doesNotContain("/*", "\n  ");
    }
}
