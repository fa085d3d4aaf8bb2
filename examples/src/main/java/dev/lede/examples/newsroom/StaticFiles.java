package dev.lede.examples.newsroom;

import dev.lede.examples.SampleArticles;
import dev.lede.render.Asset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Images, media and other files. They are loaded at the start, so paths of requests never reach the file system. */
final class StaticFiles {
    private static final Map<String, String> TYPES = Map.of(
            "png", "image/png",
            "webp", "image/webp",
            "svg", "image/svg+xml",
            "wav", "audio/wav",
            "webm", "video/webm",
            "vtt", "text/vtt; charset=utf-8");

    /** For files whose names contain a hash of their content (RFC 8246). */
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private final Map<String, Response> files = new LinkedHashMap<>();

    /** @param assets the files of Lede by their paths */
    StaticFiles(Map<String, Asset> assets) {
        for (String name : SampleArticles.files()) {
            String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            if (type == null) throw new IllegalStateException("no media type for " + name);
            add("/" + name, type, SampleArticles.file(name));
        }
        add("/favicon.ico", "image/svg+xml", SampleArticles.file("pictures/logo.svg"));
        assets.forEach((path, asset) -> {
            add(path, asset.mediaType(), asset.content());
            files.computeIfPresent(path, (same, file) -> file.with("Cache-Control", FOREVER));
        });
    }

    Optional<Response> at(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private void add(String path, String type, byte[] content) {
        Response file = Response.file(type, content);
        files.put(path, file.isText() ? text(file) : media(file));
    }

    /** The entity tag is weak, since the file can be compressed. The policy is for SVG images that are opened as a page. */
    private static Response text(Response file) {
        return file.with("ETag", "W/" + tag(file.body()))
                .with("Vary", "Accept-Encoding")
                .with("Content-Security-Policy", "default-src 'none'");
    }

    /** Players request ranges; Safari requires support for them. */
    private static Response media(Response file) {
        return file.with("ETag", tag(file.body())).with("Accept-Ranges", "bytes");
    }

    /** Returns a strong entity tag for the content (RFC 9110, section 8.8.3). */
    static String tag(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return "\"" + HexFormat.of().formatHex(digest, 0, 8) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform supports SHA-256", e);
        }
    }
}
