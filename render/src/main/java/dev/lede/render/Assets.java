package dev.lede.render;

import dev.lede.core.check.Require;
import dev.lede.core.check.Sha256;
import dev.lede.core.check.url.RequireUrl;
import dev.lede.core.url.WebUrl;
import dev.lede.render.holes.Cache;
import dev.lede.render.holes.Part;
import dev.lede.render.html.Html;
import dev.lede.render.policy.ContentSecurityPolicy;
import dev.lede.render.policy.PolicySource;
import dev.lede.render.style.StyleGroup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stylesheet and the scripts of pages, inlined or linked. Each resource is minified from its source in {@code
 * src/main/assets}; {@code MinifierTest} compares the two.
 */
final class Assets {
    /** The groups of styles of a page of the host, which may contain anything. */
    private static final Set<StyleGroup> ALL_STYLES = EnumSet.allOf(StyleGroup.class);

    /** Additional styles for fragments and components, which reset the styles of the host's page: see decision 015. */
    static final String HOST_STYLE = read("lede-host.min.css");

    private static final String SCRIPT = read("lede.min.js");

    /** Runs before the first paint, so that the page does not flash in the wrong theme. */
    private static final String EARLY_SCRIPT = read("lede-early.min.js");

    private static final String EARLY_SCRIPT_HASH = PolicySource.hash(EARLY_SCRIPT);
    private static final String SCRIPT_HASH = PolicySource.hash(SCRIPT);

    private static final Asset SCRIPT_FILE = file("lede", "js", "text/javascript; charset=utf-8", SCRIPT);

    /** The folders of the files; null if a file is inlined. */
    private final @Nullable WebUrl styleFolder;

    private final @Nullable WebUrl scriptFolder;
    private final Theme theme;
    private final String hostStyle;
    private final Asset styleFile;
    private final Styles allStyles;
    private final Cache<Set<StyleGroup>, Styles> someStyles = new Cache<>();
    private final Html script;
    private final String scriptSource;

    private Assets(@Nullable WebUrl styleFolder, @Nullable WebUrl scriptFolder, Theme theme, String hostStyle) {
        this.styleFolder = styleFolder;
        this.scriptFolder = scriptFolder;
        this.theme = theme;
        this.hostStyle = hostStyle;
        styleFile = file("lede", "css", "text/css; charset=utf-8", style(ALL_STYLES));
        allStyles = styles(ALL_STYLES);
        script = Html.trusted(url(SCRIPT_FILE)
                .map(url -> "<script src=\"" + escaped(url) + "\" defer></script>")
                .orElse("<script>" + SCRIPT + "</script>"));
        scriptSource = source(SCRIPT_FILE, SCRIPT_HASH);
    }

    static Assets inlined() {
        return new Assets(null, null, Theme.DEFAULT, HOST_STYLE);
    }

    static Assets linkedFrom(WebUrl base) {
        Assets assets = new Assets(base, base, Theme.DEFAULT, HOST_STYLE);
        requireFolder(base, "the URL of the linked assets", assets.styleFile, SCRIPT_FILE);
        return assets;
    }

    static Assets scriptLinkedFrom(WebUrl base) {
        requireFolder(base, "the URL of the linked script", SCRIPT_FILE);
        return new Assets(null, base, Theme.DEFAULT, HOST_STYLE);
    }

    private static void requireFolder(WebUrl base, String name, Asset... files) {
        RequireUrl.fetchable(base, name);
        for (Asset file : files) {
            if (WebUrl.parse(urlInFolder(base, file.name())).isPresent()) continue;
            throw new IllegalArgumentException(
                    name + " is too long (" + base.value().length() + " characters) to append " + file.name() + ": "
                            + Require.shown(base.value()));
        }
    }

    /** Returns a copy with the given theme. */
    Assets withTheme(Theme theme) {
        return theme == this.theme ? this : new Assets(styleFolder, scriptFolder, theme, HOST_STYLE);
    }

    /** Returns the assets for complete pages, where there are no styles of the host to reset. Linked files stay the same. */
    Assets ofPage() {
        return styleFolder == null ? new Assets(null, scriptFolder, theme, "") : this;
    }

