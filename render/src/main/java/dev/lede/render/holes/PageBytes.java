package dev.lede.render.holes;

import dev.lede.core.check.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page: its own, and between them parts that it shares with other pages or that differ by reader. Thread-safe.
 */
public final class PageBytes<P> {
    private final byte[] own;
    private final int[] positions;
    private final List<Part<P>> parts;
    private volatile @Nullable String hash;

    /**
     * Creates the bytes.
     *
     * @param own the page's own bytes; the array is kept
     * @param holes the other parts, in the order of their positions
     */
    PageBytes(byte[] own, List<Hole<P>> holes) {
        this.own = own;
        positions = new int[holes.size()];
        parts = holes.stream().<Part<P>>map(Hole::part).toList();
        for (int at = 0; at < positions.length; at++) {
            positions[at] = holes.get(at).position();
        }
    }

    /** A part, and the number of the page's own bytes before it. */
    record Hole<P>(int position, Part<P> part) {}

    /** Writes the page for a reader. */
    public void writeTo(OutputStream out, Reader<P> reader) throws IOException {
        int from = 0;
        for (int at = 0; at < positions.length; at++) {
            out.write(own, from, positions[at] - from);
            parts.get(at).writeTo(out, reader);
            from = positions[at];
        }
        out.write(own, from, own.length - from);
    }

    /** Returns the page for a reader. */
    public byte[] toBytes(Reader<P> reader) {
        byte[][] others = new byte[positions.length][];
        int size = own.length;
        for (int at = 0; at < positions.length; at++) {
            others[at] = parts.get(at).utf8(reader);
            size += others[at].length;
        }
        byte[] page = new byte[size];
        int from = 0;
        int to = 0;
        for (int at = 0; at < positions.length; at++) {
            System.arraycopy(own, from, page, to, positions[at] - from);
            to += positions[at] - from;
            System.arraycopy(others[at], 0, page, to, others[at].length);
            to += others[at].length;
            from = positions[at];
        }
        System.arraycopy(own, from, page, to, own.length - from);
        return page;
    }

    /** Returns a hash of the page for a reader; the same one in each call. Computes it once. */
    public String hash(Reader<P> reader) {
        String known = hash;
        if (known != null) return known;
        // Two threads may both compute the hash, with equal results.
        String computed = HexFormat.of().formatHex(Sha256.of(toBytes(reader)), 0, 8);
        hash = computed;
        return computed;
    }
}
