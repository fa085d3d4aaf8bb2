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
import dev.lede.render.sanitize.read.FrameHeight;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.KeptNode;
import dev.lede.render.sanitize.read.LazyAttributes;
import dev.lede.render.sanitize.read.PastedEmbeds;
import dev.lede.render.sanitize.report.Removal.Rule;
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

/** Builds videos, audio, and embeds of known providers; a link or the fallback in place of those that cannot be kept. */
final class Media {
    private static final Set<String> MEDIA = Set.of("video", "audio", "iframe", "object", "embed");

    private final Builders builders;

    Media(Builders builders) {
        this.builders = builders;
    }

    boolean isMedia(KeptElement element) {
        return MEDIA.contains(element.name());
    }

    List<Block> of(KeptElement element, InlinePath path) {
        return switch (element.name()) {
            case "video", "audio" -> played(element, path);
            case "iframe" -> frame(element);
            default -> builders.plugIns.of(element, path);
        };
    }

    private List<Block> played(KeptElement element, InlinePath path) {
        List<MediaSource> sources = sources(element);
        List<Block> fallback = fallback(element, path);
        if (sources.isEmpty()) return withoutSource(element, fallback);
        if (element.is("audio")) return List.of(new Audio(sources, tracks(element), fallback));
        @Nullable ImageSource poster = builders.images.poster(element).orElse(null);
        return List.of(new Video(sources, poster, builders.values.size(element), tracks(element), fallback));
    }

    private List<Block> withoutSource(KeptElement element, List<Block> fallback) {
        Optional<WebUrl> url = url(element);
        boolean denied = !builders.names.has(element.name());
        // A URL of a host that is not allowed has been reported with the attribute.
        if (denied) builders.report.element(Rule.DENIED_MEDIA, element.source());
        else if (url.isEmpty()) builders.report.element(Rule.MEDIA_WITHOUT_SOURCE, element.source());
        return url.isPresent() ? link(element, url.get(), linkText(element, url.get()), fallback) : fallback;
    }

    private List<Block> frame(KeptElement frame) {
        Optional<WebUrl> url = url(frame);
        if (url.isEmpty()) {
            builders.report.element(Rule.FRAME_WITHOUT_URL, frame.source());
            return List.of();
        }
        reportReplaced(frame);
        Optional<EmbedMatch> match = match(frame, url.get());
        if (match.isPresent()) return List.of(embed(match.get(), frame, frame.written("title"), List.of()));
        Rule rule = builders.names.has("iframe") ? Rule.UNKNOWN_PLAYER : Rule.DENIED_MEDIA;
        builders.report.element(rule, frame.source(), url.get().value());
        return link(frame, url.get(), linkText(frame, url.get()), List.of());
    }

    private void reportReplaced(KeptElement frame) {
        Optional<String> late = LazyAttributes.mediaSource(frame.source());
        String src = frame.written("src");
        if (late.isEmpty()
                || Placeholder.is(src)
                || src.equals(frame.source().attr(late.get()).strip())) return;
        builders.report.attribute(Rule.REPLACED_SOURCE, frame.source(), "src");
    }

    /** Whether the host allows the element as an embed, which renders as a figure with a link. */
    boolean mayEmbed(KeptElement element) {
        return builders.figures()
                && builders.names.has("a")
                && builders.names.has("iframe")
                && builders.names.has(element.name());
    }

    private Optional<EmbedMatch> match(KeptElement element, WebUrl url) {
        return mayEmbed(element) ? builders.providers.find(url) : Optional.empty();
    }

