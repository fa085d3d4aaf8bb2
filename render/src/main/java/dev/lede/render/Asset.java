package dev.lede.render;

import java.util.Arrays;

/**
 * A stylesheet or script file that pages link to. Its name contains a hash of its content, so that browsers and proxies can
 * cache it indefinitely ({@code Cache-Control: max-age=31536000, immutable}). Immutable and thread-safe.
 */
public final class Asset {
    private final String name;
    private final String mediaType;
    private final byte[] content;

    Asset(String name, String mediaType, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content;
    }

    /**
     * Returns the name of the file, without folder.
     *
     * @return the name, for example {@code lede.1a2b3c4d5e6f.css}
     */
    public String name() {
        return name;
    }

    /**
     * Returns the value of the {@code Content-Type} header.
     *
     * @return a media type with charset
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Returns the content of the file.
     *
     * @return a new array of the bytes
     */
    public byte[] content() {
        return Arrays.copyOf(content, content.length);
    }
}
