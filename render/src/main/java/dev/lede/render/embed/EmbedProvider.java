package dev.lede.render.embed;

import dev.lede.core.body.Embed;
import dev.lede.core.check.Require;
import dev.lede.core.url.WebUrl;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A site whose videos, posts, audio, charts or maps can be embedded in articles: the forms of its URLs, and for each of them the URL of
 * the content's web page and the URL of its player. Immutable and thread-safe.
 *
 * <p>URLs match by their parsed parts, not by their text: the exact host, the complete path, and the form of the id. The
 * URLs of page and player are built from the id, so that they contain no other part of the original URL but the start time.
 *
 * <pre>{@code
 * EmbedProvider ours = EmbedProvider.builder("lake-tv", "Lake TV", "[a-z0-9]{8}")
 *         .page("https://tv.lakepost.example/watch/{id}")
 *         .player("https://tv.lakepost.example/embed?video={id}")
 *         .build();
 * }</pre>
 */
public final class EmbedProvider {
    /** YouTube: videos, playlists and live channels. Players are loaded from {@code www.youtube-nocookie.com}. */
    public static final EmbedProvider YOUTUBE = KnownSites.youtube();

    /** Vimeo: videos. */
    public static final EmbedProvider VIMEO = KnownSites.vimeo();

    /** Dailymotion: videos. */
    public static final EmbedProvider DAILYMOTION = KnownSites.dailymotion();

    /** X: posts, with URLs of {@code x.com} or {@code twitter.com}. */
    public static final EmbedProvider X = KnownSites.x();

    /** Facebook: posts, photos and videos. */
    public static final EmbedProvider FACEBOOK = KnownSites.facebook();

    /** Instagram: posts and videos. */
    public static final EmbedProvider INSTAGRAM = KnownSites.instagram();

    /** TikTok: vertical videos. */
    public static final EmbedProvider TIKTOK = KnownSites.tiktok();

    /** Telegram: posts of public channels. */
    public static final EmbedProvider TELEGRAM = KnownSites.telegram();

    /** Spotify: music and podcasts. */
    public static final EmbedProvider SPOTIFY = KnownSites.spotify();

    /** Datawrapper: charts, maps and tables. */
    public static final EmbedProvider DATAWRAPPER = ChartSites.datawrapper();

    /** Flourish: visualizations and stories. */
    public static final EmbedProvider FLOURISH = ChartSites.flourish();

    /** Infogram: charts and infographics. */
    public static final EmbedProvider INFOGRAM = ChartSites.infogram();

    /** Google Maps: maps that are shared for embedding, and maps of My Maps. */
    public static final EmbedProvider GOOGLE_MAPS = ChartSites.googleMaps();

    private static final List<EmbedProvider> KNOWN = List.of(
            YOUTUBE,
            VIMEO,
            DAILYMOTION,
            X,
            FACEBOOK,
            INSTAGRAM,
            TIKTOK,
            TELEGRAM,
            SPOTIFY,
            DATAWRAPPER,
            FLOURISH,
            INFOGRAM,
            GOOGLE_MAPS);

    /** URLs of players are short. Longer URLs are not matched, which bounds the work of the regular expressions. */
    private static final int MAX_LENGTH = 2_000;

    private final String id;
    private final String name;
    private final Set<String> settings;
    private final @Nullable Carrier carrier;
    private final List<EmbedShape> shapes;

    EmbedProvider(String id, String name, Set<String> settings, @Nullable Carrier carrier, List<EmbedShape> shapes) {
        this.id = id;
        this.name = name;
        this.settings = settings;
        this.carrier = carrier;
        this.shapes = List.copyOf(shapes);
    }

    /** A player whose URL has the encoded URL of the content as a parameter. */
    record Carrier(String host, Pattern path, String parameter) {
        Carrier(String host, String path, String parameter) {
            this(host, Pattern.compile(path), parameter);
        }

        Optional<WebUrl> carried(WebUrl url) {
            if (!url.host().equals(Optional.of(host))
                    || !path.matcher(url.path()).matches()) return Optional.empty();
            return EmbedShape.valueOf(parameter, url).flatMap(Carrier::decoded).flatMap(WebUrl::parse);
        }

