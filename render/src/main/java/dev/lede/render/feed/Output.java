package dev.lede.render.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The host's stream, which is neither closed nor flushed, and whose exceptions become unchecked. */
final class Output extends OutputStream {
    private final OutputStream stream;

    Output(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            stream.write(bytes, from, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
