package dev.lede.render.archive;

import dev.lede.render.archive.ExportReport.Group;
import dev.lede.render.archive.ExportReport.InPost;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftNotice;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.value.Characters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

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
    private final Map<DraftNotice.Rule, Places<DraftNotice>> drafted = new TreeMap<>();
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

    /** Counts a draft, and adds its reports. */
    void draft(String post, ArticleDraft draft) {
        drafts++;
        add(post, draft.removals(), Removal::rule, losses);
        add(post, draft.bodyNotices(), Notice::rule, notices);
        add(post, draft.notices(), DraftNotice::rule, drafted);
    }

    private static <R, E> void add(String post, List<E> entries, Function<E, R> ruleOf, Map<R, Places<E>> places) {
        if (entries.isEmpty()) return;
        String name = shown(post);
        for (E entry : entries) {
            places.computeIfAbsent(ruleOf.apply(entry), rule -> new Places<>()).add(name, entry);
        }
    }

    /** Counts an item that is not a post. */
    void other(String type) {
        String shown = shown(type);
        if (others.containsKey(shown) || others.size() < TYPES) others.merge(shown, 1, Integer::sum);
        else others.merge("…", 1, Integer::sum);
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
        return new ExportReport(
                posts, drafts, groups(problems), groups(losses), groups(notices), groups(drafted), others);
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
        return Characters.shortened(line, SHOWN);
    }
}