        private static Optional<String> decoded(String value) {
            try {
                return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
            } catch (IllegalArgumentException malformed) {
                return Optional.empty();
            }
        }
    }

    /**
     * Returns the bundled providers: YouTube, Vimeo, Dailymotion, X, Facebook, Instagram, TikTok, Telegram, Spotify,
     * Datawrapper, Flourish, Infogram and Google Maps.
     *
     * @return an unmodifiable list
     */
    public static List<EmbedProvider> known() {
        return KNOWN;
    }

    /**
     * Returns a builder for a provider of the host.
     *
     * @param id the provider's id, as in {@link Embed#provider}: 1..40 characters of {@code a-z 0-9 -}, not beginning with
     *     {@code -}
     * @param name the name for readers; one line
     * @param idForm a regular expression without groups that matches the ids of the site's content. Whatever it matches, an
     *     id must be 1..300 characters of ASCII letters, ASCII digits and {@code . _ ~ - / @}, without {@code ..}
     * @return a builder
     * @throws IllegalArgumentException naming the value, if an argument is malformed
     */
    public static Builder builder(String id, String name, String idForm) {
        return new Builder(id, name, idForm);
    }

    /**
     * Returns the id by which embeds refer to the provider.
     *
     * @return for example {@code youtube}
     */
    public String id() {
        return id;
    }

    /**
     * Returns the name for readers.
     *
     * @return for example {@code YouTube}
     */
    public String name() {
        return name;
    }

    /**
     * Finds the content that a URL refers to.
     *
     * @param url the URL of a page or a player; URLs of more than 2,000 characters are not recognized
     * @return the content; empty if the URL is not one of this provider's
     */
    public Optional<EmbedMatch> find(WebUrl url) {
        if (url.host().isEmpty() || url.value().length() > MAX_LENGTH) return Optional.empty();
        Optional<EmbedShape.Read> read = read(url);
        if (read.isPresent()) return read.map(found -> match(found, found.parameters()));
        if (carrier == null) return Optional.empty();
        Set<String> consumed = Set.of(carrier.parameter());
        return carrier.carried(url)
                .flatMap(this::read)
                .map(found -> match(found, EmbedParameters.of(url, consumed, settings, Set.of())));
    }

    private EmbedMatch match(EmbedShape.Read read, EmbedParameters parameters) {
        return new EmbedMatch(id, read.page(), parameters.settings(), parameters.others());
    }

    /**
     * Returns the player of an embed.
     *
     * @param embed the embed
     * @return the player; empty if the embed belongs to another provider, if its URL is not one of this provider's, or if
     *     this provider has no player
     */
    public Optional<EmbedPlayer> player(Embed embed) {
        if (!embed.provider().equals(id)) return Optional.empty();
        return read(embed.url()).flatMap(read -> Optional.ofNullable(read.player()));
    }

    private Optional<EmbedShape.Read> read(WebUrl url) {
        for (EmbedShape shape : shapes) {
            Optional<EmbedShape.Read> read = shape.read(url, settings);
            if (read.isPresent()) return read;
        }
        return withQuery(url).flatMap(this::read);
    }

    /**
     * Returns the URL with the parameters in its path moved to its query; empty if the path has none. The URLs of Flash
     * players had this form: {@code /v/ID&hl=en}.
     */
    private static Optional<WebUrl> withQuery(WebUrl url) {
        if (url.path().indexOf('&') < 0) return Optional.empty();
        String value = url.value();
        int at = value.indexOf('&');
        return WebUrl.parse(
                value.substring(0, at) + "?" + value.substring(at + 1).replaceFirst("\\?", "&"));
    }

    @Override
    public String toString() {
        return "EmbedProvider[" + id + "]";
    }

    /**
     * Builds an {@link EmbedProvider} from templates of its URLs. A template is an absolute {@code https} URL with {@code
     * {id}} once, in its path or as the complete value of a parameter. Not thread-safe.
     */
    public static final class Builder {
        private static final String ID = "{id}";

        /** Replaces {@link #ID} while a template is parsed, since braces would be percent-encoded. */
        private static final String MARK = "lede-id-of-embed";

        private final String id;
        private final String name;
        private final String idForm;
        private final List<WebUrl> urls = new ArrayList<>();
        private @Nullable String page;
        private @Nullable String player;
        private EmbedPlayer.Kind kind = EmbedPlayer.Kind.VIDEO;

