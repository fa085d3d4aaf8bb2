package dev.lede.render.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftField;
import dev.lede.render.sanitize.BodySanitizer;
import dev.lede.render.sanitize.report.Sanitized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportReportTest {
    private static final String URL = "https://lake.example/ice";

    private final ExportRecorder recorder = new ExportRecorder();

    @Test
    void emptyExportHasOneLine() {
        assertThat(recorder.report()).hasToString("Posts read: 0; drafts made: 0");
    }

    @Test
    void gravestLossesAreFirst() {
        recorder.post();
        recorder.other("attachment");
        Sanitized body = BodySanitizer.news()
                .sanitize(
                        "<p class=x>Ice <a href='data:,'>here</a></p>\n<svg/>\n<template>Words</template><img src=a>");
        ArticleDraft.Builder draft = ArticleDraft.builder().body(body, "content");
        recorder.draft(
                URL, draft.offerDate(DraftField.PUBLISHED, "soon", "date").build());

        assertThat(recorder.report().losses())
                .extracting(group -> group.rule().toString())
                .containsExactly("template-with-text", "drawing", "unsafe-link", "class");
        assertThat(recorder.report().lines(Messages.of(Languages.of("en"))))
                .startsWith(
                        "Posts read: 1; drafts made: 1",
                        "text template-with-text (1): only scripts show a template; its text is removed, too",
                        "  " + URL + " — line 3, column 1: <template> “Words” removed: "
                                + "only scripts show a template; its text is removed, too")
                .endsWith(
                        "image-without-alt (1): the image has no alternative text (an empty alt marks it as decoration)",
                        "  " + URL + " — line 3, column 27: <img> “a”: the image has no alternative text "
                                + "(an empty alt marks it as decoration)",
                        "invalid-value (1): the value is invalid and is not used",
                        "  " + URL + " — published “soon”: the value is invalid and is not used",
                        "Items of the type attachment, which are not posts here: 1");
    }

    @Test
    void problemsAreListedWithTheirPosts() {
        recorder.post();
        recorder.problem("№ 5", ExportProblem.NOT_PUBLISHED, "draft");
        recorder.problem(URL, ExportProblem.POST_UNREADABLE, "line 3\n\tno\u0000id");
        recorder.problem(ExportProblem.FILE_TRUNCATED, "line 9");

        ExportReport report = recorder.report();
        assertThat(report.badPosts())
                .singleElement()
                .satisfies(group ->
                        assertThat(group.listed()).containsExactly(new ExportReport.InPost<>(URL, "line 3 no id")));
        assertThat(report).hasToString("""
                        Posts read: 1; drafts made: 0
                        post-unreadable (1): the post cannot be read
                          https://lake.example/ice — line 3 no id
                        file-truncated (1): the file ends too early; the posts before this place are read
                          line 9
                        not-published (1): the post is not published
                          № 5 — draft""");
    }

    @Test
    void allPlacesAreCountedAndTheFirstAreListed() {
        for (int at = 0; at < ExportReport.LISTED + 2; at++) {
            recorder.problem("№ " + at, ExportProblem.PASSWORD, "x".repeat(2_000));
            recorder.other("type-" + at);
        }

        ExportReport report = recorder.report();
        assertThat(report.problems().get(0).count()).isEqualTo(ExportReport.LISTED + 2);
        assertThat(report.problems().get(0).listed()).hasSize(ExportReport.LISTED);
        assertThat(report.problems().get(0).listed().get(0).entry())
                .hasSize(500)
                .endsWith("x…");
        assertThat(report.others()).hasSize(101).containsEntry("…", ExportReport.LISTED + 2 - 100);
        assertThat(report.toString()).contains("\n  2 more places, which are not listed\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "hy"})
    void linesAreInTheLanguageOfTheEditor(String language) {
        Messages messages = Messages.of(Languages.of(language));
        for (ExportProblem problem : ExportProblem.values()) {
            recorder.problem("", problem, "");
            assertThat(problem.message(messages)).doesNotEndWith(".");
        }

        assertThat(recorder.report().lines(messages)).hasSize(1 + 2 * ExportProblem.values().length);
        assertThat(messages.missing()).isEmpty();
    }
}
