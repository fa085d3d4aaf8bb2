package dev.lede.render.sanitize;

import dev.lede.core.url.WebUrl;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sites whose players are kept. An address is compared as it was understood, never as it was written: host for host,
 * the whole path, and the id by its form. What is kept is the page for people, made anew of the id.
 */
final class EmbedProviders {
    /** Where the page for people has what the path says, and what the parameter says. */
    private static final String PATH = "{path}";

    private static final String VALUE = "{value}";

    private static final Set<String> YOUTUBE = Set.of("www.youtube.com", "youtube.com", "m.youtube.com");
    private static final Set<String> FACEBOOK =
            Set.of("www.facebook.com", "web.facebook.com", "m.facebook.com", "facebook.com");

    /** The parameters that say where a film starts. */
    private static final Set<String> STARTS = Set.of("start", "t", "time_continue");

    /** The players that readers of news meet. */
    static final EmbedProviders KNOWN = new EmbedProviders(List.of(
            new Shape(
                    "youtube",
                    Set.of(
                            "www.youtube.com",
                            "youtube.com",
                            "m.youtube.com",
                            "www.youtube-nocookie.com",
                            "youtube-nocookie.com"),
                    "/(?:embed|shorts|live|v)/(?!videoseries\\b)([\\w-]{11})/?",
                    "https://www.youtube.com/watch?v={path}"),
            new Shape("youtube", YOUTUBE, "/(watch)", "v", "[\\w-]{11}", "https://www.youtube.com/watch?v={value}"),
            new Shape("youtube", Set.of("youtu.be"), "/([\\w-]{11})/?", "https://www.youtube.com/watch?v={path}"),
            new Shape(
                    "youtube",
                    Set.of("www.youtube.com", "youtube.com", "www.youtube-nocookie.com"),
                    "/(embed/videoseries|playlist)",
                    "list",
                    "[\\w-]{10,50}",
                    "https://www.youtube.com/playlist?list={value}"),
            new Shape(
                    "vimeo",
                    Set.of("player.vimeo.com"),
                    "/video/(\\d{1,12})",
                    "h",
                    "[0-9a-f]{6,16}",
                    "https://vimeo.com/{path}/{value}"),
            new Shape("vimeo", Set.of("player.vimeo.com"), "/video/(\\d{1,12})/?", "https://vimeo.com/{path}"),
            new Shape(
                    "vimeo",
                    Set.of("vimeo.com", "www.vimeo.com"),
                    "/(\\d{1,12}(?:/[0-9a-f]{6,16})?)/?",
                    "https://vimeo.com/{path}"),
            new Shape(
                    "dailymotion",
                    Set.of("www.dailymotion.com", "dailymotion.com"),
                    "/(?:embed/)?video/([A-Za-z0-9]{4,20})/?",
                    "https://www.dailymotion.com/video/{path}"),
            new Shape(
                    "spotify",
                    Set.of("open.spotify.com"),
                    "/(?:embed/)?((?:track|album|playlist|artist|episode|show)/[A-Za-z0-9]{22})/?",
                    "https://open.spotify.com/{path}"),
            new Shape("telegram", Set.of("t.me"), "/([A-Za-z]\\w{3,31}/\\d{1,10})/?", "https://t.me/{path}"),
            new Shape(
                    "facebook", FACEBOOK, "/(watch/?)", "v", "\\d{1,20}", "https://www.facebook.com/{path}?v={value}"),
            new Shape(
                    "facebook",
                    FACEBOOK,
                    "/(reel/\\d{1,20}/?|[\\w.-]{1,80}/(?:videos|posts)/[\\w.-]{1,120}/?)",
                    "https://www.facebook.com/{path}")));

    static final EmbedProviders NONE = new EmbedProviders(List.of());

    /** A player of Facebook's carries the address of what it shows. */
    private static final Pattern FACEBOOK_PLUGIN = Pattern.compile("/(?:v\\d+\\.\\d+/)?plugins/(?:video|post)\\.php");

