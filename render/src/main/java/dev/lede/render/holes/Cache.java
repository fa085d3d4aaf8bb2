package dev.lede.render.holes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Computes a value once for each key. Never evicts, so the number of keys must be bounded. Thread-safe. */
public final class Cache<K, V> {
    private final Map<K, V> values = new ConcurrentHashMap<>();

    public V get(K key, Function<? super K, ? extends V> compute) {
        V known = values.get(key);
        // computeIfAbsent may lock for a present key if it shares its bin with others (JDK-8161372).
        return known != null ? known : values.computeIfAbsent(key, compute);
    }
}
