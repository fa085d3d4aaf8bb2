package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServedCodeTest {
    @Test
    void styleLosesWhatOnlyWeRead() {
        String source = """
                /* Why
                   it is so. */
                .lede :is(p, li):not(:last-child)::after { content: "\\a0· " / " "; margin: 0 auto; }

                @media (min-width: 46rem) {
                  .lede > * + * { width: calc(1rem + 2%); }
                }
                """;

        assertThat(ServedCode.style(source)).isEqualTo("""
                .lede :is(p,li):not(:last-child)::after{content:"\\a0· " / " ";margin:0 auto}\
                @media (min-width:46rem){.lede>* + *{width:calc(1rem + 2%)}}""");
    }

    @Test
    void scriptKeepsTheLinesThatEndStatements() {
        String source = """
                /* Why. */
                (function () {
                  var a = { b: 1 } /* so */
                  use(a)
                  const f = (x, y) => x === 1 && y ? x + +y : /^( |a)$/.test(x) || "; Path=/; Age=1";
                })();
                """;

        assertThat(ServedCode.script(source)).isEqualTo("""
                (function (){var a={b:1}
                use(a)
                const f=(x,y)=>x===1&&y?x + +y:/^( |a)$/.test(x)||"; Path=/; Age=1";})();""");
    }

    @Test
    void nothingIsServedOfAComment() {
        assertThat(Assets.SERVED_STYLE).startsWith(".lede").doesNotContain("/*", "*/", "\n");
        assertThat(Assets.inlined().head().toString()).doesNotContain("/*", "\n  ");
        assertThat(Assets.inlined().script().toString()).doesNotContain("/*", "\n  ");
    }
}
