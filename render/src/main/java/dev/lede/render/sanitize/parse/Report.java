package dev.lede.render.sanitize.parse;

import dev.lede.core.body.Body;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import dev.lede.render.sanitize.value.Characters;
import dev.lede.render.sanitize.value.Passwords;
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

/** Collects the removals and notices of one call, from all steps, and sorts them in document order. */
public final class Report {
    /** The characters of a value in which passwords are looked for, more than are shown. */
    private static final int READ_FOR_PASSWORDS = 2_000;

    private final List<Entry<Removal>> removals = new ArrayList<>();
    private final List<Entry<Notice>> notices = new ArrayList<>();

    /** Prevents duplicates: the parser creates several elements of one tag if tags overlap (adoption agency algorithm). */
    private final Set<Reported> reported = new HashSet<>();

    private final Map<Rule, RemovalCount> limits = new EnumMap<>(Rule.class);
    private final Map<Rule, RemovalCount> characters = new EnumMap<>(Rule.class);
    private int unlisted;

    record Place(int position, int line, int column) {}

    private record Entry<T>(int position, T value) {}

    private record Reported(int position, String name, Enum<?> rule) {}

    public void element(Rule rule, Element element) {
        element(rule, element, "");
    }

    /** Reports an element, with the text or URL that is removed with it. */
    public void element(Rule rule, Element element, String value) {
        removed(rule, element.normalName(), value, range(element));
    }

    public void attribute(Rule rule, Element element, String name) {
        attribute(rule, element, name, element.attr(name));
    }

    /** Reports the removed part of an attribute's value. */
    public void attribute(Rule rule, Element element, String name, String value) {
        Range range = element.attributes().sourceRange(name).nameRange();
        removed(rule, name, value, range.isTracked() ? range : range(element));
    }

    /** Reports an element beyond a limit. Each limit has one removal, with the number of elements. */
    public void limit(Rule rule, Element element) {
        limits.computeIfAbsent(rule, RemovalCount::new).add(1, place(range(element)), shown(element.normalName()), "");
    }

    /** Reports characters of a text or attribute. Each rule has one removal, with the number of characters. */
    public void characters(Rule rule, int[] gone, Node node) {
        if (gone.length > 0) characters(rule, gone.length, gone[0], place(range(node)));
    }

    /** Reports NUL, which the parser removes from text and replaces elsewhere. */
    void nul(int count, Place first) {
        characters(Rule.CONTROL_CHARACTER, count, 0, first);
    }

    /** Reports a tag in which the HTML ends, which the parser drops. */
    void unfinishedTag(String name, String value, Place place) {
        add(Rule.UNCLOSED, name, value, place.position(), place);
    }

    public void comment(Rule rule, Comment comment, String value) {
        removed(rule, "comment", value, range(comment));
    }

    private void characters(Rule rule, int count, int first, Place place) {
        String note = String.format(Locale.ROOT, ", the first U+%04X", first);
        characters.computeIfAbsent(rule, RemovalCount::new).add(count, place, "text", note);
    }

    private static Place place(Range range) {
        Range.Position start = range.start();
        return new Place(Math.max(0, start.pos()), Math.max(1, start.lineNumber()), Math.max(1, start.columnNumber()));
    }

    /** Reports a removal of the whole document, after all others. */
    void document(Rule rule, String value) {
        add(rule, "body", value, Integer.MAX_VALUE, new Place(Integer.MAX_VALUE, 1, 1));
    }

    public void notice(Notice.Rule rule, Element element, String value) {
        notice(rule, element, element.normalName(), value);
    }

    public void notice(Notice.Rule rule, Node node, String name, String value) {
        Range range = range(node);
        if (notices.size() >= Limits.NOTICES || isReported(range, name, rule)) return;
        Place place = place(range);
        Notice notice = new Notice(rule, shown(name), shown(value), place.line(), place.column());
        notices.add(new Entry<>(range.startPos(), notice));
    }

    public Sanitized with(Body body) {
        limits.values().forEach(count -> removals.add(new Entry<>(count.position(), count.removal("element"))));
        characters.values().forEach(count -> removals.add(new Entry<>(count.position(), count.removal("character"))));
        if (unlisted > 0) document(Rule.TOO_MANY_REMOVALS, Integer.toString(unlisted));
        return new Sanitized(body, inOrder(removals), inOrder(notices));
    }

    private void removed(Rule rule, String name, String value, Range range) {
        if (isReported(range, name, rule)) return;
        if (removals.size() >= Limits.REMOVALS) {
            unlisted++;
            return;
        }
        add(rule, name, value, range.startPos(), place(range));
    }

    private void add(Rule rule, String name, String value, int position, Place place) {
        Removal removal = new Removal(rule.kind(), shown(name), shown(value), place.line(), place.column(), rule);
        removals.add(new Entry<>(position, removal));
    }

    private boolean isReported(Range range, String name, Enum<?> rule) {
        return reported.size() < 4 * Limits.REMOVALS
                && range.isTracked()
                && !reported.add(new Reported(range.startPos(), name, rule));
    }

    /** Returns the position of the node, or of its parent if the parser added the node. */
    private static Range range(Node node) {
        Range range = node.sourceRange();
        for (Node at = node.parent(); at != null && (!range.isTracked() || range.isImplicit()); at = at.parent()) {
            range = at.sourceRange();
        }
        return range;
    }

    private static String shown(String value) {
        if (isShownAsWritten(value)) return value;
        // A password may reach beyond the part that is shown.
        String hidden = Passwords.hidden(beginning(value, READ_FOR_PASSWORDS));
        String line = Characters.line(Characters.settled(beginning(hidden, 2 * Limits.SHOWN_VALUE)));
        return Characters.shortened(line, Limits.SHOWN_VALUE);
    }

    /** Whether a value surely needs no change, as most: short ASCII without passwords, with single spaces between words. */
    private static boolean isShownAsWritten(String value) {
        if (value.length() > Limits.SHOWN_VALUE) return false;
        char before = ' ';
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c < ' ' || c > '~' || c == '@' || (c == ' ' && before == ' ')) return false;
            before = c;
        }
        return before != ' ' || value.isEmpty();
    }

    private static String beginning(String value, int length) {
        return value.length() <= length ? value : value.substring(0, length);
    }

    private static <T> List<T> inOrder(List<Entry<T>> entries) {
        entries.sort(Comparator.comparingInt(Entry::position));
        List<T> values = new ArrayList<>(entries.size());
        for (Entry<T> entry : entries) values.add(entry.value());
        return values;
    }
}
