package dev.lede.render.sanitize.parse;

import dev.lede.core.body.Body;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import dev.lede.render.sanitize.value.Characters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/** Collects what one call removes and notices, from all stages, and puts it into the order of the document. */
public final class Report {
    private final List<Entry<Removal>> removals = new ArrayList<>();
    private final List<Entry<Notice>> notices = new ArrayList<>();

    /**
     * What was told already: the parser makes several elements of one tag where tags are nested wrongly (adoption agency),
     * and each comes here.
     */
    private final Set<Told> told = new HashSet<>();

    private final Map<Rule, Tally> limits = new EnumMap<>(Rule.class);
    private final Map<Rule, Tally> characters = new EnumMap<>(Rule.class);

    private int left;

    record Place(int position, int line, int column) {}

    private record Entry<T>(int position, T value) {}

    private record Told(int position, String name, Enum<?> rule) {}

    public void element(Rule rule, Element element) {
        element(rule, element, "");
    }

    /** The element went, and with it a text or address. */
    public void element(Rule rule, Element element, String value) {
        removed(rule, element.normalName(), value, range(element));
    }

    public void attribute(Rule rule, Element element, String name) {
        attribute(rule, element, name, element.attr(name));
    }

    /** A part of the value of an attribute went. */
    public void attribute(Rule rule, Element element, String name, String value) {
        Range range = element.attributes().sourceRange(name).nameRange();
        removed(rule, name, value, range.isTracked() ? range : range(element));
    }

    /** The element was over a limit. Of each limit, one removal says how many were. */
    public void limit(Rule rule, Element element) {
        limits.computeIfAbsent(rule, Tally::new).add(1, place(range(element)), shown(element.normalName()), "");
    }

    /** Characters of a text or attribute went. Of each rule, one removal says how many did in the whole document. */
    public void characters(Rule rule, int[] gone, Node node) {
        if (gone.length > 0) characters(rule, gone.length, gone[0], place(range(node)));
    }

    /** The parser drops the NUL in texts, and elsewhere replaces it. */
    void nul(int count, Place first) {
        characters(Rule.CONTROL_CHARACTER, count, 0, first);
    }

    /** The parser drops the tag in which the HTML ends. */
    void lostEnd(String name, String value, Place place) {
        add(Rule.UNCLOSED, name, value, place.position(), place);
    }

    /** A comment went that means something. */
    public void comment(Rule rule, Comment comment, String value) {
        removed(rule, "comment", value, range(comment));
    }

    private void characters(Rule rule, int count, int first, Place place) {
        String note = String.format(Locale.ROOT, ", the first U+%04X", first);
        characters.computeIfAbsent(rule, Tally::new).add(count, place, "text", note);
    }

    private static Place place(Range range) {
        int line = Math.max(1, range.start().lineNumber());
        return new Place(
                Math.max(0, range.startPos()), line, Math.max(1, range.start().columnNumber()));
    }

    /** Something of the whole document went, at its end. */
    void document(Rule rule, String value) {
        add(rule, "body", value, Integer.MAX_VALUE, new Place(Integer.MAX_VALUE, 1, 1));
    }

    /** The element is kept, but odd. */
    public void notice(Notice.Rule rule, Element element, String value) {
        notice(rule, element, element.normalName(), value);
    }

    /** A text is kept, but odd, or a comment is not, that means something where it comes from. */
    public void notice(Notice.Rule rule, Node node, String name, String value) {
        Range range = range(node);
        if (notices.size() >= Limits.NOTICES || isTold(range, name, rule)) return;
        notices.add(new Entry<>(
                range.startPos(),
                new Notice(
                        rule,
                        shown(name),
                        shown(value),
                        range.start().lineNumber(),
                        range.start().columnNumber())));
    }

    public Sanitized with(Body body) {
        for (Tally limit : limits.values()) {
            removals.add(new Entry<>(limit.position(), limit.removal("element")));
        }
        for (Tally tally : characters.values()) {
            removals.add(new Entry<>(tally.position(), tally.removal("character")));
        }
        if (left > 0) document(Rule.TOO_MANY_REMOVALS, Integer.toString(left));
        return new Sanitized(body, inOrder(removals), inOrder(notices));
    }

    private void removed(Rule rule, String name, String value, Range range) {
        if (isTold(range, name, rule)) return;
        if (removals.size() >= Limits.REMOVALS) {
            left++;
            return;
        }
        add(rule, name, value, range.startPos(), place(range));
    }

    private void add(Rule rule, String name, String value, int position, Place place) {
        Removal removal = new Removal(rule.kind(), shown(name), shown(value), place.line(), place.column(), rule);
        removals.add(new Entry<>(position, removal));
    }

    private boolean isTold(Range range, String name, Enum<?> rule) {
        return told.size() < 4 * Limits.REMOVALS
                && range.isTracked()
                && !told.add(new Told(range.startPos(), name, rule));
    }

    /** Where the node stands; for what the parser has put in by itself, where its parent stands. */
    private static Range range(Node node) {
        Node at = node;
        while (!at.sourceRange().isTracked() || at.sourceRange().isImplicit()) {
            Node parent = at.parent();
            if (parent == null) break;
            at = parent;
        }
        return at.sourceRange();
    }

    private static String shown(String value) {
        String line = Characters.line(Characters.settled(
                value.length() <= 2 * Limits.SHOWN_VALUE ? value : value.substring(0, 2 * Limits.SHOWN_VALUE)));
        if (line.length() <= Limits.SHOWN_VALUE) return line;
        int end = Limits.SHOWN_VALUE - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static <T> List<T> inOrder(List<Entry<T>> entries) {
        return entries.stream()
                .sorted(Comparator.comparingInt(Entry::position))
                .map(Entry::value)
                .toList();
    }
}
