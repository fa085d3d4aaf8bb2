package dev.lede.render.body;

import dev.lede.core.body.Dimensions;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.body.Rendition;
import dev.lede.core.check.Require;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import dev.lede.render.html.HtmlWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes pictures, with the choice among their renditions and all that makes them safe and quick to load. */
final class ImageWriter {
    private final HtmlWriter html;
    private final OwnHosts own;
    private final ColumnWidths widths;
    private boolean atTop;
    private boolean inEmbed;
    private boolean inLink;

    /** How wide pictures are that fill the place where they stand; null for those that are as wide as they are. */
    private @Nullable String place;

    ImageWriter(HtmlWriter html, OwnHosts own, ColumnWidths widths) {
        this.html = html;
        this.own = own;
        this.widths = widths;
    }

    /** Has the first picture of the content load at once: it is seen first. */
    void atTop(Runnable content) {
        atTop = true;
        content.run();
        atTop = false;
    }

    /** Has the pictures of the content fill a place of that width. */
    void placed(String sizes, Runnable content) {
        String before = place;
        place = sizes;
        content.run();
        place = before;
    }

    /** Has the pictures of a figure stand where it does. What is inside of another block does not leave the column. */
    void placed(Figure.Placement placement, boolean outermost, Runnable content) {
        if (outermost && placement == Figure.Placement.WIDE) placed(widths.wide(), content);
        else if (outermost && placement == Figure.Placement.FULL) placed(widths.full(), content);
        else if (place != null || placement == Figure.Placement.COLUMN) content.run();
        else placed(outermost ? widths.side() : widths.column(), content);
    }

    ColumnWidths widths() {
        return widths;
    }

    /** Has the pictures of the content wait for the reader, unless they come from the site itself. */
    void inEmbed(Runnable content) {
        boolean before = inEmbed;
        inEmbed = true;
        content.run();
        inEmbed = before;
    }

    /** Has the pictures of the content be no links, for they stand in one. */
    void inLink(Runnable content) {
        boolean before = inLink;
        inLink = true;
        content.run();
        inLink = before;
    }

    boolean isInEmbed() {
        return inEmbed;
    }

    /** Whether a picture is shown where it stands, at once. */
    boolean isShown(Image image) {
        return !inEmbed || own.have(image);
    }

    void writePoster(ImageSource poster) {
        if (!inEmbed || own.have(poster)) html.image("poster", poster);
    }

    void write(Image image) {
        if (isShown(image)) writeShown(image);
        else writeWaiting(image);
    }

    /** Writes a link to the image instead of the image: loading it would tell its host who reads the article. */
    private void writeWaiting(Image image) {
        if (!inLink && image.url() instanceof WebUrl url)
            html.open("a").url("href", url).attribute("rel", "noopener").with(() -> html.text(words(image)));
        else html.text(words(image));
    }

    private static String words(Image image) {
        if (image.alt() != null && !Require.isBlank(image.alt())) return image.alt();
        String address = image.url().value();
        String file = address.replaceFirst("[?#].*", "").replaceFirst(".*/", "");
        return file.isEmpty() ? address : file;
    }

    private void writeShown(Image image) {
        Map<Choice, List<Rendition>> choices = choices(image.renditions());
        List<Rendition> plain = choices.getOrDefault(plainChoice(choices), List.of());
        choices.values().remove(plain);
        if (choices.isEmpty()) img(image, plain);
        else
            html.open("picture").with(() -> {
                choices.forEach((choice, renditions) -> source(choice, renditions, image));
                img(image, plain);
            });
    }

    private void source(Choice choice, List<Rendition> renditions, Image image) {
        html.open("source");
        if (choice.media() != null) html.attribute("media", choice.media());
        if (choice.type() != null) html.attribute("type", choice.type());
        srcset(renditions, image);
        html.empty();
    }

    private void img(Image image, List<Rendition> plain) {
        html.open("img");
        html.image("src", image.url());
        if (!plain.isEmpty()) srcset(plain, image);
        html.attribute("alt", image.alt() == null ? "" : image.alt());
        // Nobody has said what it shows: that is not the same as "it only decorates", which alt="" says.
        if (image.alt() == null) html.attribute("data-lede-alt", "unknown");
        if (image.title() != null) html.attribute("title", image.title());
        size(image.size());
        loading();
        // The owner of a picture's server need not know who reads which article.
        html.attribute("referrerpolicy", "no-referrer");
        html.empty();
    }

    private void size(@Nullable Dimensions size) {
        if (size == null) html.attribute("class", "lede-unsized");
        else html.attribute("width", size.width()).attribute("height", size.height());
    }

    private void loading() {
        if (atTop) html.attribute("fetchpriority", "high");
        else html.attribute("loading", "lazy").attribute("decoding", "async");
        atTop = false;
    }

    private void srcset(List<Rendition> renditions, Image image) {
        html.srcset(renditions);
        if (renditions.get(0).width() == null) return;
        html.attribute("sizes", place == null ? widths.column(image.size()) : place);
    }

    /** What a browser chooses by first; widths and densities cannot stand in one list. */
    private record Choice(@Nullable String media, @Nullable String type, boolean byWidth) {
        static Choice of(Rendition rendition) {
            return new Choice(rendition.media(), rendition.type(), rendition.width() != null);
        }

        boolean isPlain() {
            return media == null && type == null;
        }
    }

    private static Map<Choice, List<Rendition>> choices(List<Rendition> renditions) {
        Map<Choice, List<Rendition>> choices = new LinkedHashMap<>();
        for (Rendition rendition : renditions) {
            choices.computeIfAbsent(Choice.of(rendition), choice -> new ArrayList<>())
                    .add(rendition);
        }
        return choices;
    }

    /** The choice that the img element itself can carry: the last one without conditions. */
    private static @Nullable Choice plainChoice(Map<Choice, List<Rendition>> choices) {
        Choice plain = null;
        for (Choice choice : choices.keySet()) if (choice.isPlain()) plain = choice;
        return plain;
    }
}
