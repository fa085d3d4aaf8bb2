package dev.lede.render.archive;

import dev.lede.i18n.Messages;
import dev.lede.render.archive.ExportReport.Group;
import dev.lede.render.archive.ExportReport.InPost;
import dev.lede.render.draft.DraftNotice;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Writes an {@link ExportReport} as lines of text, in the language of an editor. */
final class ExportReportLines {
    private final Messages messages;
    private final List<String> lines = new ArrayList<>();

    ExportReportLines(Messages messages) {
        this.messages = messages;
    }

    List<String> of(ExportReport report) {
        lines.add(messages.text("export.posts", Map.of("posts", report.posts(), "drafts", report.drafts())));
        for (Group<ExportProblem, String> problem : report.problems()) {
            head(problem.rule().toString(), problem.count(), problem.rule().message(messages));
            posts(problem, detail -> detail);
        }
        for (Group<Removal.Rule, Removal> loss : report.losses()) {
            String kind = loss.rule().kind().name().toLowerCase(Locale.ROOT);
            head(kind + " " + loss.rule(), loss.count(), loss.rule().message(messages));
            posts(loss, removal -> removal.message(messages));
        }
        for (Group<Notice.Rule, Notice> notice : report.notices()) {
            head(notice.rule().toString(), notice.count(), notice.rule().message(messages));
            posts(notice, checked -> checked.message(messages));
        }
        for (Group<DraftNotice.Rule, DraftNotice> notice : report.drafted()) {
            head(notice.rule().toString(), notice.count(), notice.rule().message(messages));
            posts(notice, checked -> checked.message(messages));
        }
        report.others()
                .forEach((type, count) ->
                        lines.add(messages.text("export.others", Map.of("type", type, "count", count))));
        return List.copyOf(lines);
    }

    private void head(String rule, int count, String reason) {
        lines.add(messages.text("export.rule", Map.of("rule", rule, "count", count, "reason", reason)));
    }

    private <R, E> void posts(Group<R, E> group, Function<E, String> line) {
        for (InPost<E> place : group.listed()) {
            String what = line.apply(place.entry());
            String between = place.post().isEmpty() || what.isEmpty() ? "" : " — ";
            lines.add("  " + place.post() + between + what);
        }
        int more = group.count() - group.listed().size();
        if (more > 0) lines.add("  " + messages.count("export.more", more));
    }
}
