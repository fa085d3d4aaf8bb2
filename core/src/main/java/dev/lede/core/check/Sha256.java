package dev.lede.core.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 (FIPS 180-4), for ids, ETags, file names and content security policies. */
public final class Sha256 {
    private Sha256() {}

    /**
     * Hashes the UTF-8 of a text.
     *
     * @param text the text
     * @return the 32 bytes of the hash
     */
    public static byte[] of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Hashes bytes.
     *
     * @param content the bytes
     * @return the 32 bytes of the hash
     */
    public static byte[] of(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
