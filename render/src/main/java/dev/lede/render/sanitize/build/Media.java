package dev.lede.render.sanitize.build;

import dev.lede.core.body.Audio;
import dev.lede.core.body.Block;
import dev.lede.core.body.Embed;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Track;
import dev.lede.core.body.Video;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import dev.lede.render.embed.EmbedMatch;
import dev.lede.render.sanitize.read.CustomElements;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.KeptNode;
import dev.lede.render.sanitize.read.LazyAttributes;
import dev.lede.render.sanitize.read.PastedEmbeds;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.url.EmbedProviders;
import dev.lede.render.sanitize.url.TrackingParameters;
import dev.lede.render.sanitize.url.UrlUse;
import dev.lede.render.sanitize.value.Characters;
import dev.lede.render.sanitize.value.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jspecify.annotations.Nullable;

/** Builds films, sounds and embeds of known players; of what it cannot build, fallback or a link stays. */
final class Media {
    private static final Set<String> MEDIA = Set.of("video", "audio", "iframe", "object", "embed");

    private final Builders builders;
    private final EmbedProviders providers;
    private final PlugIns plugIns;

    Media(Builders builders, EmbedProviders providers) {
        this.builders = builders;
        this.providers = providers;
        this.plugIns = new PlugIns(builders, this);
    }

    boolean isMedia(KeptElement element) {
        return MEDIA.contains(element.name());
    }

    List<Block> of(KeptElement element, InlinePath path) {
        return switch (element.name()) {
            case "video" -> video(element, path);
            case "audio" -> audio(element, path);
            case "iframe" -> frame(element);
            default -> plugIns.of(element, path);
        };
    }

    private List<Block> video(KeptElement element, InlinePath path) {
        List<MediaSource> sources = sources(element);
        List<Block> fallback = fallback(element, path);
        if (sources.isEmpty()) return withoutSource(element, fallback);
        @Nullable ImageSource poster = builders.images.poster(element).orElse(null);
        return List.of(new Video(sources, poster, builders.values.size(element), tracks(element), fallback));
    }

    private List<Block> audio(KeptElement element, InlinePath path) {
        List<MediaSource> sources = sources(element);
        List<Block> fallback = fallback(element, path);
        if (sources.isEmpty()) return withoutSource(element, fallback);
        return List.of(new Audio(sources, tracks(element), fallback));
    }

    private List<Block> withoutSource(KeptElement element, List<Block> fallback) {
        Optional<WebUrl> url = address(element);
        boolean denied = !builders.names.has(element.name());
        // Of a host that is not allowed, it is told with the address.
        if (denied) builders.report.element(Rule.DENIED_MEDIA, element.source());
        else if (url.isEmpty()) builders.report.element(Rule.MEDIA_WITHOUT_SOURCE, element.source());
        if (url.isEmpty()) return fallback;
        List<Block> kept = new ArrayList<>(linkInPlaceOf(element, url.get()));
        kept.addAll(fallback);
        return kept;
    }

    private List<Block> frame(KeptElement frame) {
        Optional<WebUrl> url = address(frame);
        if (url.isEmpty()) {
            builders.report.element(Rule.FRAME_WITHOUT_ADDRESS, frame.source());
            return List.of();
        }
        reportReplaced(frame);
        Optional<EmbedMatch> found = mayEmbed(frame) ? providers.find(url.get()) : Optional.empty();
        if (found.isPresent()) return List.of(embed(found.get(), frame, frame.written("title"), List.of()));
        Rule rule = builders.names.has("iframe") ? Rule.UNKNOWN_PLAYER : Rule.DENIED_MEDIA;
        builders.report.element(rule, frame.source(), url.get().value());
        return linkInPlaceOf(frame, url.get());
    }

    private void reportReplaced(KeptElement frame) {
        Optional<String> late = LazyAttributes.mediaSource(frame.source());
        String src = frame.written("src");
        if (late.isEmpty()
                || Placeholder.is(src)
                || src.equals(frame.source().attr(late.get()).strip())) return;
        builders.report.attribute(Rule.REPLACED_SOURCE, frame.source(), "src");
    }

    boolean mayEmbed(KeptElement element) {
        // It is rendered as a figure with a link.
        return builders.figures()
                && builders.names.has("a")
                && builders.names.has("iframe")
                && builders.names.has(element.name());
    }

