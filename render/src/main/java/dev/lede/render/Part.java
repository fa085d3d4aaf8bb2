package dev.lede.render;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** A section of the bytes of a page, either fixed or computed for a reader. */
@FunctionalInterface
interface Part {
    /** Returns the bytes for a reader. Callers must not modify the array. */
    byte[] utf8(Reader reader);

    static byte[] join(List<Part> parts, Reader reader) {
        var joined = new ByteArrayOutputStream();
        for (Part part : parts) joined.writeBytes(part.utf8(reader));
        return joined.toByteArray();
    }
}
