package dev.lede.core;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInfo;

/**
 * A test that a fuzzer calls with generated input. Without a fuzzer, it runs on the files in its directory of inputs. See
 * CONTRIBUTING.md.
 */
public abstract class FuzzTarget {
    @BeforeAll
    static void saysWhyItIsSkipped(TestInfo target) {
        boolean isOff = System.getProperty("lede.fuzzing", "on").equals("off");
        if (isOff) System.out.println(target.getDisplayName() + " is skipped: lede.fuzzing is off");
        assumeFalse(isOff, "lede.fuzzing is off");
    }
}
