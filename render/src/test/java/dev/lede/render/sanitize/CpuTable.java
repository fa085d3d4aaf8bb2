package dev.lede.render.sanitize;

import dev.lede.render.sanitize.parse.Limits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * Prints what each shape takes at the greatest length that is read. No build runs it, since its name does not end with
 * {@code Test}: CONTRIBUTING.md has the command.
 */
class CpuTable {
    /** Shorter times are not measured again. */
    private static final Duration SHORT = Duration.ofSeconds(1);

    private record Row(String shape, Duration time) {}

    @Test
    void printTable() {
        Map<String, IntFunction<String>> shapes = new LinkedHashMap<>(Hostile.shapes());
        shapes.putAll(HostileProducts.shapes());
        List<Row> rows = new ArrayList<>();
        shapes.forEach((name, shape) -> rows.add(new Row(name, CpuTime.leastOf(3, longest(shape), SHORT))));
        rows.sort(Comparator.comparing(Row::time).reversed());
        System.out.printf(
                Locale.ROOT, "CPU time of %d shapes at %,d characters, in seconds:%n", rows.size(), Limits.CHARACTERS);
        rows.forEach(
                row -> System.out.printf(Locale.ROOT, "%6.2f  %s%n", row.time().toMillis() / 1_000.0, row.shape()));
    }

    /** The shape with as many characters as are read. */
    private static String longest(IntFunction<String> shape) {
        int few = shape.apply(100).length();
        int many = shape.apply(200).length();
        String html = shape.apply(100 + (int) ((Limits.CHARACTERS - few) * 100L / (many - few)));
        return html.substring(0, Math.min(html.length(), Limits.CHARACTERS));
    }
}
