package dev.lede.render.archive;

import dev.lede.render.archive.ExportReport.Group;
import dev.lede.render.archive.ExportReport.InPost;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftNotice;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.SanitizerReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects the {@link ExportReport} while an export is read. Its memory is bounded. Not thread-safe. */
final class ExportRecorder {
    /** The maximum length of a post's URL or title and of a detail. */
    private static final int SHOWN = 500;

    /** The maximum number of different types of items that are counted. */
    private static final int TYPES = 100;

    private final Map<ExportProblem, Places<String>> problems =
            new TreeMap<>(Comparator.comparing(ExportProblem::effect).thenComparing(problem -> problem));
    private final Map<Removal.Rule, Places<Removal>> losses =
            new TreeMap<>(Comparator.comparing(Removal.Rule::kind).thenComparing(rule -> rule));
    private final Map<Notice.Rule, Places<Notice>> notices = new TreeMap<>();
    private final Map<String, Integer> others = new TreeMap<>();
    private int posts;
    private int drafts;

    /** Places of one rule: all are counted, the first ones are listed. */
    private static final class Places<E> {
        private final List<InPost<E>> listed = new ArrayList<>();
        private int count;

        void add(String post, E entry) {
            count++;
            if (listed.size() < ExportReport.LISTED) listed.add(new InPost<>(post, entry));
        }
    }

    /** Counts a post, whether or not it becomes a draft. */
    void post() {
        posts++;
    }

    /** Counts a draft. */
    void draft() {
        drafts++;
    }

    /** Adds the reports of a draft. */
    void reports(String post, ArticleDraft draft) {
        lost(post, draft.removals(), draft.bodyNotices());
        for (DraftNotice notice : draft.notices()) problem(post, problemOf(notice.rule()), notice.toString());
    }

    private static ExportProblem problemOf(DraftNotice.Rule rule) {
        return rule == DraftNotice.Rule.TOO_LONG ? ExportProblem.FIELD_TOO_LONG : ExportProblem.FIELD_INVALID;
    }

    /** Counts an item that is not a post. */
    void other(String type) {
        String shown = shown(type);
        if (others.containsKey(shown) || others.size() < TYPES) others.merge(shown, 1, Integer::sum);
        else others.merge("…", 1, Integer::sum);
    }

    /** Adds the report of a body, or of another text of the post. */
    void sanitized(String post, SanitizerReport report) {
        lost(post, report.removals(), report.notices());
    }

    private void lost(String post, List<Removal> removed, List<Notice> noticed) {
        String name = shown(post);
        for (Removal removal : removed) {
            losses.computeIfAbsent(removal.rule(), rule -> new Places<>()).add(name, removal);
        }
        for (Notice notice : noticed) {
            notices.computeIfAbsent(notice.rule(), rule -> new Places<>()).add(name, notice);
        }
    }

    /** Adds a problem of a post. */
    void problem(String post, ExportProblem problem, String detail) {
        problems.computeIfAbsent(problem, rule -> new Places<>()).add(shown(post), shown(detail));
    }

    /** Adds a problem of the file. */
    void problem(ExportProblem problem, String detail) {
        problem("", problem, detail);
    }

    ExportReport report() {
        return new ExportReport(posts, drafts, groups(problems), groups(losses), groups(notices), others);
    }

    private static <R, E> List<Group<R, E>> groups(Map<R, Places<E>> places) {
        List<Group<R, E>> groups = new ArrayList<>();
        places.forEach((rule, of) -> groups.add(new Group<>(rule, of.count, of.listed)));
        return groups;
    }

    /** One line of limited length, without control characters. */
    private static String shown(String value) {
        String line = value.substring(0, Math.min(value.length(), 2 * SHOWN))
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        if (line.length() <= SHOWN) return line;
        int end = SHOWN - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
