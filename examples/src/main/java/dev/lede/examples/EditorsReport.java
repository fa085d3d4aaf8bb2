package dev.lede.examples;

import dev.lede.core.body.Audio;
import dev.lede.core.body.Body;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Image;
import dev.lede.core.body.Link;
import dev.lede.core.body.Node;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Video;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report for editors about a sanitized document: what was kept, what was removed, and what to check. Removals are
 * grouped by kind, the most serious first, and by reason. Each reason is printed once, with the first places where it
 * applied, so that reports of long documents stay short.
 */
final class EditorsReport {
    /** The maximum number of places that are printed for a reason. */
    private static final int PLACES = 3;

    /** The maximum number of characters of a value; longer values are truncated. */
    private static final int MAX_VALUE = 60;

    private final String file;
    private final Sanitized sanitized;

    EditorsReport(String file, Sanitized sanitized) {
        this.file = file;
        this.sanitized = sanitized;
    }

    /** Returns the lines of the report. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(file + ": kept " + kept(sanitized.body()));
        if (sanitized.removals().isEmpty()) lines.add("  nothing was removed");
        Map<Removal.Kind, Map<Rule, List<Removal>>> kinds = new EnumMap<>(Removal.Kind.class);
        for (Removal removal : sanitized.removals()) {
            kinds.computeIfAbsent(removal.kind(), kind -> new TreeMap<>())
                    .computeIfAbsent(removal.rule(), rule -> new ArrayList<>())
                    .add(removal);
        }
        for (Removal.Kind kind : mostSeriousFirst()) addKind(kind, kinds.getOrDefault(kind, Map.of()), lines);
        addNotices(lines);
        return lines;
    }

    private static String kept(Body body) {
        return Stream.of(
                        counted(body.wordCount(), "word"),
                        counted(count(body, List.of(Image.class)), "image"),
                        counted(count(body, List.of(Video.class, Audio.class, Embed.class)), "player"),
                        counted(count(body, List.of(Link.class, RelatedLink.class)), "link"))
                .filter(count -> !count.startsWith("0 "))
                .reduce((before, count) -> before + ", " + count)
                .orElse("nothing");
    }

    private static long count(Body body, List<Class<? extends Node>> kinds) {
        return body.nodes()
                .filter(node -> kinds.stream().anyMatch(kind -> kind.isInstance(node)))
                .count();
    }

    /** Content beyond a limit is lost without being examined; nobody misses formatting. */
    private static List<Removal.Kind> mostSeriousFirst() {
        return List.of(
                Removal.Kind.LIMIT,
                Removal.Kind.TEXT,
                Removal.Kind.MEDIA,
                Removal.Kind.LINK,
                Removal.Kind.STRUCTURE,
                Removal.Kind.PRESENTATION);
    }

    private static String named(Removal.Kind kind) {
        return switch (kind) {
            case LIMIT -> "content beyond a limit";
            case TEXT -> "visible text";
            case MEDIA -> "images, videos, audio and frames";
            case LINK -> "targets of links; their text is kept";
            case STRUCTURE -> "structure and functions; their text is kept";
            case PRESENTATION -> "formatting, and data that readers do not see";
        };
    }

    private static void addKind(Removal.Kind kind, Map<Rule, List<Removal>> rules, List<String> lines) {
        if (rules.isEmpty()) return;
        int all = rules.values().stream().mapToInt(List::size).sum();
        lines.add("  " + number(all) + " removed: " + named(kind));
        rules.forEach((rule, removals) -> {
            String reason = "    " + number(removals.size()) + " × " + rule.sentence();
            // Nobody needs the places of removed formatting.
            if (kind == Removal.Kind.PRESENTATION) {
                lines.add(reason + " (" + names(removals) + ")");
                return;
            }
            lines.add(reason);
            addPlaces(removals.stream().map(EditorsReport::place).toList(), lines);
        });
    }

    private static String names(List<Removal> removals) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Removal removal : removals) counts.merge(removal.name(), 1, Integer::sum);
        if (counts.size() == 1) return removals.get(0).name();
        String first = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(PLACES)
                .map(entry -> entry.getValue() + " × " + entry.getKey())
                .collect(Collectors.joining(", "));
        return counts.size() > PLACES ? first + " and others" : first;
    }

    private void addNotices(List<String> lines) {
        if (sanitized.notices().isEmpty()) return;
        lines.add("  " + number(sanitized.notices().size()) + " kept, but should be checked");
        Map<Notice.Rule, List<Notice>> rules = new EnumMap<>(Notice.Rule.class);
        for (Notice notice : sanitized.notices()) {
            rules.computeIfAbsent(notice.rule(), rule -> new ArrayList<>()).add(notice);
        }
        rules.forEach((rule, notices) -> {
            lines.add("    " + number(notices.size()) + " × " + rule.sentence());
            addPlaces(notices.stream().map(EditorsReport::place).toList(), lines);
        });
    }

    private static void addPlaces(List<String> places, List<String> lines) {
        places.stream().limit(PLACES).forEach(place -> lines.add("        " + place));
        if (places.size() > PLACES) lines.add("        … and " + number(places.size() - PLACES) + " more");
    }

    private static String place(Removal removal) {
        return place(removal.line(), removal.column(), removal.name(), removal.value());
    }

    private static String place(Notice notice) {
        return place(notice.line(), notice.column(), notice.name(), notice.value());
    }

    private static String place(int line, int column, String name, String value) {
        String place = "line " + line + ", column " + column + ": " + name;
        return value.isEmpty() ? place : place + " “" + shown(value) + "”";
    }

    private static String shown(String value) {
        if (value.codePointCount(0, value.length()) <= MAX_VALUE) return value;
        return value.substring(0, value.offsetByCodePoints(0, MAX_VALUE - 1)) + "…";
    }

    private static String counted(long number, String what) {
        return number(number) + " " + what + (number == 1 ? "" : "s");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
