package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Four times the input takes at most eight times the time: linear work takes four times as long, quadratic sixteen. Both
 * are measured in turn, since a machine with other work to do is slow for a while.
 */
class CpuTimeTest {
    /** Elements nested so often are near the 512 that jsoup nests: up to there, its cost is depth × elements. */
    private static final int SMALL = 480;

    private static final double MOST_GROWTH = 8;
    private static final int ROUNDS = 6;

    /** Below this, a growth may be a pause of the machine. */
    private static final Duration TOO_SHORT = Duration.ofMillis(60);

    @BeforeAll
    static void warmUp() {
        for (IntFunction<String> shape : HostileProducts.shapes().values()) CpuTime.of(shape.apply(20));
    }

    static List<String> products() {
        return List.copyOf(HostileProducts.shapes().keySet());
    }

    @ParameterizedTest
    @MethodSource("products")
    void timeGrowsInProportion(String name) {
        IntFunction<String> shape = HostileProducts.shapes().get(name);
        String small = shape.apply(SMALL);
        String large = shape.apply(4 * SMALL);
        double growth = growth(small, large);
        for (int round = 1; round < ROUNDS && growth > MOST_GROWTH; round++) {
            growth = Math.min(growth, growth(small, large));
        }
        assertThat(growth).isLessThanOrEqualTo(MOST_GROWTH);
    }

    /** How many times the time of the small input the large one takes, or 0 if it is too short to measure. */
    private static double growth(String small, String large) {
        Duration once = CpuTime.leastOf(2, small, Duration.ZERO);
        Duration time = CpuTime.of(large);
        return time.compareTo(TOO_SHORT) < 0 ? 0 : (double) time.toNanos() / once.toNanos();
    }
}
