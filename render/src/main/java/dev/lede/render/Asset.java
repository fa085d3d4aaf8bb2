package dev.lede.render;

import java.util.Arrays;

/**
 * A file that pages need: a stylesheet or a script. Its name has a hash of its content, so that it can be cached for ever.
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
     * The name of the file.
     *
     * @return for example {@code lede.1a2b3c4d5e6f.css}
     */
    public String name() {
        return name;
    }

    /**
     * What it must be served as.
     *
     * @return a media type with charset
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * What is in it.
     *
     * @return a copy of its bytes
     */
    public byte[] content() {
        return Arrays.copyOf(content, content.length);
    }
}
