package dev.lede.render.archive;

import dev.lede.i18n.Messages;
import dev.lede.render.draft.DraftNotice;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The report of reading an export: how many posts became drafts, which did not, and what the bodies lost. Immutable.
 *
 * <p>Everything is counted; of each rule, the first {@value #LISTED} places are listed, so that the report of an export of any
 * size fits in memory.
 *
 * @param posts the number of posts that were read, with those that have no draft
 * @param drafts the number of drafts
 * @param problems the problems of posts and of the file, the most severe first. Their details are one line each
 * @param losses what is not in the bodies, by rule, the most severe kind first
 * @param notices what an editor should check in the bodies, by rule
 * @param drafted what an editor should check in the other values of the drafts, by rule
 * @param others the numbers of items that are not posts, by type, such as {@code attachment} or {@code nav_menu_item}
 */
public record ExportReport(
        int posts,
        int drafts,
        List<Group<ExportProblem, String>> problems,
        List<Group<Removal.Rule, Removal>> losses,
        List<Group<Notice.Rule, Notice>> notices,
        List<Group<DraftNotice.Rule, DraftNotice>> drafted,
        Map<String, Integer> others) {
    /** The maximum number of places that are listed for each rule. */
    public static final int LISTED = 1_000;

    /** Copies the lists; the map keeps its order. */
    public ExportReport {
        problems = List.copyOf(problems);
        losses = List.copyOf(losses);
        notices = List.copyOf(notices);
        drafted = List.copyOf(drafted);
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /**
     * The places of one rule.
     *
     * @param rule the rule
     * @param count the number of places
     * @param listed the first places, at most {@value ExportReport#LISTED}
     * @param <R> the type of the rule
     * @param <E> the type of the entries
     */
    public record Group<R, E>(R rule, int count, List<InPost<E>> listed) {
        /** Copies the list. */
        public Group {
            Objects.requireNonNull(rule, "rule");
            listed = List.copyOf(listed);
        }
    }

    /**
     * An entry of the report, with its post.
     *
     * @param post the URL of the post, otherwise its id or title; empty for an entry of the file
     * @param entry the entry
     * @param <E> the type of the entry
     */
    public record InPost<E>(String post, E entry) {
        /** Checks that nothing is null. */
        public InPost {
            Objects.requireNonNull(post, "post");
            Objects.requireNonNull(entry, "entry");
        }
    }

    /** {@return the posts that could not be read or converted, with their reasons} */
    public List<Group<ExportProblem, String>> badPosts() {
        return problems.stream()
                .filter(group -> group.rule().effect() == ExportProblem.Effect.NO_DRAFT)
                .toList();
    }

    /** {@return the report for editors, in English, as {@link #lines}} */
    @Override
    public String toString() {
        return String.join("\n", lines(Messages.of(Locale.ENGLISH)));
    }

    /**
     * Returns the report for editors, in their language: the counts, the problems, then the losses and notices by rule, each
     * followed by its posts.
     *
     * @param messages the messages of the language
     * @return lines without line breaks; those of posts are indented
     */
    public List<String> lines(Messages messages) {
        return new ExportReportLines(messages).of(this);
    }
}
