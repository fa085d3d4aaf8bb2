package dev.lede.render.sanitize.build;

import dev.lede.core.body.Audio;
import dev.lede.core.body.Block;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Image;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Paragraph;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Builds what {@code object}, {@code embed} and {@link CustomElements} show: an embed where a provider knows the URL, an
 * image, video or audio where the file is one, or else a link.
 */
final class PlugIns {
    /** The parameters of an {@code object} without {@code data} that hold its URL. */
    private static final Set<String> URL_PARAMETERS = Set.of("movie", "src", "url", "filename");

    private final Builders builders;
    private final Media media;

    PlugIns(Builders builders, Media media) {
        this.builders = builders;
        this.media = media;
    }

    List<Block> of(KeptElement element, InlinePath path) {
        List<Block> fallback = media.fallback(element, path);
        Optional<EmbedMatch> match = media.mayEmbed(element) ? match(element) : Optional.empty();
        if (match.isPresent()) return List.of(embed(match.get(), element, fallback));
        Optional<WebUrl> url = media.address(element);
        // What it holds may be another image, video or link of the same.
        boolean replaced =
                ShortContent.of(element.source()).filter(held -> !held.media()).isEmpty();
        if (url.isPresent() && !replaced) return shown(element, url.get(), fallback);
        reportGone(element, url.map(WebUrl::value).orElse(""));
        return fallback;
    }

    private Optional<EmbedMatch> match(KeptElement element) {
        return CustomElements.is(element)
                ? media.players(CustomElements.urls(element.source())).findFirst()
                : media.address(element).flatMap(media::player);
    }

    /** The embed; an {@code object} may hold an {@code embed} of the same. */
    private Embed embed(EmbedMatch match, KeptElement element, List<Block> fallback) {
        List<Block> others = fallback.stream()
                .filter(block -> !(block instanceof Embed inner && inner.url().equals(match.page())))
                .toList();
        return media.embed(match, element, element.written("title"), others);
    }

    private List<Block> shown(KeptElement element, WebUrl url, List<Block> fallback) {
        if (!builders.names.has(element.name())) return link(element, url, fallback);
        return switch (MediaKind.of(element.written("type"), url)) {
            case IMAGE -> image(element, url).map(List::of).orElseGet(() -> link(element, url, fallback));
            case VIDEO ->
                isPlayed(element, "video", url) ? video(element, url, fallback) : link(element, url, fallback);
            case AUDIO ->
                isPlayed(element, "audio", url) ? audio(element, url, fallback) : link(element, url, fallback);
            case OTHER -> link(element, url, fallback);
        };
    }

    /** The image, whose alternative is what the element holds. */
    private Optional<Block> image(KeptElement element, WebUrl url) {
        Optional<ImageSource> source =
                builders.names.has("img") ? builders.urls.served(url, element, "src") : Optional.empty();
        if (source.isEmpty()) return Optional.empty();
        String written = element.source().attr("alt");
        String words = Characters.line(Characters.isBlank(written) ? element.text() : Characters.settled(written));
        @Nullable String alt = Characters.isBlank(words) ? null : words;
        if (alt == null) builders.report.notice(Notice.Rule.IMAGE_WITHOUT_ALT, element.source(), url.value());
        builders.report.element(Rule.RENAMED, element.source());
        return Optional.of(new Image(source.get(), alt, null, builders.values.size(element), List.of()));
    }

    private boolean isPlayed(KeptElement element, String name, WebUrl url) {
        return builders.names.has(name) && media.isPlayed(element, url);
    }

    private List<Block> video(KeptElement element, WebUrl url, List<Block> fallback) {
        builders.report.element(Rule.RENAMED, element.source());
        return List.of(new Video(sources(url), null, builders.values.size(element), List.of(), fallback));
    }

    private List<Block> audio(KeptElement element, WebUrl url, List<Block> fallback) {
        builders.report.element(Rule.RENAMED, element.source());
        return List.of(new Audio(sources(url), List.of(), fallback));
    }

    private static List<MediaSource> sources(WebUrl url) {
        return List.of(new MediaSource(url, null));
    }

    private List<Block> link(KeptElement element, WebUrl url, List<Block> fallback) {
        reportGone(element, url.value());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(builders.links.inPlaceOf(element, url, name(element, url))));
        blocks.addAll(fallback);
        return blocks;
    }

    /** What the element is called, or the name of the file, or the host. */
    private String name(KeptElement element, WebUrl url) {
        Element source = element.source();
        Optional<String> label = Stream.of(element.written("title"), source.attr("aria-label"), source.attr("alt"))
                .map(written -> Characters.line(Characters.settled(written)))
                .filter(words -> !Characters.isBlank(words))
                .findFirst();
        String file = url.path().substring(url.path().lastIndexOf('/') + 1);
        return label.orElseGet(() -> file.indexOf('.') > 0 ? file : url.host().orElse(url.value()));
    }

    private void reportGone(KeptElement element, String url) {
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