    /** Addresses of players are short; nothing need go over what is not. */
    private static final int LONGEST = 2_000;

    private final List<Shape> shapes;

    private EmbedProviders(List<Shape> shapes) {
        this.shapes = shapes;
    }

    /**
     * The shape of a site's addresses. What the query says besides is for {@link EmbedParameters}.
     *
     * @param path the whole path, its group what the page needs of it
     * @param parameter what the query must have; null if nothing
     * @param page the address for people
     */
    private record Shape(
            String provider,
            Set<String> hosts,
            Pattern path,
            @Nullable Parameter parameter,
            String page) {
        Shape(String provider, Set<String> hosts, String path, String page) {
            this(provider, hosts, Pattern.compile(path), null, page);
        }

        Shape(String provider, Set<String> hosts, String path, String name, String value, String page) {
            this(provider, hosts, Pattern.compile(path), new Parameter(name, Pattern.compile(value)), page);
        }

        Optional<Found> find(WebUrl url) {
            Matcher matcher = path.matcher(url.path());
            if (!matcher.matches()) return Optional.empty();
            String known = page.replace(PATH, matcher.group(1));
            if (parameter == null) return Optional.of(found(known, url, Set.of()));
            return valueOf(parameter.name(), url.query().orElse(""))
                    .filter(value -> parameter.value().matcher(value).matches())
                    .map(value -> found(known.replace(VALUE, value), url, Set.of(parameter.name())));
        }

        private Found found(String known, WebUrl url, Set<String> shown) {
            EmbedParameters parameters = EmbedParameters.of(url, shown, start().isEmpty() ? Set.of() : STARTS);
            String start = parameters.seconds() == 0 ? "" : start() + parameters.seconds() + "s";
            return new Found(provider, WebUrl.of(known + start), parameters);
        }

        /** How the address for people says where a film starts; empty where it cannot. */
        private String start() {
            if (page.startsWith("https://www.youtube.com/watch")) return "&t=";
            return provider.equals("vimeo") ? "#t=" : "";
        }
    }

    /** A parameter of a query, and the form of its value. */
    private record Parameter(String name, Pattern value) {}

    /**
     * What an address shows.
     *
     * @param provider the name of the site
     * @param page the address for people
     * @param parameters what else the address says
     */
    record Found(String provider, WebUrl page, EmbedParameters parameters) {}

    Optional<Found> find(WebUrl url) {
        if (url.host().isEmpty() || url.value().length() > LONGEST) return Optional.empty();
        String host = url.host().get();
        for (Shape shape : shapes) {
            Optional<Found> found = shape.hosts().contains(host) ? shape.find(url) : Optional.empty();
            if (found.isPresent()) return found;
        }
        return host.equals("www.facebook.com") ? carried(url) : Optional.empty();
    }

    private Optional<Found> carried(WebUrl url) {
        if (!FACEBOOK_PLUGIN.matcher(url.path()).matches()) return Optional.empty();
        return valueOf("href", url.query().orElse(""))
                .flatMap(EmbedProviders::decoded)
                .flatMap(WebUrl::parse)
                .filter(page -> !page.path().contains("/plugins/"))
                .flatMap(this::find)
                .filter(found -> found.provider().equals("facebook"))
                .map(found ->
                        new Found(found.provider(), found.page(), EmbedParameters.of(url, Set.of("href"), Set.of())));
    }

    /** The value of a query's parameter, as written; of several the first. */
    private static Optional<String> valueOf(String name, String query) {
        String begin = name + "=";
        int at = 0;
        while (at < query.length()) {
            int next = query.indexOf('&', at);
            int end = next < 0 ? query.length() : next;
            if (query.startsWith(begin, at)) return Optional.of(query.substring(at + begin.length(), end));
            at = end + 1;
        }
        return Optional.empty();
    }

    private static Optional<String> decoded(String value) {
        return Values.built(() -> URLDecoder.decode(value, StandardCharsets.UTF_8));
    }
}
