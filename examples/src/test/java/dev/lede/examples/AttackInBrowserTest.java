package dev.lede.examples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The attack collection in a real browser: raw, after other sanitizers, and after Lede. */
class AttackInBrowserTest {
    private static final List<Attack> ATTACKS = Attacks.all();

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
        if (lab != null) lab.close();
    }

    @Test
    void nothingRunsAfterLede() {
        long t = System.nanoTime();
        for (AttackLab.Side side : AttackLab.Side.values()) {
            Map<Attack, AttackLab.Seen> seen = lab.attack(side, ATTACKS);
            System.out.println(side + " hits "
                    + seen.values().stream().filter(s -> s.hits() > 0).count() + " moves "
                    + seen.values().stream().filter(s -> s.moves() > 0).count() + " names "
                    + seen.values().stream().filter(s -> !s.names().isEmpty()).count() + " requests "
                    + seen.values().stream()
                            .filter(s -> !s.requests().isEmpty())
                            .count() + " of " + seen.size() + " "
                    + (System.nanoTime() - t) / 1_000_000);
            seen.forEach((a, s) -> {
                if (!s.loaded()) System.out.println("   STUCK " + a + " " + s);
                if (side == AttackLab.Side.RAW && s.hits() == 0 && a.kind() == Attack.Kind.RUNS)
                    System.out.println("   DEAD " + a + " " + s);
                if (side == AttackLab.Side.RAW && s.hits() > 0 && a.kind() != Attack.Kind.RUNS)
                    System.out.println("   LIVE " + a + " " + s);
                if (side != AttackLab.Side.RAW && s.hits() > 0) System.out.println("   HIT " + a + " " + s);
                if (side.name().startsWith("LEDE") && !s.isQuiet()) System.out.println("   LOUD " + a + " " + s);
            });
        }
    }
}
