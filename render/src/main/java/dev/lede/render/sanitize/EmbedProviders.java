package dev.lede.render.sanitize;

import dev.lede.core.url.WebUrl;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sites whose players are kept. An address is compared as it was understood, never as it was written: host for host,
 * the whole path and query, and the id by its form. What is kept is the page for people, made anew of the id.
 */
final class EmbedProviders {
    private static final String FACEBOOK_PAGE =
            "/(?:watch/?\\?v=\\d{1,20}|reel/\\d{1,20}/?|[\\w.-]{1,80}/(?:videos|posts)/[\\w.-]{1,120}/?)";

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
                    Pattern.compile("/(?:embed|shorts|live|v)/(?!videoseries\\b)([\\w-]{11})/?(?:\\?.*)?"),
                    "https://www.youtube.com/watch?v=$1"),
            new Shape(
                    "youtube",
                    Set.of("www.youtube.com", "youtube.com", "m.youtube.com"),
                    Pattern.compile("/watch\\?(?:[^&]*&)*?v=([\\w-]{11})(?:&.*)?"),
                    "https://www.youtube.com/watch?v=$1",
                    Set.of("v")),
            new Shape(
                    "youtube",
                    Set.of("youtu.be"),
                    Pattern.compile("/([\\w-]{11})/?(?:\\?.*)?"),
                    "https://www.youtube.com/watch?v=$1"),
            new Shape(
                    "youtube",
                    Set.of("www.youtube.com", "youtube.com", "www.youtube-nocookie.com"),
                    Pattern.compile("/(?:embed/videoseries|playlist)\\?(?:[^&]*&)*?list=([\\w-]{10,50})(?:&.*)?"),
                    "https://www.youtube.com/playlist?list=$1",
                    Set.of("list")),
            new Shape(
                    "vimeo",
                    Set.of("player.vimeo.com"),
                    Pattern.compile("/video/(\\d{1,12})\\?(?:[^&]*&)*?h=([0-9a-f]{6,16})(?:&.*)?"),
                    "https://vimeo.com/$1/$2",
                    Set.of("h")),
            new Shape(
                    "vimeo",
                    Set.of("player.vimeo.com"),
                    Pattern.compile("/video/(\\d{1,12})/?(?:\\?.*)?"),
                    "https://vimeo.com/$1"),
            new Shape(
                    "vimeo",
                    Set.of("vimeo.com", "www.vimeo.com"),
                    Pattern.compile("/(\\d{1,12}(?:/[0-9a-f]{6,16})?)/?(?:\\?.*)?"),
                    "https://vimeo.com/$1"),
            new Shape(
                    "dailymotion",
                    Set.of("www.dailymotion.com", "dailymotion.com"),
                    Pattern.compile("/(?:embed/)?video/([A-Za-z0-9]{4,20})/?(?:\\?.*)?"),
                    "https://www.dailymotion.com/video/$1"),
            new Shape(
                    "spotify",
                    Set.of("open.spotify.com"),
                    Pattern.compile(
                            "/(?:embed/)?((?:track|album|playlist|artist|episode|show)/[A-Za-z0-9]{22})/?(?:\\?.*)?"),
                    "https://open.spotify.com/$1"),
            new Shape(
                    "telegram",
                    Set.of("t.me"),
                    Pattern.compile("/([A-Za-z]\\w{3,31}/\\d{1,10})/?(?:\\?.*)?"),
                    "https://t.me/$1"),
            new Shape(
                    "facebook",
                    Set.of("www.facebook.com", "web.facebook.com", "m.facebook.com", "facebook.com"),
                    Pattern.compile("(" + FACEBOOK_PAGE + ")"),
                    "https://www.facebook.com$1",
                    Set.of("v"))));

    /** A player of Facebook's carries the address of what it shows. */
    private static final Pattern FACEBOOK_PLUGIN =
            Pattern.compile("/(?:v\\d+\\.\\d+/)?plugins/(?:video|post)\\.php\\?(?:[^&]*&)*?href=([^&]{1,600})(?:&.*)?");

    /** Addresses of players are short; patterns need not go over what is not. */
    private static final int LONGEST = 2_000;

    private final List<Shape> shapes;

    private EmbedProviders(List<Shape> shapes) {
        this.shapes = shapes;
    }

    /**
     * The shape of a site's addresses.
     *
     * @param rest path and query, whole
     * @param page the address for people, with the groups of {@code rest}
     * @param shown the parameters of {@code rest} that say what is shown
     */
    private record Shape(String provider, Set<String> hosts, Pattern rest, String page, Set<String> shown) {
        Shape(String provider, Set<String> hosts, Pattern rest, String page) {
            this(provider, hosts, rest, page, Set.of());
        }

        /** How the address for people says where a film starts; empty where it cannot. */
        String start() {
            if (page.startsWith("https://www.youtube.com/watch")) return "&t=";
            return provider.equals("vimeo") ? "#t=" : "";
        }

        Found found(Matcher matcher, WebUrl url) {
            EmbedParameters parameters = EmbedParameters.of(url, shown, start().isEmpty() ? Set.of() : STARTS);
            String start = parameters.seconds() == 0 ? "" : start() + parameters.seconds() + "s";
            return new Found(provider, WebUrl.of(matcher.replaceFirst(page) + start), parameters);
        }
    }

    /**
     * What an address shows.
     *
     * @param provider the name of the site
     * @param page the address for people
     * @param parameters what else the address says
     */
    record Found(String provider, WebUrl page, EmbedParameters parameters) {}

    Optional<Found> find(WebUrl url) {
        String rest = url.path() + url.query().map(query -> "?" + query).orElse("");
        if (url.host().isEmpty() || rest.length() > LONGEST) return Optional.empty();
        String host = url.host().get();
        for (Shape shape : shapes) {
            if (!shape.hosts().contains(host)) continue;
            Matcher matcher = shape.rest().matcher(rest);
            if (matcher.matches()) {
                return Optional.of(shape.found(matcher, url));
            }
        }
        return host.equals("www.facebook.com") ? carried(rest, url) : Optional.empty();
    }

    private Optional<Found> carried(String rest, WebUrl url) {
        Matcher matcher = FACEBOOK_PLUGIN.matcher(rest);
        if (!matcher.matches()) return Optional.empty();
        return decoded(matcher.group(1))
                .flatMap(WebUrl::parse)
                .filter(page -> !page.path().contains("/plugins/"))
                .flatMap(this::find)
                .filter(found -> found.provider().equals("facebook"))
                .map(found -> new Found(
                        found.provider(), found.page(), EmbedParameters.of(url, Set.of("href"), Set.of())));
    }

    private static Optional<String> decoded(String value) {
        return Values.built(() -> URLDecoder.decode(value, StandardCharsets.UTF_8));
    }
}
