package dev.lede.render;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** A run of bytes of a page: fixed, or made for a reader. */
@FunctionalInterface
interface Part {
    byte[] utf8(Reader reader);

    static byte[] join(List<Part> parts, Reader reader) {
        var joined = new ByteArrayOutputStream();
        for (Part part : parts) joined.writeBytes(part.utf8(reader));
        return joined.toByteArray();
    }
}
