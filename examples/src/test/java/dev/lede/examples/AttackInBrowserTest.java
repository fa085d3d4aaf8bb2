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
 * Opens the attack collection in a browser: unsanitized, sanitized by Lede, and with {@code -Dlede.attacks=compare} also
 * sanitized by other libraries. Prints tables of the effects.
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
            // Other sanitizers are measured on demand only: they do not decide the result of a build.
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
    void attacksWorkWithoutASanitizer() {
        Map<Attack, AttackLab.Seen> seen = seen(AttackLab.Side.RAW);
        List<Attack> live = ATTACKS.stream()
                .filter(attack -> attack.kind() == Attack.Kind.RUNS)
                .toList();
        List<Attack> dead =
                live.stream().filter(attack -> seen.get(attack).hits() == 0).toList();

        // Browsers change, so some attacks stop working: nearly all of them must work.
        assertThat(live).hasSizeGreaterThan(500);
        assertThat(dead).as("attacks that should run script and do not").hasSizeLessThan(live.size() / 20);
        assertThat(seen.values()).filteredOn(one -> !one.requests().isEmpty()).hasSizeGreaterThan(60);
        assertThat(seen.values()).filteredOn(one -> one.moves() > 0).hasSizeGreaterThan(10);
        assertThat(seen.values()).filteredOn(one -> !one.names().isEmpty()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(names = "LEDE.*", mode = EnumSource.Mode.MATCH_ALL)
    void attacksHaveNoEffectAfterLede(AttackLab.Side side) {
        assertThat(seen(side))
                .allSatisfy((attack, seen) -> assertThat(seen.isQuiet())
                        .as(attack + " in " + side + " had effects " + seen + ": " + attack.html())
                        .isTrue());
    }

    private static Map<Attack, AttackLab.Seen> seen(AttackLab.Side side) {
        return SEEN.computeIfAbsent(side, one -> lab.attack(one, ATTACKS));
    }
}
