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
 * A site whose films, posts or sounds may stand in articles: which addresses are its, what their page for people is, and
 * where their player is. Anything else in a frame becomes a link.
 *
 * <p>An address is compared as it was understood, never as it was written: the exact host, the whole path, the id by its
 * form. What is kept is made anew of the id, so that nothing else of the address comes along.
 *
 * <pre>{@code
 * EmbedProvider ours = EmbedProvider.builder("lake-tv", "Lake TV", "[a-z0-9]{8}")
 *         .page("https://tv.lakepost.example/watch/{id}")
 *         .player("https://tv.lakepost.example/embed?film={id}")
 *         .build();
 * }</pre>
 */
public final class EmbedProvider {
    /** Films; their player is YouTube's that sets no cookies before it plays. */
    public static final EmbedProvider YOUTUBE = KnownSites.youtube();

    /** Films. */
    public static final EmbedProvider VIMEO = KnownSites.vimeo();

    /** Films. */
    public static final EmbedProvider DAILYMOTION = KnownSites.dailymotion();

    /** Posts, of {@code x.com} and {@code twitter.com}. */
    public static final EmbedProvider X = KnownSites.x();

    /** Posts and films. */
    public static final EmbedProvider FACEBOOK = KnownSites.facebook();

    /** Posts and films. */
    public static final EmbedProvider INSTAGRAM = KnownSites.instagram();

    /** Films. */
    public static final EmbedProvider TIKTOK = KnownSites.tiktok();

    /** Posts of public channels. */
    public static final EmbedProvider TELEGRAM = KnownSites.telegram();

    /** Music and talk. */
    public static final EmbedProvider SPOTIFY = KnownSites.spotify();

    private static final List<EmbedProvider> KNOWN =
            List.of(YOUTUBE, VIMEO, DAILYMOTION, X, FACEBOOK, INSTAGRAM, TIKTOK, TELEGRAM, SPOTIFY);

    /** Addresses of players are short; nothing need go over what is not. */
    private static final int LONGEST = 2_000;

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

    /** A player whose address carries the address of what it shows. */
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
     * The sites that are known without being told: YouTube, Vimeo, Dailymotion, X, Facebook, Instagram, TikTok, Telegram
     * and Spotify.
     *
     * @return always the same list
     */
    public static List<EmbedProvider> known() {
        return KNOWN;
    }

    /**
     * Begins a provider of a host's own.
     *
     * @param id as in {@link Embed#provider}: {@code a-z 0-9 -}, 1 to 40 characters
     * @param name the name for readers, one line
     * @param idForm the form of the ids of what the site shows, a regular expression without groups; of ids, only letters and
     *     digits of ASCII and {@code . _ ~ - / @} are taken
     * @return a builder
     * @throws IllegalArgumentException saying what is wrong
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
     * What an address shows.
     *
     * @param url the address of a page or a player
     * @return empty if it is none of this site's
     */
    public Optional<EmbedMatch> find(WebUrl url) {
        if (url.host().isEmpty() || url.value().length() > LONGEST) return Optional.empty();
        Optional<EmbedShape.Read> read = read(url);
        if (read.isPresent()) return read.map(found -> match(found, found.parameters()));
        if (carrier == null) return Optional.empty();
        Set<String> shown = Set.of(carrier.parameter());
        return carrier.carried(url)
                .flatMap(this::read)
                .map(found -> match(found, EmbedParameters.of(url, shown, settings, Set.of())));
    }

    private EmbedMatch match(EmbedShape.Read read, EmbedParameters parameters) {
        return new EmbedMatch(id, read.page(), parameters.settings(), parameters.others());
    }

    /**
     * The player of an embed: the address for a frame, and what it will show.
     *
     * @param embed an embed
     * @return empty if the embed is none of this site's, or the site has no player for it
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

    /** The URL with its parameters behind {@code ?}; empty if its path has none. Flash players had {@code /v/ID&hl=en}. */
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

    /** Says how the addresses of a site look. {@code {id}} stands where the id is. Not for several threads. */
    public static final class Builder {
        private static final String ID = "{id}";

        /** What stands for the id while a template is taken apart: a path, and a value of a query. */
        private static final String MARK = "lede-id-of-embed";

