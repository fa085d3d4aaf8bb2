package dev.lede.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A template engine that writes the page of an article as UTF-8. */
interface PagePeer {
    void write(PageView view, OutputStream out) throws IOException;

    /** Writes the page to a stream that is emptied before. */
    default Object writeTo(ByteArrayOutputStream stream, PageView view) {
        stream.reset();
        try {
            write(view, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }

    default String html(PageView view) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        writeTo(stream, view);
        return stream.toString(StandardCharsets.UTF_8);
    }
}
