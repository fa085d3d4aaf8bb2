package dev.lede.render.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The source of Lede's stylesheet, which holds the defaults of a theme. */
public final class Stylesheet {
    public static final String SOURCE = read();

    private Stylesheet() {}

    private static String read() {
        try (InputStream in = Stylesheet.class.getResourceAsStream("/dev/lede/render/lede.css")) {
            if (in == null) throw new IllegalStateException("lede-render lacks its own stylesheet");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
