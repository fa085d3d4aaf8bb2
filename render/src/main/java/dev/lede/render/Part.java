package dev.lede.render;

import java.util.List;

/** A run of bytes of a page: fixed, or made for a reader. */
@FunctionalInterface
interface Part {
    byte[] utf8(Reader reader);

    static byte[] join(List<Part> parts, Reader reader) {
        Utf8Buffer joined = new Utf8Buffer();
        for (Part part : parts) joined.raw(part.utf8(reader));
        return joined.toBytes();
    }
}