    private List<Block> linkInPlaceOf(KeptElement element, WebUrl url) {
        return List.of(new Paragraph(builders.links.inPlaceOf(element, url, nameOf(element, url))));
    }

    /** Whether a quotation or wrapper is what a site gives to paste, to be replaced by its player, or else by a link. */
    boolean isPasted(KeptElement element) {
        if (!PastedEmbeds.is(element.source())) return false;
        if (pastedMatch(element).isPresent()) return true;
        // What says where the post is was not dropped with the other attributes, since it might have been read here.
        for (Attribute attribute : element.source().attributes()) {
            if (PastedEmbeds.reads(element.source(), attribute.getKey())
                    && element.attribute(attribute.getKey()) == null) {
                builders.report.attribute(Rule.UNKNOWN_POST, element.source(), attribute.getKey());
            }
        }
        return PastedEmbeds.link(element, builders.urls).isPresent();
    }

    private Optional<EmbedMatch> pastedMatch(KeptElement element) {
        return players(mayEmbed(element) ? PastedEmbeds.urls(element) : List.of())
                .filter(match -> PastedEmbeds.allows(element, match))
                .findFirst();
    }

    /** What the URLs show at known sites; tracking parameters do not count. */
    Stream<EmbedMatch> players(List<String> written) {
        return written.stream()
                .flatMap(url -> builders.urls.readFetchable(url).stream())
                .flatMap(url -> player(TrackingParameters.of(url).url()).stream());
    }

    Optional<EmbedMatch> player(WebUrl url) {
        return providers.find(url);
    }

    /** The embed that a quotation or wrapper stands for, its words as fallback; only where it {@link #isPasted}. */
    List<Block> pasted(KeptElement element, InlinePath path) {
        Optional<EmbedMatch> match = pastedMatch(element);
        if (match.isEmpty()) {
            WebUrl url = PastedEmbeds.link(element, builders.urls).orElseThrow();
            return linkInPlaceOf(element, builders.urls.withoutTracking(url, element, "url"));
        }
        List<Block> words = element.is("blockquote")
                ? builders.quotes.words(element, path)
                : new Flow(builders, path).blocksOf(element.children());
        return List.of(embed(match.get(), element, "", words));
    }

    /** What an address that stands alone becomes where WordPress would have shown what it names. */
    Block ofAddress(KeptElement figure, Paragraph words) {
        Optional<WebUrl> url = PastedEmbeds.onlyUrl(words.text(), builders.urls)
                .map(written -> builders.urls.withoutTracking(written, figure, "url"));
        if (url.isEmpty()) return words;
        Optional<EmbedMatch> found = mayEmbed(figure) ? providers.find(url.get()) : Optional.empty();
        if (found.isPresent()) return embed(found.get(), figure, "", List.of());
        return new Paragraph(builders.links.inPlaceOf(figure, url.get(), words.text()));
    }

    Embed embed(EmbedMatch found, KeptElement element, String title, List<Block> fallback) {
        reportParameters(found, element);
        String line = Characters.line(Characters.settled(title));
        return new Embed(found.provider(), found.page(), Characters.isBlank(line) ? null : line, fallback);
    }

    /** Where a frame, film or plug-in comes from, if that is an address. */
    Optional<WebUrl> address(KeptElement element) {
        if (element.source().nameIs("script")) return telegramPost(element);
        if (CustomElements.is(element)) {
            return CustomElements.link(element.source()).flatMap(url -> builders.urls.fetchable(url, element, "url"));
        }
        Optional<WebUrl> late = lateAddress(element);
        if (late.isPresent()) return late;
        for (String attribute : List.of("src", "data")) {
            String written = element.attribute(attribute);
            Optional<WebUrl> url =
                    written == null ? Optional.empty() : builders.urls.fetchable(written, element, attribute);
            if (url.isPresent()) return url;
        }
        for (KeptElement source : element.children("source")) {
            Optional<WebUrl> url = address(source);
            if (url.isPresent()) return url;
        }
        return element.is("object")
                ? PlugIns.parameter(element.source()).flatMap(builders.urls::readFetchable)
                : Optional.empty();
    }

    private Optional<WebUrl> telegramPost(KeptElement script) {
        return PastedEmbeds.telegramPost(script.source())
                .flatMap(post -> builders.urls.readFetchable("https://t.me/" + post));
    }

