package dev.lede.render;

import dev.lede.core.check.Require;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stylesheet and the scripts of pages: inside of them, or beside them as files. */
final class Assets {
    /** As it is written, for those who ask what it says. */
    static final String STYLE = read("lede.css");

    static final String SERVED_STYLE = ServedCode.style(STYLE);

    /** What fragments and components need besides, since the page around them has styles of its own. */
    static final String SERVED_HOST_STYLE = ServedCode.style(read("lede-host.css"));

    private static final String SCRIPT = ServedCode.script(read("lede.js"));

    /** Runs before anything is painted, so that no reader sees the wrong theme flash up. */
    private static final String EARLY_SCRIPT = ServedCode.script(read("lede-early.js"));

    private static final String EARLY_SCRIPT_HASH = PolicySource.hash(EARLY_SCRIPT);
    private static final String SCRIPT_HASH = PolicySource.hash(SCRIPT);

    private static final Asset SCRIPT_FILE = file("lede", "js", "text/javascript; charset=utf-8", SCRIPT);

    private final @Nullable WebUrl base;
    private final Theme theme;
    private final String style;
    private final String styleHash;
    private final Asset styleFile;
    private final Html head;
    private final Html script;

    private Assets(@Nullable WebUrl base, Theme theme, String hostStyle) {
        this.base = base;
        this.theme = theme;
        style = hostStyle + SERVED_STYLE + theme.css();
        styleHash = PolicySource.hash(style);
        styleFile = file("lede", "css", "text/css; charset=utf-8", style);
        head = Html.trusted("<script>" + EARLY_SCRIPT + "</script>" + styles());
        script = Html.trusted(url(SCRIPT_FILE)
                .map(url -> "<script src=\"" + escaped(url) + "\" defer></script>")
                .orElse("<script>" + SCRIPT + "</script>"));
    }

    static Assets inlined() {
        return new Assets(null, Theme.DEFAULT, SERVED_HOST_STYLE);
    }

    static Assets linkedFrom(WebUrl base) {
        Assets assets = new Assets(RequireUrl.source(base), Theme.DEFAULT, SERVED_HOST_STYLE);
        for (Asset file : assets.files()) {
            if (assets.url(file).flatMap(WebUrl::parse).isPresent()) continue;
            throw new IllegalArgumentException(
                    "a folder's URL of " + base.value().length() + " characters has no room for " + file.name() + ": "
                            + Require.shown(base.value()));
        }
        return assets;
    }

    /** The same in other colours. */
    Assets in(Theme theme) {
        return new Assets(base, theme, SERVED_HOST_STYLE);
    }

    /** For pages of Lede's own, where no host's styles are. Files are the same for all. */
    Assets ofPage() {
        return base == null ? new Assets(null, theme, "") : this;
    }

    List<Asset> files() {
        return List.of(styleFile, SCRIPT_FILE);
    }

    /** What stands in the head: the early script and the stylesheet. */
    Html head() {
        return head;
    }

    private String styles() {
        return url(styleFile)
                .map(url -> "<link rel=\"stylesheet\" href=\"" + escaped(url) + "\">")
                .orElse("<style>" + style + "</style>");
    }

    /** What stands at the end of the body. */
    Html script() {
        return script;
    }

    void allowIn(ContentSecurityPolicy policy) {
        policy.script(EARLY_SCRIPT_HASH);
        url(styleFile).map(WebUrl::of).ifPresentOrElse(policy::style, () -> policy.style(styleHash));
        url(SCRIPT_FILE).map(WebUrl::of).ifPresentOrElse(policy::script, () -> policy.script(SCRIPT_HASH));
    }

    private Optional<String> url(Asset file) {
        return Optional.ofNullable(base).map(folder -> within(folder, file.name()));
    }

    /** A file in a folder. The query of the folder's URL is the file's, too. */
    private static String within(WebUrl folder, String file) {
        String url = folder.value();
        int end = url.length() - length(folder.query()) - length(folder.fragment());
        String path = url.substring(0, end);
        String slash = path.isEmpty() || path.endsWith("/") ? "" : "/";
        return path + slash + file + url.substring(end);
    }

    /** With the character that begins it. */
    private static int length(Optional<String> part) {
        return part.map(text -> text.length() + 1).orElse(0);
    }

    private static String escaped(String url) {
        return url.replace("&", "&amp;");
    }

    private static Asset file(String name, String extension, String mediaType, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String hash = HexFormat.of().formatHex(sha256(bytes), 0, 6);
        return new Asset(name + "." + hash + "." + extension, mediaType, bytes);
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java platform has SHA-256", e);
        }
    }

    private static String read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("lede-render lacks its own file " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
