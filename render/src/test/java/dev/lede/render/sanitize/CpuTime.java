package dev.lede.render.sanitize;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** The time of the processor that sanitizing takes the thread: other programs hardly change it, unlike elapsed time. */
final class CpuTime {
    private CpuTime() {}

    /** The least time of several runs; no more of them once it is at most {@code enough}. */
    static Duration leastOf(int runs, String html, Duration enough) {
        Duration least = of(html);
        for (int run = 1; run < runs && least.compareTo(enough) > 0; run++) {
            Duration time = of(html);
            if (time.compareTo(least) < 0) least = time;
        }
        return least;
    }

    static Duration of(String html) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        BodySanitizer.news().sanitize(html);
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    }
}
