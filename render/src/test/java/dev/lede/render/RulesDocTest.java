package dev.lede.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.i18n.Messages;
import dev.lede.render.archive.ExportProblem;
import dev.lede.render.draft.DraftNotice;
import dev.lede.render.sanitize.BodySanitizer;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.SanitizerReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/rules.md} lists each rule with its kind, its sentence and an example that the sanitizer reports. */
class RulesDocTest {
    private static final Path PAGE = Path.of("../docs/rules.md");
    private static final Pattern HTML = Pattern.compile("`(<.*?)`(?: × (?<times>[0-9,]+)| with `(?<option>[^`]+)`)?");

    /** The options that examples name. */
    private static final Map<String, UnaryOperator<BodySanitizer.Builder>> OPTIONS = Map.ofEntries(
            Map.entry("denyElements(\"img\")", options -> options.denyElements("img")),
            Map.entry("denyElements(\"table\")", options -> options.denyElements("table")),
            Map.entry("denyAttributes(\"title\")", options -> options.denyAttributes("title")),
            Map.entry("denyLinkHosts(\"ads.example\")", options -> options.denyLinkHosts("ads.example")),
            Map.entry("denyImageHosts(\"ads.example\")", options -> options.denyImageHosts("ads.example")),
            Map.entry("mediaHosts(\"agency.example\")", options -> options.mediaHosts("agency.example")),
            Map.entry("withoutDataImages()", BodySanitizer.Builder::withoutDataImages),
            Map.entry("maxCharacters(10)", options -> options.maxCharacters(10)),
            Map.entry("maxDepth(2)", options -> options.maxDepth(2)),
            Map.entry("maxElements(1)", options -> options.maxElements(1)),
            Map.entry("maxAttributes(1)", options -> options.maxAttributes(1)));

    private record Row(List<String> cells) {
        String rule() {
            return cells.get(0).replace("`", "");
        }

        String example() {
            return cells.get(cells.size() - 1);
        }

        /** Returns all cells but the example. */
        String described() {
            return String.join(" | ", cells.subList(0, cells.size() - 1));
        }

        @Override
        public String toString() {
            return rule();
        }
    }

    @Test
    void removalsAreThoseOfTheCode() {
        assertThat(rows("Removals"))
                .extracting(Row::described)
                .containsExactlyElementsOf(Arrays.stream(Removal.Rule.values())
                        .map(rule -> "`" + rule + "` | " + rule.kind() + " | " + rule.sentence())
                        .toList());
    }

    @Test
    void noticesAreThoseOfTheCode() {
        assertThat(rows("Notices"))
                .extracting(Row::described)
                .containsExactlyElementsOf(Arrays.stream(Notice.Rule.values())
                        .map(rule -> "`" + rule + "` | " + rule.sentence())
                        .toList());
        assertThat(rows("Notices of drafts"))
                .extracting(Row::described)
                .containsExactlyElementsOf(Arrays.stream(DraftNotice.Rule.values())
                        .map(rule -> "`" + rule + "` | " + rule.sentence())
                        .toList());
    }

    @Test
    void problemsAreThoseOfTheCode() {
        Messages english = Messages.of(Locale.ENGLISH);
        assertThat(rows("Problems of imports"))
                .extracting(Row::described)
                .containsExactlyElementsOf(Arrays.stream(ExportProblem.values())
                        .map(problem -> "`" + problem + "` | " + problem.effect() + " | " + problem.message(english))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("removals")
    void exampleIsRemoved(Row row) {
        assertThat(report(row.example()).removals())
                .extracting(removal -> removal.rule().toString())
                .contains(row.rule());
    }

    @ParameterizedTest
    @MethodSource("notices")
    void exampleGivesANotice(Row row) {
        assertThat(report(row.example()).notices())
                .extracting(notice -> notice.rule().toString())
                .contains(row.rule());
    }

    @Test
    void examplesThatAreNotHtmlAreRare() {
        assertThat(Stream.concat(rows("Removals").stream(), rows("Notices").stream())
                        .filter(row -> !HTML.matcher(row.example()).matches())
                        .map(Row::rule))
                .containsExactly(
                        "too-much-markup",
                        "tag-name-too-long",
                        "too-many-renditions",
                        "too-many-copies",
                        "images-of-many-hosts",
                        "unknown-card");
    }

    static List<Row> removals() {
        return withHtml("Removals");
    }

    static List<Row> notices() {
        return withHtml("Notices");
    }

    private static List<Row> withHtml(String section) {
        return rows(section).stream()
                .filter(row -> HTML.matcher(row.example()).matches())
                .toList();
    }

    private static SanitizerReport report(String example) {
        Matcher html = HTML.matcher(example);
        assertThat(html.matches()).isTrue();
        String times = html.group("times");
        String option = html.group("option");
        if (times != null) return sanitized(html.group(1).repeat(Integer.parseInt(times.replace(",", ""))));
        if (option == null) return sanitized(html.group(1));
        if (option.equals("inlines")) return BodySanitizer.news().inlines(html.group(1));
        return OPTIONS.get(option).apply(BodySanitizer.builder()).build().sanitize(html.group(1));
    }

    private static SanitizerReport sanitized(String html) {
        return BodySanitizer.news().sanitize(html);
    }

    private static List<Row> rows(String section) {
        try {
            return Files.readAllLines(PAGE, UTF_8).stream()
                    .dropWhile(line -> !line.equals("## " + section))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("## "))
                    .flatMap(line ->
                            Pattern.compile("^\\| (`.*) \\|$").matcher(line).results())
                    .map((MatchResult row) -> new Row(List.of(row.group(1).split(" \\| "))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