    /** A link in place of the element, then its fallback. */
    List<Block> link(KeptElement element, WebUrl url, String text, List<Block> fallback) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(builders.links.inPlaceOf(element, url, text)));
        blocks.addAll(fallback);
        return blocks;
    }

    /** Whether a quote or {@code div} is the embed code of a site, which becomes an embed, or else a link. */
    boolean isPasted(KeptElement element) {
        if (!PastedEmbeds.is(element.source())) return false;
        if (pastedMatch(element).isPresent()) return true;
        // Reported only here: until now, these attributes could have identified an embed.
        for (Attribute attribute : element.source().attributes()) {
            if (PastedEmbeds.reads(element.source(), attribute.getKey())
                    && element.attribute(attribute.getKey()) == null) {
                builders.report.attribute(Rule.UNKNOWN_POST, element.source(), attribute.getKey());
            }
        }
        return PastedEmbeds.link(element, builders.urls).isPresent();
    }

    /** The URL of an element that {@link #isPasted}. */
    WebUrl pastedUrl(KeptElement element) {
        return pastedMatch(element)
                .map(EmbedMatch::page)
                .or(() -> PastedEmbeds.link(element, builders.urls))
                .orElseThrow();
    }

    private Optional<EmbedMatch> pastedMatch(KeptElement element) {
        return matches(mayEmbed(element) ? PastedEmbeds.urls(element) : List.of())
                .filter(match -> PastedEmbeds.allows(element, match))
                .findFirst();
    }

    /** The embeds that providers find for the URLs, which are matched without tracking parameters. */
    Stream<EmbedMatch> matches(List<String> urls) {
        return urls.stream()
                .flatMap(url -> builders.urls.readFetchable(url).stream())
                .flatMap(url ->
                        builders.providers.find(TrackingParameters.of(url).url()).stream());
    }

    /** The embed of an element that {@link #isPasted}, with the element's content as fallback; or a link to it. */
    List<Block> pasted(KeptElement element, InlinePath path) {
        Optional<EmbedMatch> match = pastedMatch(element);
        if (match.isEmpty()) {
            WebUrl written = PastedEmbeds.link(element, builders.urls).orElseThrow();
            WebUrl url = builders.urls.withoutTracking(written, element, "url");
            return link(element, url, linkText(element, url), List.of());
        }
        List<Block> fallback = element.is("blockquote")
                ? builders.quotes.ofPost(element, path)
                : builders.blocksOf(element.children(), path);
        return List.of(embed(match.get(), element, PastedEmbeds.title(element.source()), fallback));
    }

    /** The embed or link of a URL that is the only text of a figure, which WordPress replaces when it renders the page. */
    Block ofUrl(KeptElement figure, Paragraph text) {
        Optional<WebUrl> url = PastedEmbeds.onlyUrl(text.text(), builders.urls)
                .map(written -> builders.urls.withoutTracking(written, figure, "url"));
        if (url.isEmpty()) return text;
        Optional<EmbedMatch> match = match(figure, url.get());
        if (match.isPresent()) return embed(match.get(), figure, "", List.of());
        return new Paragraph(builders.links.inPlaceOf(figure, url.get(), text.text()));
    }

    Embed embed(EmbedMatch match, KeptElement element, String title, List<Block> fallback) {
        reportParameters(match, element);
        String line = Characters.line(Characters.settled(title));
        Embed embed = new Embed(match.provider(), match.page(), AttributeValues.nullIfBlank(line), null, fallback);
        return builders.providers.isInteractive(embed) ? embed.withHeight(FrameHeight.of(element.source())) : embed;
    }

    /** The URL of a frame, video, audio, plug-in or script of Telegram. */
    Optional<WebUrl> url(KeptElement element) {
        if (element.source().nameIs("script")) {
            return PastedEmbeds.telegramPost(element.source())
                    .flatMap(post -> builders.urls.readFetchable("https://t.me/" + post));
        }
        if (CustomElements.is(element)) {
            return CustomElements.link(element.source()).flatMap(url -> builders.urls.fetchable(url, element, "url"));
        }
        Optional<WebUrl> late = lateUrl(element);
        if (late.isPresent()) return late;
        for (String attribute : List.of("src", "data")) {
            String written = element.attribute(attribute);
            Optional<WebUrl> url =
                    written == null ? Optional.empty() : builders.urls.fetchable(written, element, attribute);
            if (url.isPresent()) return url;
        }
        for (KeptElement source : element.children("source")) {
            Optional<WebUrl> url = url(source);
            if (url.isPresent()) return url;
        }
        return element.is("object")
                ? PlugIns.parameter(element.source()).flatMap(url -> builders.urls.fetchable(url, element, "data"))
                : Optional.empty();
    }

    /** The text of a link in place of the element: its title, or else the URL's host. */
    String linkText(KeptElement element, WebUrl url) {
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

    /** Adds the URL that scripts load late, if there is one, and then the one in {@code src}. */
    private void addSource(KeptElement element, List<MediaSource> sources) {
        Optional<WebUrl> late = lateUrl(element);
        late.ifPresent(url -> addAllowed(element, url, sources));
        builders.urls
                .file(element, "src")
                .filter(url -> late.filter(url::equals).isEmpty())
                .ifPresent(url -> addAllowed(element, url, sources));
    }

    private void addAllowed(KeptElement element, WebUrl url, List<MediaSource> sources) {
        if (isAllowed(element, url)) sources.add(source(element, url));
    }

    boolean isAllowed(KeptElement element, WebUrl url) {
        return builders.urls.allows(UrlUse.MEDIA, url, element, "src");
    }

    private Optional<WebUrl> lateUrl(KeptElement element) {
        Optional<String> late = LazyAttributes.mediaSource(element.source());
        return late.flatMap(name -> builders.urls.fetchable(element.source().attr(name), element, name));
    }

    private MediaSource source(KeptElement element, WebUrl url) {
        String type = element.is("source") ? element.written("type") : "";
        if (type.isEmpty()) return new MediaSource(url, null);
        return AttributeValues.ifValid(() -> new MediaSource(url, type)).orElseGet(() -> {
            builders.values.reportInvalid(element, "type");
            return new MediaSource(url, null);
        });
    }

    private void reportParameters(EmbedMatch match, KeptElement element) {
        String attribute = switch (element.name()) {
            case "object" -> "data";
            case "iframe", "embed" -> "src";
            default -> "url";
        };
        if (!match.settings().isEmpty()) {
            builders.report.attribute(Rule.PLAYER_SETTING, element.source(), attribute, match.settings());
        }
        if (!match.others().isEmpty()) {
            builders.report.attribute(Rule.PLAYER_PARAMETER, element.source(), attribute, match.others());
        }
    }

    private List<Track> tracks(KeptElement element) {
        List<Track> tracks = new ArrayList<>();
        for (KeptElement track : element.children("track")) {
            String written = track.attribute("src");
            Optional<WebUrl> url = written == null ? Optional.empty() : builders.urls.readFetchable(written);
            if (!builders.names.has("track")) builders.report.element(Rule.DENIED_MEDIA, track.source());
            else if (url.isEmpty()) builders.report.element(Rule.MEDIA_WITHOUT_SOURCE, track.source());
            else if (isAllowed(track, url.get())) {
                tracks.add(track(track, builders.urls.withoutTracking(url.get(), track, "src")));
            }
        }
        return tracks;
    }

    private Track track(KeptElement track, WebUrl url) {
        String label = Characters.line(track.written("label"));
        @Nullable Locale language = builders.values.language(track, "srclang");
        return new Track(kind(track), url, language, AttributeValues.nullIfBlank(label));
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
        return builders.blocksOf(fallback, path);
    }
}
