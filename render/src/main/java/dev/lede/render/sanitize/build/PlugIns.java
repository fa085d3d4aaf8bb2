package dev.lede.render.sanitize.build;

import dev.lede.core.body.Audio;
import dev.lede.core.body.Block;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Image;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Video;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import dev.lede.render.embed.EmbedMatch;
import dev.lede.render.sanitize.read.CustomElements;
import dev.lede.render.sanitize.read.KeptElement;
import dev.lede.render.sanitize.read.ShortContent;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.value.Characters;
import dev.lede.render.sanitize.value.MediaKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Builds the blocks that {@code object}, {@code embed} and {@link CustomElements} become: an embed if a provider matches, an
 * image, video or audio if the URL is of such a file, or else a link.
 */
final class PlugIns {
    /** The parameters of an {@code object} without {@code data} that hold its URL. */
    private static final Set<String> URL_PARAMETERS = Set.of("movie", "src", "url", "filename");

    private final Builders builders;

    PlugIns(Builders builders) {
        this.builders = builders;
    }

    List<Block> of(KeptElement element, InlinePath path) {
        List<Block> fallback = builders.media.fallback(element, path);
        Optional<EmbedMatch> match = builders.media.mayEmbed(element) ? match(element) : Optional.empty();
        if (match.isPresent()) return List.of(embed(match.get(), element, fallback));
        Optional<WebUrl> url = builders.media.url(element);
        // An image, video or link inside of the element is the same content for other browsers, and is kept instead.
        boolean replaced =
                ShortContent.of(element.source()).filter(held -> !held.media()).isEmpty();
        if (url.isPresent() && !replaced) {
            return file(element, url.get(), fallback).map(List::of).orElseGet(() -> link(element, url.get(), fallback));
        }
        reportLost(element, url.map(WebUrl::value).orElse(""));
        return fallback;
    }

    private Optional<EmbedMatch> match(KeptElement element) {
        return CustomElements.is(element)
                ? builders.media.matches(CustomElements.urls(element.source())).findFirst()
                : builders.media.url(element).flatMap(builders.providers::find);
    }

    /** The embed, without an equal one in its fallback: an {@code object} often contains an {@code embed}. */
    private Embed embed(EmbedMatch match, KeptElement element, List<Block> fallback) {
        List<Block> others = fallback.stream()
                .filter(block -> !(block instanceof Embed inner && inner.url().equals(match.page())))
                .toList();
        return builders.media.embed(match, element, element.written("title"), others);
    }

    /** The image, video or audio at the URL; empty if the file is none of these, or is not allowed. */
    private Optional<Block> file(KeptElement element, WebUrl url, List<Block> fallback) {
        if (!builders.names.has(element.name())) return Optional.empty();
        MediaKind kind = MediaKind.of(element.written("type"), url);
        if (kind == MediaKind.IMAGE) return image(element, url);
        boolean isVideo = kind == MediaKind.VIDEO;
        boolean isPlayed = (isVideo || kind == MediaKind.AUDIO)
                && builders.names.has(isVideo ? "video" : "audio")
                && builders.media.isAllowed(element, url);
        if (!isPlayed) return Optional.empty();
        builders.report.element(Rule.RENAMED, element.source());
        List<MediaSource> sources = List.of(new MediaSource(url, null));
        return Optional.of(
                isVideo
                        ? new Video(sources, null, builders.values.size(element), List.of(), fallback)
                        : new Audio(sources, List.of(), fallback));
    }

    /** The image. Its alternative text is the {@code alt} of the element, or else the element's own text. */
    private Optional<Block> image(KeptElement element, WebUrl url) {
        Optional<ImageSource> source =
                builders.names.has("img") ? builders.urls.served(url, element, "src") : Optional.empty();
        if (source.isEmpty()) return Optional.empty();
        String written = element.source().attr("alt");
        String text = Characters.line(Characters.isBlank(written) ? element.text() : Characters.settled(written));
        @Nullable String alt = AttributeValues.nullIfBlank(text);
        if (alt == null) builders.report.notice(Notice.Rule.IMAGE_WITHOUT_ALT, element.source(), url.value());
        builders.report.element(Rule.RENAMED, element.source());
        return Optional.of(new Image(source.get(), alt, null, builders.values.size(element), List.of()));
    }

    private List<Block> link(KeptElement element, WebUrl url, List<Block> fallback) {
        reportLost(element, url.value());
        return builders.media.link(element, url, linkText(element, url), fallback);
    }

    /** The first label of the element, or else the name of the file, or else the host. */
    private static String linkText(KeptElement element, WebUrl url) {
        Element source = element.source();
        Optional<String> label = Stream.of(element.written("title"), source.attr("aria-label"), source.attr("alt"))
                .map(written -> Characters.line(Characters.settled(written)))
                .filter(text -> !Characters.isBlank(text))
                .findFirst();
        String file = url.path().substring(url.path().lastIndexOf('/') + 1);
        return label.orElseGet(() -> file.indexOf('.') > 0 ? file : url.host().orElse(url.value()));
    }

    private void reportLost(KeptElement element, String url) {
        Rule rule = CustomElements.is(element) ? Rule.UNKNOWN_MEDIA : Rule.PLUG_IN;
        builders.report.element(rule, element.source(), url);
    }

    static Optional<String> parameter(Element object) {
        return object.children().stream()
                .filter(child -> child.nameIs("param")
                        && URL_PARAMETERS.contains(child.attr("name").toLowerCase(Locale.ROOT)))
                .map(parameter -> parameter.attr("value"))
                .findFirst();
    }
}
