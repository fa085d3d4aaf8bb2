package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Four times the input takes at most eight times the time: linear work takes four times as long, quadratic sixteen. */
class CpuTimeTest {
    private static final int SMALL = 120;
    private static final int MOST_GROWTH = 8;

    /** Below this, a growth may be a pause of the machine. */
    private static final Duration TOO_SHORT_TO_TELL = Duration.ofMillis(60);

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
        Duration once = CpuTime.leastOf(3, shape.apply(SMALL), Duration.ZERO);
        Duration growth = once.multipliedBy(MOST_GROWTH);
        Duration most = growth.compareTo(TOO_SHORT_TO_TELL) > 0 ? growth : TOO_SHORT_TO_TELL;
        // Many runs, where the first are not below: a machine with much else to do takes all of them longer for a
        // while.
        assertThat(CpuTime.leastOf(15, shape.apply(4 * SMALL), most)).isLessThanOrEqualTo(most);
    }
}
