package dev.lede.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The data of custom blocks consists of JSON values, which are normalized and bounded. */
class PlainJsonTest {
    @Test
    void numbersAreNormalized() {
        assertThat(kept((byte) 2)).isEqualTo(2L);
        assertThat(kept((short) 2)).isEqualTo(2L);
        assertThat(kept(2)).isEqualTo(2L);
        assertThat(kept(2.0)).isEqualTo(2L);
        assertThat(kept(2.5f)).isEqualTo(new BigDecimal("2.5"));
        assertThat(kept(new BigDecimal("1.50"))).isEqualTo(new BigDecimal("1.5"));
        assertThat(kept(new BigDecimal("1E3"))).isEqualTo(1_000L);
        assertThat(kept(new BigInteger("9223372036854775807"))).isEqualTo(Long.MAX_VALUE);
        assertThat(kept(new BigInteger("9223372036854775808"))).isEqualTo(new BigInteger("9223372036854775808"));
        assertThat(kept(BigInteger.valueOf(Long.MIN_VALUE))).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void numbersHaveAtMostAThousandDigits() {
        assertThat(kept(BigInteger.TEN.pow(999))).isEqualTo(BigInteger.TEN.pow(999));
        assertThat(kept(new BigDecimal("1E999"))).isEqualTo(BigInteger.TEN.pow(999));
        assertThat(kept(new BigDecimal("1E-1001"))).isEqualTo(new BigDecimal("1E-1001"));
        tooLong(BigInteger.TEN.pow(1_000));
        tooLong(new BigDecimal("1E1000"));
        tooLong(new BigDecimal("1E-1002"));
        tooLong(new BigDecimal(BigInteger.TEN.pow(1_000), 500));
    }

    @Test
    void valueThatIsNotJsonIsRefused() {
        refused("not a JSON number: NaN", Double.NaN);
        refused("not a JSON number: -Infinity", Float.NEGATIVE_INFINITY);
        refused("not a JSON number: java.util.concurrent.atomic.AtomicInteger", new AtomicInteger());
        refused("not a JSON value: java.util.Optional", Optional.empty());
        refused("not a JSON key: 1", Map.of(1, "x"));
    }

    @Test
    void listsAndMapsNestAtMostAHundredDeep() {
        for (boolean lists : List.of(true, false)) {
            Object deepest = nested(98, lists);
            assertThat(kept(List.of(deepest))).isEqualTo(List.of(deepest));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> kept(List.of(nested(99, lists))))
                    .withMessage("data is nested deeper than 100");
        }
    }

    @Test
    void dataIsImmutable() {
        Map<String, Object> data = PlainJson.object(Map.of("list", List.of(1), "map", Map.of("a", true)));
        assertThat(data.get("list"))
                .isInstanceOf(Collections.unmodifiableList(List.of()).getClass());
        assertThat(data.get("map")).isEqualTo(Map.of("a", true));
        assertThatIllegalArgumentException().isThrownBy(() -> PlainJson.object(Map.of("a\u0000", 1)));
    }

    private static Object nested(int depth, boolean lists) {
        Object value = "x";
        for (int level = 0; level < depth; level++) value = lists ? List.of(value) : Map.of("a", value);
        return value;
    }

    private static Object kept(Object value) {
        return PlainJson.object(Map.of("value", value)).get("value");
    }

    private static void tooLong(Number number) {
        refused("a number has more than 1000 digits", number);
    }

    private static void refused(String message, Object value) {
        assertThatIllegalArgumentException().isThrownBy(() -> kept(value)).withMessage(message);
    }
}
