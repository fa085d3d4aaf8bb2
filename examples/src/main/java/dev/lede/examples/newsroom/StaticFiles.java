package dev.lede.examples.newsroom;

import dev.lede.examples.SampleArticles;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files beside the pages. The list is closed and made at the start: no path of a request ever reaches a disk. */
final class StaticFiles {
    private static final Map<String, String> TYPES = Map.of(
            "png", "image/png",
            "webp", "image/webp",
            "svg", "image/svg+xml",
            "wav", "audio/wav",
            "webm", "video/webm",
            "vtt", "text/vtt; charset=utf-8");

    private static final String ROBOTS = """
            User-agent: *
            Disallow: /preferences
            Disallow: /*/search
            """;

    private final Map<String, Answer> files = new LinkedHashMap<>();

    StaticFiles() {
        for (String name : SampleArticles.files()) {
            String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            if (type == null) throw new IllegalStateException("of what type is " + name + "?");
            add("/" + name, type, SampleArticles.file(name));
        }
        add("/favicon.ico", "image/svg+xml", SampleArticles.file("pictures/logo.svg"));
        add("/robots.txt", "text/plain; charset=utf-8", Answer.utf8(ROBOTS));
    }

    Optional<Answer> at(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private void add(String path, String type, byte[] content) {
        Answer file = Answer.file(type, content);
        files.put(path, file.isText() ? text(file) : media(file));
    }

    /** Its tag is weak, since it also goes out compressed. A drawing that is opened on its own may load nothing. */
    private static Answer text(Answer file) {
        return file.with("ETag", "W/" + tag(file.body()))
                .with("Vary", "Accept-Encoding")
                .with("Content-Security-Policy", "default-src 'none'");
    }

    /** Players ask for parts, Safari plays nothing without them. */
    private static Answer media(Answer file) {
        return file.with("ETag", tag(file.body())).with("Accept-Ranges", "bytes");
    }

    /** An entity tag of the content (RFC 9110, section 8.8.3). */
    static String tag(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return "\"" + HexFormat.of().formatHex(digest, 0, 8) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java platform has SHA-256", e);
        }
    }
}
