package dev.lede.render.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Buffers the bytes of a document for the host's stream, since the writers of XML write single bytes. It never closes or
 * flushes that stream, whose exceptions become unchecked.
 */
final class Output extends OutputStream {
    private final OutputStream stream;
    private final byte[] buffer = new byte[16 * 1024];
    private int buffered;

    Output(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public void write(int b) {
        if (buffered == buffer.length) send();
        buffer[buffered++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (length > buffer.length - buffered) send();
        if (length > buffer.length) send(bytes, from, length);
        else {
            System.arraycopy(bytes, from, buffer, buffered, length);
            buffered += length;
        }
    }

    /** Sends the buffered bytes to the host's stream: the last call for a complete document. */
    void send() {
        int size = buffered;
        buffered = 0;
        send(buffer, 0, size);
    }

    private void send(byte[] bytes, int from, int length) {
        try {
            stream.write(bytes, from, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