        private Builder(String id, String name, String idForm) {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(idForm, "idForm");
            if (!id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
                throw new IllegalArgumentException(
                        "not the id of an embed provider (1..40 characters of a-z 0-9 -): " + Require.shown(id));
            }
            this.id = id;
            this.name = Require.line(name, "name of an embed provider");
            this.idForm = idForm;
            try {
                if (Pattern.compile(idForm).matcher("").groupCount() > 0) {
                    throw new IllegalArgumentException("idForm must have no groups: " + Require.shown(idForm));
                }
            } catch (PatternSyntaxException e) {
                throw new IllegalArgumentException("idForm is not a regular expression: " + Require.shown(idForm), e);
            }
        }

        /**
         * Sets the URL of the content's web page, which is the URL of the embeds. Required.
         *
         * @param template for example {@code https://example.org/watch/{id}} or {@code https://example.org/watch?v={id}}
         * @return this
         * @throws IllegalArgumentException naming the value, if it is not a template
         */
        public Builder page(String template) {
            urls.add(0, read(template));
            this.page = template;
            return this;
        }

        /**
         * Sets the URL of the player. Default: none; embeds then have only a link to the page.
         *
         * @param template a template
         * @return this
         * @throws IllegalArgumentException naming the value, if it is not a template
         */
        public Builder player(String template) {
            urls.add(read(template));
            this.player = template;
            return this;
        }

        /**
         * Sets the kind of content that the player displays. Default: {@link EmbedPlayer.Kind#VIDEO}.
         *
         * @param kind the kind, which determines the label and the size of the player
         * @return this
         */
        public Builder playerKind(EmbedPlayer.Kind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /**
         * Adds another form of URL for the same content. Default: only the URLs of page and player are recognized.
         *
         * @param template a template
         * @return this
         * @throws IllegalArgumentException naming the value, if it is not a template
         */
        public Builder addUrl(String template) {
            urls.add(read(template));
            return this;
        }

        /**
         * Builds the provider.
         *
         * @return the provider
         * @throws IllegalStateException if no page is set
         */
        public EmbedProvider build() {
            if (page == null) throw new IllegalStateException("an embed provider needs a page: " + id);
            List<EmbedShape> shapes = new ArrayList<>();
            for (WebUrl url : urls) shapes.add(shape(url, page));
            return new EmbedProvider(id, name, Set.of(), null, shapes);
        }

        private static WebUrl read(String template) {
            int at = Objects.requireNonNull(template, "template").indexOf(ID);
            boolean once = at >= 0 && template.indexOf(ID, at + 1) < 0;
            Optional<WebUrl> url = once ? WebUrl.parse(template.replace(ID, MARK)) : Optional.empty();
            return url.filter(read -> read.scheme().equals(Optional.of("https")))
                    .filter(read -> read.path().contains(MARK) || parameterOf(read) != null)
                    .orElseThrow(() -> new IllegalArgumentException("not an https URL with " + ID
                            + " once, in its path or as the value of a parameter: " + Require.shown(template)));
        }

        private EmbedShape shape(WebUrl url, String page) {
            @Nullable String parameter = parameterOf(url);
            String in = parameter == null ? "path" : "value";
            String quoted = Pattern.quote(url.path());
            String path = parameter == null ? quoted.replace(MARK, "\\E(" + idForm + ")\\Q") : quoted;
            String played = player == null ? null : player.replace(ID, "{" + in + "}");
            EmbedShape shape = new EmbedShape(
                    Set.of(url.host().orElseThrow()),
                    Pattern.compile(path),
                    null,
                    null,
                    page.replace(ID, "{" + in + "}"),
                    played,
                    kind,
                    EmbedShape.Start.NONE);
            return parameter == null ? shape : shape.with(parameter, idForm);
        }

        /** Returns the name of the parameter whose value is the id; null if there is none. */
        private static @Nullable String parameterOf(WebUrl url) {
            for (String parameter : url.query().orElse("").split("&", -1)) {
                if (parameter.endsWith("=" + MARK))
                    return parameter.substring(0, parameter.length() - MARK.length() - 1);
            }
            return null;
        }
    }
}