    /** Returns the files that are linked. */
    List<Asset> files() {
        return Stream.of(styleFile, SCRIPT_FILE)
                .filter(file -> folder(file) != null)
                .toList();
    }

    /** Returns the elements for the head: the early script and the whole stylesheet. */
    Part.Fixed<ReaderPreferences> head() {
        return allStyles.head();
    }

    /**
     * Returns the elements for the head: the early script and the groups of styles that a page needs; the whole stylesheet if
     * it is linked. Pages share them.
     */
    Part.Fixed<ReaderPreferences> head(Set<StyleGroup> groups) {
        return of(groups).head();
    }

    /** Returns the source of the policy that allows the whole stylesheet. */
    PolicySource styleSource() {
        return allStyles.source();
    }

    /** Returns the source of the policy that allows the styles of {@link #head(Set)}. */
    PolicySource styleSource(Set<StyleGroup> groups) {
        return of(groups).source();
    }

    /** There are at most 32 sets of groups, since each contains the group of all pages. */
    private Styles of(Set<StyleGroup> groups) {
        return styleFolder != null || groups.equals(ALL_STYLES) ? allStyles : someStyles.get(groups, this::styles);
    }

    /**
     * Styles in the head of a page.
     *
     * @param head the early script and the styles
     * @param source allows the styles
     */
    private record Styles(Part.Fixed<ReaderPreferences> head, PolicySource source) {}

    private Styles styles(Set<StyleGroup> groups) {
        String style = style(groups);
        String element = url(styleFile)
                .map(url -> "<link rel=\"stylesheet\" href=\"" + escaped(url) + "\">")
                .orElse("<style>" + style + "</style>");
        return new Styles(
                new Part.Fixed<>(Html.trusted("<script>" + EARLY_SCRIPT + "</script>" + element)),
                new PolicySource("style-src", source(styleFile, PolicySource.hash(style))));
    }

    private String style(Set<StyleGroup> groups) {
        boolean isOfPage = styleFolder == null && hostStyle.isEmpty();
        return hostStyle + (isOfPage ? StyleGroup.css(groups) : StyleGroup.hostCss(groups)) + theme.css();
    }

    /** Returns the script element for the end of the body. */
    Html script() {
        return script;
    }

    /** Returns a policy that allows the scripts. */
    ContentSecurityPolicy scriptPolicy() {
        ContentSecurityPolicy policy = new ContentSecurityPolicy();
        policy.script(EARLY_SCRIPT_HASH);
        policy.script(scriptSource);
        return policy;
    }

    /** Returns the source expression of a file: its origin if it is linked, otherwise its hash. */
    private String source(Asset file, String hash) {
        return url(file)
                .flatMap(WebUrl::parse)
                .map(ContentSecurityPolicy::source)
                .orElse(hash);
    }

    private Optional<String> url(Asset file) {
        return Optional.ofNullable(folder(file)).map(folder -> urlInFolder(folder, file.name()));
    }

    private @Nullable WebUrl folder(Asset file) {
        return file == SCRIPT_FILE ? scriptFolder : styleFolder;
    }

    /** Returns the URL of a file in a folder. It keeps the query and the fragment of the folder's URL. */
    private static String urlInFolder(WebUrl folder, String file) {
        String url = folder.value();
        int end = url.length() - length(folder.query()) - length(folder.fragment());
        String path = url.substring(0, end);
        String slash = path.isEmpty() || path.endsWith("/") ? "" : "/";
        return path + slash + file + url.substring(end);
    }

    /** Returns the length of the query or fragment, with its {@code ?} or {@code #}. */
    private static int length(Optional<String> part) {
        return part.map(text -> text.length() + 1).orElse(0);
    }

    private static String escaped(String url) {
        return url.replace("&", "&amp;");
    }

    private static Asset file(String name, String extension, String mediaType, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String hash = HexFormat.of().formatHex(Sha256.of(bytes), 0, 6);
        return new Asset(name + "." + hash + "." + extension, mediaType, bytes);
    }

    private static String read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("the resource " + name + " is missing from lede-render");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