        private final String id;
        private final String name;
        private final String idForm;
        private final List<WebUrl> addresses = new ArrayList<>();
        private @Nullable String page;
        private @Nullable String player;
        private EmbedPlayer.Kind kind = EmbedPlayer.Kind.VIDEO;

        private Builder(String id, String name, String idForm) {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(idForm, "idForm");
            if (!id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
                throw new IllegalArgumentException("not the id of an embed provider: " + Require.shown(id));
            }
            this.id = id;
            this.name = Require.line(name, "name of an embed provider");
            this.idForm = idForm;
            try {
                if (Pattern.compile(idForm).matcher("").groupCount() > 0) {
                    throw new IllegalArgumentException(
                            "the form of an id must have no groups: " + Require.shown(idForm));
                }
            } catch (PatternSyntaxException e) {
                throw new IllegalArgumentException("not a regular expression: " + Require.shown(idForm), e);
            }
        }

        /**
         * The address for people, which embeds keep. Required.
         *
         * @param template such as {@code https://example.org/watch/{id}} or {@code https://example.org/watch?v={id}}
         * @return this
         * @throws IllegalArgumentException saying the value, if it is no such address of https
         */
        public Builder page(String template) {
            addresses.add(0, read(template));
            this.page = template;
            return this;
        }

        /**
         * The player's address, for a frame. By default there is none, and readers are sent to the page.
         *
         * @param template as of {@link #page}
         * @return this
         * @throws IllegalArgumentException saying the value, if it is no such address of https
         */
        public Builder player(String template) {
            addresses.add(read(template));
            this.player = template;
            return this;
        }

        /**
         * What the player shows. Default: films.
         *
         * @param kind what pages choose the words and the shape of the player by
         * @return this
         */
        public Builder playerKind(EmbedPlayer.Kind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /**
         * Adds another URL of the same content.
         *
         * @param template as of {@link #page}
         * @return this
         * @throws IllegalArgumentException saying the value, if it is no such address of https
         */
        public Builder addUrl(String template) {
            addresses.add(read(template));
            return this;
        }

        /**
         * Makes the provider.
         *
         * @return the provider
         * @throws IllegalStateException if nobody has said what the page is
         */
        public EmbedProvider build() {
            if (page == null) throw new IllegalStateException("an embed provider needs a page: " + id);
            List<EmbedShape> shapes = new ArrayList<>();
            for (WebUrl address : addresses) shapes.add(shape(address, page));
            return new EmbedProvider(id, name, Set.of(), null, shapes);
        }

        private static WebUrl read(String template) {
            int at = Objects.requireNonNull(template, "template").indexOf(ID);
            boolean once = at >= 0 && template.indexOf(ID, at + 1) < 0;
            Optional<WebUrl> url = once ? WebUrl.parse(template.replace(ID, MARK)) : Optional.empty();
            return url.filter(read -> read.scheme().equals(Optional.of("https")))
                    .filter(read -> read.path().contains(MARK) || parameterOf(read) != null)
                    .orElseThrow(() -> new IllegalArgumentException("not an address of https with " + ID
                            + " once in its path or as a value: " + Require.shown(template)));
        }

        private EmbedShape shape(WebUrl address, String page) {
            @Nullable String parameter = parameterOf(address);
            String in = parameter == null ? "path" : "value";
            String quoted = Pattern.quote(address.path());
            String path = parameter == null ? quoted.replace(MARK, "\\E(" + idForm + ")\\Q") : quoted;
            String played = player == null ? null : player.replace(ID, "{" + in + "}");
            EmbedShape shape = new EmbedShape(
                    Set.of(address.host().orElseThrow()),
                    Pattern.compile(path),
                    null,
                    null,
                    page.replace(ID, "{" + in + "}"),
                    played,
                    kind,
                    EmbedShape.Start.NONE);
            return parameter == null ? shape : shape.with(parameter, idForm);
        }

        /** The name of the parameter whose value is the id; null if none's is. */
        private static @Nullable String parameterOf(WebUrl url) {
            for (String parameter : url.query().orElse("").split("&", -1)) {
                if (parameter.endsWith("=" + MARK))
                    return parameter.substring(0, parameter.length() - MARK.length() - 1);
            }
            return null;
        }
    }
}
