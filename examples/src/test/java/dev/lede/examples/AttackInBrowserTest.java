package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The attack collection in a real browser: as it is, after Lede, and with {@code -Dlede.attacks=compare} after other
 * sanitizers, too. Prints tables of what was seen.
 */
class AttackInBrowserTest {
    private static final List<Attack> ATTACKS = Attacks.all();

    private static final Map<AttackLab.Side, Map<Attack, AttackLab.Seen>> SEEN = new EnumMap<>(AttackLab.Side.class);

    private static AttackLab lab;

    @BeforeAll
    static void start() {
        if (!Browser.isRequired()) {
            System.out.println("AttackInBrowserTest is skipped: it needs Chromium; -Dlede.browser=required runs it");
        }
        assumeTrue(Browser.isRequired(), "lede.browser is not required");
        lab = new AttackLab();
    }

    @AfterAll
    static void stop() {
        if (lab == null) return;
        try {
            // What the others leave is measured by the same, and no business of a build.
            if (System.getProperty("lede.attacks", "").equals("compare")) {
                seen(AttackLab.Side.OWASP);
                seen(AttackLab.Side.JSOUP);
            }
            System.out.println(AttackTable.of(ATTACKS, SEEN));
        } finally {
            lab.close();
        }
    }

    @Test
    void rawTheyRunAskOutsideMoveAndTakeNames() {
        Map<Attack, AttackLab.Seen> seen = seen(AttackLab.Side.RAW);
        List<Attack> live = ATTACKS.stream()
                .filter(attack -> attack.kind() == Attack.Kind.RUNS)
                .toList();
        List<Attack> dead =
                live.stream().filter(attack -> seen.get(attack).hits() == 0).toList();

        // What a laboratory sees of a browser that changes is never all: the control is that it sees nearly all.
        assertThat(live).hasSizeGreaterThan(500);
        assertThat(dead).as("attacks that are said to run and do not").hasSizeLessThan(live.size() / 20);
        assertThat(seen.values()).filteredOn(one -> !one.requests().isEmpty()).hasSizeGreaterThan(60);
        assertThat(seen.values()).filteredOn(one -> one.moves() > 0).hasSizeGreaterThan(10);
        assertThat(seen.values()).filteredOn(one -> !one.names().isEmpty()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(names = "LEDE.*", mode = EnumSource.Mode.MATCH_ALL)
    void afterLedeNothingRunsAsksOutsideMovesOrTakesNames(AttackLab.Side side) {
        assertThat(seen(side))
                .allSatisfy((attack, seen) -> assertThat(seen.isQuiet())
                        .as(attack + " in " + side + " did " + seen + ": " + attack.html())
                        .isTrue());
    }

    private static Map<Attack, AttackLab.Seen> seen(AttackLab.Side side) {
        return SEEN.computeIfAbsent(side, one -> lab.attack(one, ATTACKS));
    }
}
