package dev.lede.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Measures several sides by turns in this thread: CPU time, which other processes do not change as much as they change wall
 * time, and allocation. A batch of one side lasts {@value #BATCH_MILLIS} ms and is followed by one of the next side.
 */
final class Turns {
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int BATCH_MILLIS = 20;

    /** Inputs are made before a batch; more of them would fill the heap. */
    private static final int MAX_BATCH = 4_000;

    private final List<Turn<?>> turns = new ArrayList<>();

    Turns(List<? extends Side<?>> sides) {
        for (Side<?> side : sides) turns.add(new Turn<>(side));
    }

    /** Runs each side until it has used this much CPU time since the beginning, measurements included. */
    void warmUp(double seconds) {
        while (turns.stream().anyMatch(turn -> turn.total < seconds * 1e9)) turns.forEach(Turn::batch);
    }

    /** Returns the medians of each side, in the order of the sides. */
    List<Cost> measure(int rounds) {
        Cost[][] costs = new Cost[turns.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < costs.length; i++)
                costs[i][round] = turns.get(i).batch();
        }
        return Arrays.stream(costs).map(Turns::median).toList();
    }

    private static Cost median(Cost[] costs) {
        double[] nanos = Arrays.stream(costs).mapToDouble(Cost::nanos).sorted().toArray();
        double[] bytes = Arrays.stream(costs).mapToDouble(Cost::bytes).sorted().toArray();
        return new Cost(nanos[nanos.length / 2], bytes[bytes.length / 2]);
    }

    /**
     * What one run costs.
     *
     * @param nanos CPU time in nanoseconds
     * @param bytes bytes allocated
     */
    record Cost(double nanos, double bytes) {}

    private static final class Turn<T> {
        private final Side<T> side;
        private int runs = 1;
        private double total;
        private volatile @Nullable Object result;

        Turn(Side<T> side) {
            this.side = side;
        }

        Cost batch() {
            List<T> inputs =
                    IntStream.range(0, runs).mapToObj(i -> side.input().get()).toList();
            long bytes = THREAD.getCurrentThreadAllocatedBytes();
            long nanos = THREAD.getCurrentThreadCpuTime();
            for (int i = 0; i < runs; i++) result = side.work().apply(inputs.get(i));
            nanos = THREAD.getCurrentThreadCpuTime() - nanos;
            bytes = THREAD.getCurrentThreadAllocatedBytes() - bytes;
            total += nanos;
            Cost cost = new Cost((double) nanos / runs, (double) bytes / runs);
            runs = (int) Math.max(1, Math.min(MAX_BATCH, BATCH_MILLIS * 1e6 / cost.nanos()));
            return cost;
        }
    }
}
