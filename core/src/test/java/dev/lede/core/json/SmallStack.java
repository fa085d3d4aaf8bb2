package dev.lede.core.json;

import java.util.concurrent.atomic.AtomicReference;

/** Runs code in a thread with a stack of 512 KiB, where deep recursion fails. */
public final class SmallStack {
    private SmallStack() {}

    public static void run(Runnable story) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, story, "small-stack", 512 * 1024);
        thread.setUncaughtExceptionHandler((ended, thrown) -> failure.set(thrown));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
        if (failure.get() != null) throw new AssertionError(failure.get());
    }
}
