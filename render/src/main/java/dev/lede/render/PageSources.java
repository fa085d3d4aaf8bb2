package dev.lede.render;

import dev.lede.core.check.Require;
import dev.lede.render.policy.PolicySource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * The sources that the host's own markup loads, which the content security policy of a page must allow: of a {@link Slot},
 * of {@linkplain ArticleRenderer.Builder#sources all pages}, or of {@linkplain ArticleRenderer#contentSecurityPolicy a page
 * of the host}. Immutable and thread-safe.
 *
 * <pre>{@code
 * PageSources statistics = PageSources.NONE
 *         .withScripts("https://stats.example")
 *         .withConnections("https://stats.example", "wss://live.stats.example");
 * }</pre>
 *
 * <p>Sources are origins ({@code https} with host and optional port, without path), or {@code /} for the page's own. Inline
 * scripts and styles are allowed by their text. Attributes such as {@code onclick} and {@code style} are never allowed.
 */
public final class PageSources {
    /** No sources. */
    public static final PageSources NONE = new PageSources(List.of());

    private final List<PolicySource> sources;

    PageSources(List<PolicySource> sources) {
        this.sources = sources;
    }

    /**
     * Returns a copy that allows scripts ({@code script-src}). The sources of what the scripts load must be allowed, too.
     *
     * @param origins the additional origins of scripts
     * @return the copy
     * @throws IllegalArgumentException naming the value, if one is not an origin
     */
    public PageSources withScripts(String... origins) {
        return with("script-src", origins);
    }

    /**
     * Returns a copy that allows one inline script ({@code script-src}).
     *
     * @param script the exact text between {@code <script>} and {@code </script>}
     * @return the copy
     * @throws IllegalArgumentException naming the place, if the text contains {@code </script}
     */
    public PageSources withInlineScript(String script) {
        return with(List.of(PolicySource.inline("script-src", contentOf("script", script))));
    }

    /**
     * Returns a copy that allows stylesheets ({@code style-src}).
     *
     * @param origins the additional origins of stylesheets
     * @return the copy
     * @throws IllegalArgumentException naming the value, if one is not an origin
     */
    public PageSources withStyles(String... origins) {
        return with("style-src", origins);
    }

    /**
     * Returns a copy that allows one inline stylesheet ({@code style-src}).
     *
     * @param style the exact text between {@code <style>} and {@code </style>}
     * @return the copy
     * @throws IllegalArgumentException naming the place, if the text contains {@code </style}
     */
    public PageSources withInlineStyle(String style) {
        return with(List.of(PolicySource.inline("style-src", contentOf("style", style))));
    }

    /**
     * Returns a copy that allows images of the markup and its styles, and icons of the page ({@code img-src}).
     *
     * @param origins the additional origins of images
     * @return the copy
     * @throws IllegalArgumentException naming the value, if one is not an origin
     */
    public PageSources withImages(String... origins) {
        return with("img-src", origins);
    }

    /**
     * Returns a copy that allows video, audio and their tracks ({@code media-src}).
     *
     * @param origins the additional origins of media
     * @return the copy
     * @throws IllegalArgumentException naming the value, if one is not an origin
     */
    public PageSources withMedia(String... origins) {
        return with("media-src", origins);
    }

    /**
     * Returns a copy that allows fonts ({@code font-src}).
     *
     * @param origins the additional origins of fonts
     * @return the copy
     * @throws IllegalArgumentException naming the value, if one is not an origin
     */
    public PageSources withFonts(String... origins) {
        return with("font-src", origins);
    }

    /**
     * Returns a copy that allows frames ({@code frame-src}). The policy of the page does not restrict what a frame loads.
     *
     * @param origins the additional origins of frames
     * @return the copy
     * @throws IllegalArgumentException naming the value, if one is not an origin
     */
    public PageSources withFrames(String... origins) {
        return with("frame-src", origins);
    }

    /**
     * Returns a copy that allows web app manifests ({@code manifest-src}). Their icons are images.
     *
     * @param origins the additional origins of manifests
     * @return the copy
     * @throws IllegalArgumentException naming the value, if one is not an origin
     */
    public PageSources withManifests(String... origins) {
        return with("manifest-src", origins);
    }

    /**
     * Returns a copy that allows requests of scripts ({@code connect-src}): {@code fetch}, {@code sendBeacon}, {@code
     * EventSource} and {@code WebSocket}.
     *
     * @param origins the additional origins of requests; for web sockets {@code wss} with host and optional port
     * @return the copy
     * @throws IllegalArgumentException naming the value, if one is not an origin
     */
    public PageSources withConnections(String... origins) {
        return with(origins, PolicySource::connection);
    }

    /**
     * Returns a copy that allows forms to be submitted ({@code form-action}).
     *
     * @param origins the additional origins to which forms are submitted, and to which the response redirects
     * @return the copy
     * @throws IllegalArgumentException naming the value, if one is not an origin
     */
    public PageSources withForms(String... origins) {
        return with("form-action", origins);
    }

    /** Returns the sources as directives of a policy, for messages of tests and debuggers. */
    @Override
    public String toString() {
        return sources.toString();
    }

    List<PolicySource> list() {
        return sources;
    }

    private PageSources with(String directive, String... origins) {
        return with(origins, origin -> PolicySource.origin(directive, origin));
    }

    private PageSources with(String[] origins, Function<String, PolicySource> source) {
        Objects.requireNonNull(origins, "origins");
        List<PolicySource> more = new ArrayList<>();
        for (String origin : origins) more.add(source.apply(Objects.requireNonNull(origin, "origins")));
        return with(more);
    }

    private PageSources with(List<PolicySource> more) {
        List<PolicySource> all = new ArrayList<>(sources);
        all.addAll(more);
        return new PageSources(List.copyOf(all));
    }

    /**
     * Returns the text of an element as browsers hash it, with normalized line breaks (WHATWG HTML, 13.2.3.5).
     *
     * @throws IllegalArgumentException if the text contains the end tag
     */
    private static String contentOf(String element, String text) {
        Require.text(text, element);
        int end = text.toLowerCase(Locale.ROOT).indexOf("</" + element);
        if (end >= 0) {
            throw new IllegalArgumentException(
                    "the text ends its <" + element + "> at index " + end + ": " + Require.shown(text.substring(end)));
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
