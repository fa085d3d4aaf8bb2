package dev.lede.bench;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One library's way to do a piece of work.
 *
 * @param name the library
 * @param input makes what a single run works on; not measured
 * @param work the work, whose result shows that it was done
 */
record Side<T>(String name, Supplier<T> input, Function<T, Object> work) {
    /** Work on the same input each time. */
    static <T> Side<T> on(String name, T input, Function<T, Object> work) {
        return new Side<>(name, () -> input, work);
    }
}
