package dev.lede.examples;

import dev.lede.render.BodyRenderer;
import dev.lede.render.sanitize.BodySanitizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** Two tables about the attacks: their effects in the browser, and what remains of them in the markup. */
final class AttackTable {
    private static final BodyRenderer BODIES = BodyRenderer.builder().build();

    private final StringBuilder text = new StringBuilder();

    private AttackTable() {}

    static String of(List<Attack> attacks, Map<AttackLab.Side, Map<Attack, AttackLab.Seen>> seen) {
        AttackTable table = new AttackTable();
        long byHand = Attacks.byHand().size();
        table.text.append(String.format(
                Locale.ROOT,
                "%nAttacks: %d, %d written by hand and %d generated; %d run script in Chromium, %d do not, %d are historic%n",
                attacks.size(),
                byHand,
                attacks.size() - byHand,
                count(attacks, Attack.Kind.RUNS),
                count(attacks, Attack.Kind.ABUSES),
                count(attacks, Attack.Kind.HISTORIC)));
        table.inBrowser(attacks, seen);
        table.inMarkup(attacks);
        return table.text.toString();
    }

    private void inBrowser(List<Attack> attacks, Map<AttackLab.Side, Map<Attack, AttackLab.Seen>> seen) {
        List<AttackLab.Side> sides = List.copyOf(seen.keySet());
        List<Object> head = new ArrayList<>(List.of("attacks that", "of"));
        head.addAll(sides.stream()
                .map(side ->
                        side.name().toLowerCase(Locale.ROOT).replace('_', ' ').replace(" with policy", "+csp"))
                .toList());
        row(head);
        for (String group : attacks.stream().map(Attack::group).distinct().toList()) {
            List<Attack> ofGroup = attacks.stream()
                    .filter(attack -> attack.group().equals(group))
                    .toList();
            rowOf("run script: " + group, ofGroup, seen, one -> one.hits() > 0);
        }
        rowOf("run script, all", attacks, seen, one -> one.hits() > 0);
        rowOf("send requests", attacks, seen, one -> !one.requests().isEmpty());
        rowOf("leave the page", attacks, seen, one -> one.moves() > 0);
        rowOf("define a global", attacks, seen, one -> !one.names().isEmpty());
    }

    private void rowOf(
            String what,
            List<Attack> attacks,
            Map<AttackLab.Side, Map<Attack, AttackLab.Seen>> seen,
            Predicate<AttackLab.Seen> counts) {
        List<Object> cells = new ArrayList<>(List.of(what, attacks.size()));
        seen.values()
                .forEach(side -> cells.add(attacks.stream()
                        .filter(attack -> side.containsKey(attack) && counts.test(side.get(attack)))
                        .count()));
        row(cells);
    }

    private void inMarkup(List<Attack> attacks) {
        text.append(System.lineSeparator());
        row(List.of("elements left with", "", "raw", "owasp", "jsoup", "lede"));
        List<Map<Leftover, Integer>> raw = left(attacks, UnaryOperator.identity());
        List<Map<Leftover, Integer>> owasp = left(attacks, OtherSanitizers::owasp);
        List<Map<Leftover, Integer>> jsoup = left(attacks, OtherSanitizers::jsoup);
        List<Map<Leftover, Integer>> lede = left(attacks, AttackTable::lede);
        for (Leftover leftover : Leftover.values()) {
            ToIntFunction<List<Map<Leftover, Integer>>> sum =
                    side -> side.stream().mapToInt(one -> one.get(leftover)).sum();
            row(List.of(
                    leftover.name().toLowerCase(Locale.ROOT),
                    "",
                    sum.applyAsInt(raw),
                    sum.applyAsInt(owasp),
                    sum.applyAsInt(jsoup),
                    sum.applyAsInt(lede)));
        }
    }

    private static List<Map<Leftover, Integer>> left(List<Attack> attacks, UnaryOperator<String> sanitizer) {
        return attacks.stream()
                .map(attack -> Leftover.in(sanitizer.apply(attack.html())))
                .toList();
    }

    private static String lede(String html) {
        return BODIES.render(BodySanitizer.news().sanitize(html).body(), Locale.ENGLISH)
                .toString();
    }

    private static long count(List<Attack> attacks, Attack.Kind kind) {
        return attacks.stream().filter(attack -> attack.kind() == kind).count();
    }

    private void row(List<?> cells) {
        text.append(String.format(Locale.ROOT, "%-24s", cells.get(0)));
        for (Object cell : cells.subList(1, cells.size())) text.append(String.format(Locale.ROOT, "%14s", cell));
        text.append(System.lineSeparator());
    }
}
