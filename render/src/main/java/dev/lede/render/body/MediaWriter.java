package dev.lede.render.body;

import dev.lede.core.body.Audio;
import dev.lede.core.body.Block;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Track;
import dev.lede.core.body.Video;
import dev.lede.i18n.Languages;
import dev.lede.render.html.HtmlWriter;
import java.util.List;
import java.util.Locale;

/** Writes video and audio. Before playback, browsers load at most the poster or the metadata. */
final class MediaWriter {
    private final HtmlWriter html;
    private final BodySession context;
    private final ImageWriter images;

    MediaWriter(HtmlWriter html, BodySession context, ImageWriter images) {
        this.html = html;
        this.context = context;
        this.images = images;
    }

    void write(Video video) {
        html.open("video").attribute("controls").attribute("playsinline");
        if (video.poster() == null) preload();
        else {
            html.attribute("preload", "none");
            images.writePoster(video.poster());
        }
        if (video.size() != null) {
            html.attribute("width", video.size().width())
                    .attribute("height", video.size().height());
        }
        html.with(() -> content(video.sources(), video.tracks(), video.children()));
    }

    void write(Audio audio) {
        html.open("audio").attribute("controls");
        preload();
        html.with(() -> content(audio.sources(), audio.tracks(), audio.children()));
    }

    private void preload() {
        html.attribute("preload", images.isInEmbed() ? "none" : "metadata");
    }

    private void content(List<MediaSource> sources, List<Track> tracks, List<Block> fallback) {
        for (MediaSource source : sources) source(source);
        for (Track track : tracks) track(track);
        context.renderBlocks(fallback);
    }

    private void source(MediaSource source) {
        html.open("source").url("src", source.url());
        if (source.type() != null) html.attribute("type", source.type());
        html.empty();
    }

    private void track(Track track) {
        html.open("track")
                .attribute("kind", track.kind().name().toLowerCase(Locale.ROOT))
                .url("src", track.url());
        if (track.language() != null) html.attribute("srclang", Languages.tag(track.language()));
        if (track.label() != null) html.attribute("label", track.label());
        html.empty();
    }
}
