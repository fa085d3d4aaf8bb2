package dev.lede.core.body;

import static dev.lede.core.body.Dsl.a;
import static dev.lede.core.body.Dsl.br;
import static dev.lede.core.body.Dsl.em;
import static dev.lede.core.body.Dsl.mark;
import static dev.lede.core.body.Dsl.p;
import static dev.lede.core.body.Dsl.q;
import static dev.lede.core.body.Dsl.span;
import static dev.lede.core.body.Dsl.strong;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.url.WebUrl;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class InlinesTest {
    @Test
    void adjacentTextsAreMerged() {
        assertThat(p("a", "", "b", br(), "c", "d").children()).isEqualTo(Dsl.line("ab", br(), "cd"));
    }

    @Test
    void adjacentInlinesWithTheSameMarkAreMergedAtAnyDepth() {
        assertThat(p(strong("a", em("b")), strong(em("c")))).isEqualTo(p(strong("a", em("bc"))));
    }

    @Test
    void adjacentKeyboardInlinesAreNotMerged() {
        Marked control = mark(Mark.KEYBOARD, "Ctrl");
        Marked key = mark(Mark.KEYBOARD, "C");
        assertThat(p(control, key).children()).containsExactly(control, key);
    }

    @Test
    void orderOfNestedMarksIsKept() {
        assertThat(p(strong(em("a")))).isNotEqualTo(p(em(strong("a"))));
    }

    @Test
    void inlinesWithoutContentAreRemoved() {
        assertThat(p("", strong(), strong(""), span(null), Span.of().withLanguage(Locale.ENGLISH)))
                .isEqualTo(p());
    }

    @Test
    void emptyTargetOfALinkIsKept() {
        assertThat(p(span("here")).children()).hasSize(1);
    }

    @Test
    void spanWithoutAttributesIsReplacedByItsChildren() {
        assertThat(p("a", span(null, "b", em("c")), em("d"))).isEqualTo(p("ab", em("cd")));
    }

    @Test
    void markInsideTheSameMarkIsRemovedAtAnyDepth() {
        assertThat(strong("a", em("b", a("/x", strong("c"), "d")), strong("e")))
                .isEqualTo(strong("a", em("b", a("/x", "cd")), "e"));
    }

    @Test
    void linkInsideALinkIsReplacedByItsChildren() {
        assertThat(a("/x", "a", q("b", em(a("/y", "c"))), a("/z", "d"))).isEqualTo(a("/x", "a", q("b", em("c")), "d"));
        assertThat(RelatedLink.of(WebUrl.of("/x"), em(a("/y", "c"))).children()).containsExactly(em("c"));
    }

    @Test
    void normalizingTwiceChangesNothing() {
        List<Inline> line = p("a", strong("b", strong("c")), span(null, "d"), a("/x", a("/y", "e")))
                .children();
        assertThat(new Paragraph(line).children()).isEqualTo(line);
    }
}