    /** What a link in place of a frame is called: by its title, or by its site. */
    String nameOf(KeptElement element, WebUrl url) {
        String title = Characters.line(element.written("title"));
        return Characters.isBlank(title) ? url.host().orElse(url.value()) : title;
    }

    private List<MediaSource> sources(KeptElement element) {
        List<MediaSource> sources = new ArrayList<>();
        if (!builders.names.has(element.name())) return sources;
        addSource(element, sources);
        for (KeptElement source : element.children("source")) {
            if (builders.names.has("source")) addSource(source, sources);
            else builders.report.element(Rule.DENIED_MEDIA, source.source());
        }
        return sources;
    }

    /** Adds the address that scripts load late, if there is one, and the one that stands there. */
    private void addSource(KeptElement element, List<MediaSource> sources) {
        Optional<WebUrl> late = lateAddress(element);
        late.ifPresent(url -> addPlayed(element, url, sources));
        builders.urls
                .file(element, "src")
                .filter(url -> late.filter(url::equals).isEmpty())
                .ifPresent(url -> addPlayed(element, url, sources));
    }

    private void addPlayed(KeptElement element, WebUrl url, List<MediaSource> sources) {
        if (isPlayed(element, url)) sources.add(source(element, url));
    }

    boolean isPlayed(KeptElement element, WebUrl url) {
        return builders.urls.allows(UrlUse.MEDIA, url, element, "src");
    }

    private Optional<WebUrl> lateAddress(KeptElement element) {
        Optional<String> late = LazyAttributes.mediaSource(element.source());
        return late.flatMap(name -> builders.urls.fetchable(element.source().attr(name), element, name));
    }

    private MediaSource source(KeptElement element, WebUrl url) {
        String type = element.is("source") ? element.written("type") : "";
        Optional<MediaSource> source = Values.built(() -> new MediaSource(url, type.isEmpty() ? null : type));
        if (source.isEmpty()) builders.values.reportInvalid(element, "type");
        return source.orElseGet(() -> new MediaSource(url, null));
    }

    private void reportParameters(EmbedMatch parameters, KeptElement element) {
        String attribute = switch (element.name()) {
            case "object" -> "data";
            case "iframe", "embed" -> "src";
            default -> "url";
        };
        if (!parameters.settings().isEmpty()) {
            builders.report.attribute(Rule.PLAYER_SETTING, element.source(), attribute, parameters.settings());
        }
        if (!parameters.others().isEmpty()) {
            builders.report.attribute(Rule.PLAYER_PARAMETER, element.source(), attribute, parameters.others());
        }
    }

    private List<Track> tracks(KeptElement element) {
        List<Track> tracks = new ArrayList<>();
        for (KeptElement track : element.children("track")) {
            String written = track.attribute("src");
            Optional<WebUrl> url = written == null ? Optional.empty() : builders.urls.readFetchable(written);
            if (!builders.names.has("track")) builders.report.element(Rule.DENIED_MEDIA, track.source());
            else if (url.isEmpty()) builders.report.element(Rule.MEDIA_WITHOUT_SOURCE, track.source());
            else if (isPlayed(track, url.get())) {
                tracks.add(track(track, builders.urls.withoutTracking(url.get(), track, "src")));
            }
        }
        return tracks;
    }

    private Track track(KeptElement track, WebUrl url) {
        String label = Characters.line(track.written("label"));
        @Nullable Locale language = builders.values.language(track, "srclang");
        return new Track(kind(track), url, language, Characters.isBlank(label) ? null : label);
    }

    private static Track.Kind kind(KeptElement track) {
        return switch (track.written("kind").toLowerCase(Locale.ROOT)) {
            case "captions" -> Track.Kind.CAPTIONS;
            case "descriptions" -> Track.Kind.DESCRIPTIONS;
            case "chapters" -> Track.Kind.CHAPTERS;
            default -> Track.Kind.SUBTITLES;
        };
    }

    List<Block> fallback(KeptElement element, InlinePath path) {
        List<KeptNode> fallback = new ArrayList<>(element.children());
        fallback.removeIf(child -> child.is("source") || child.is("track"));
        return new Flow(builders, path).blocksOf(fallback);
    }
}
