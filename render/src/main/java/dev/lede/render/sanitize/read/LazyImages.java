package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.value.Characters;
import dev.lede.render.sanitize.value.Placeholder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Pairs each lazily loaded image, frame, video or audio with the {@code noscript} beside it, and keeps one of the two: the
 * image, if it has a URL in its attributes, else the content of the {@code noscript}. If the {@code noscript} shows something
 * else, both are kept. Finds all pairs in one pass, because reading each {@code noscript} on its own would be quadratic if
 * they are nested. One instance for each document.
 */
public final class LazyImages implements NodeVisitor {
    /** The maximum number of wrappers around an image that is beside a {@code noscript}. */
    private static final int WRAPPERS = 5;

    private static final Set<String> WRAPPER_NAMES = Set.of("picture", "a", "span", "div");

    /** Shorter file names may be used for different images in several directories: {@code 1.jpg}, {@code original}. */
    private static final int SHORTEST_NAME = 10;

    /** Images without text and size that are alone in a {@code noscript} and replace no other image. */
    private final Set<Element> counters = new HashSet<>();

    private final Map<Element, Contents> noscripts = new HashMap<>();

    /** Images that are removed because another one is kept. */
    private final Set<Element> placeholders = new HashSet<>();

    /** The {@code noscript} whose content replaces a placeholder. */
    private final Map<Element, Element> fallbacks = new HashMap<>();

    private final Deque<Contents> open = new ArrayDeque<>();
    private int openNoscripts;

    /** The contents of a figure, a {@code noscript} or the document. */
    private static final class Contents {
        private final Element element;
        private int images;
        private int media;
        private boolean words;
        private @Nullable Element first;
        private @Nullable Element last;
        private @Nullable Element beforeLast;
        private @Nullable Element lastMedia;

        /** The last {@code noscript}, if it may belong to the next image. */
        private @Nullable Contents waiting;

        /** The treatment of a {@code noscript} whose image or media is kept elsewhere. */
        private @Nullable Treatment paired;

        Contents(Element element) {
            this.element = element;
        }

        void add(Element image) {
            images++;
            if (first == null) first = image;
            beforeLast = last;
            last = image;
        }

        void add(Contents inner) {
            images += inner.images;
            media += inner.media;
            words |= inner.words;
            if (first == null) first = inner.first;
            if (lastMedia == null) lastMedia = inner.lastMedia;
        }

        void addMedia(Element element) {
            media++;
            lastMedia = element;
        }

        /** Counts an image and its fallback as one image. */
        void count(Element kept, @Nullable Element dropped) {
            images--;
            if (first == null || first.equals(dropped)) first = kept;
        }

        /** The frame, video or audio, if there is no other content. */
        Optional<Element> onlyMedia() {
            return media == 1 && images == 0 && !words ? Optional.ofNullable(lastMedia) : Optional.empty();
        }

        /** The image, if there is no other content. */
        Optional<Element> onlyImage() {
            return images == 1 && media == 0 && !words ? Optional.ofNullable(first) : Optional.empty();
        }
    }

    private LazyImages() {}

    public static LazyImages in(Element body) {
        LazyImages images = new LazyImages();
        images.read(body);
        return images;
    }

    private void read(Element element) {
        open.push(new Contents(element));
        element.traverse(this);
        open.pop();
    }

    /** The treatment of a {@code noscript}: its content is kept if it has images or media that are nowhere else. */
    public Treatment treatmentOfNoscript(Element noscript) {
        // Elements that were added to the document after it was read.
        if (!noscripts.containsKey(noscript)) read(noscript);
        Contents contents = noscripts.get(noscript);
        if (contents == null || (contents.images == 0 && contents.media == 0))
            return new Treatment(null, Rule.NOSCRIPT);
        return contents.paired != null ? contents.paired : new Treatment("span", null);
    }

    /**
     * Whether an image only counts readers whose browsers do not run scripts: it is alone in a {@code noscript}, has no text,
     * and its URL has parameters and is not that of an image file. Matomo's has no size by which {@link TrackingPixel} could
     * recognize it.
     */
    boolean isCounter(Element image) {
        return counters.contains(image) && LazyAttributes.isCounter(image.attr("src"));
    }

    /** Whether an image shows nothing, or only a preview of another one that is kept. */
    boolean isPlaceholder(Element image) {
        return placeholders.contains(image);
    }

    /** The {@code noscript} whose image replaces a placeholder; null if there is none. */
    @Nullable
    Element fallback(Element placeholder) {
        return fallbacks.get(placeholder);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) head(element);
        else if (openNoscripts > 0 && isText(node)) open.element().words = true;
    }

    private void head(Element element) {
        switch (element.normalName()) {
            case "img" -> image(element);
            case "iframe", "video", "audio", "object", "embed" -> media(element);
            case "figure" -> open.push(new Contents(element));
            case "noscript" -> {
                openNoscripts++;
                open.push(new Contents(element));
            }
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element) || !element.equals(open.element().element)) return;
        boolean noscript = element.nameIs("noscript");
        if (!noscript && !element.nameIs("figure")) return;
        Contents contents = open.pop();
        if (noscript) openNoscripts--;
        // The deque is empty if reading began with this element.
        if (!open.isEmpty()) open.element().add(contents);
        if (noscript && noscripts.putIfAbsent(element, contents) == null && !open.isEmpty()) noscript(contents);
    }

    private static boolean isText(Node node) {
        if (node instanceof TextNode text) return !Characters.isBlank(text.getWholeText());
        return node instanceof DataNode data
                && !data.parentNameIs("script")
                && !data.parentNameIs("style")
                && !Characters.isBlank(data.getWholeData());
    }

    private void image(Element image) {
        Contents around = open.element();
        around.add(image);
        if (around.waiting != null && isSeenBeside(image, around.waiting.element.nextElementSibling())) {
            pair(image, around.waiting, around);
        }
        around.waiting = null;
    }

    private void media(Element element) {
        Contents around = open.element();
        around.addMedia(element);
        if (around.waiting != null) pairMedia(element, around.waiting, around.waiting.element.nextElementSibling());
        around.waiting = null;
    }

    private void noscript(Contents noscript) {
        Contents around = open.element();
        @Nullable Element sibling = noscript.element.previousElementSibling();
        if (noscript.images == 0) {
            around.waiting = noscript.media == 1 ? noscript : null;
            if (around.lastMedia != null) pairMedia(around.lastMedia, noscript, sibling);
            return;
        }
        noscript.onlyImage()
                .filter(image -> Characters.isBlank(image.attr("alt")))
                .filter(image -> !image.hasAttr("width") && !image.hasAttr("height"))
                .ifPresent(counters::add);
        @Nullable Element before = around.last;
        around.waiting = noscript;
        if (before == null || !isSeenBeside(before, sibling)) return;
        pair(before, noscript, around);
        boolean same = noscript.onlyImage()
                .filter(shown -> ImageFiles.areShared(before, shown))
                .isPresent();
        // Between two images, it belongs to the one with the same file, or to the one that shows nothing.
        if (same || placeholders.contains(before)) around.waiting = null;
    }

    private static boolean isSeenBeside(Element image, @Nullable Element sibling) {
        return isBeside(image, sibling) && !TrackingPixel.isImage(image);
    }

    /** Whether an element is visible, and is the sibling or is inside of it with only a few wrappers around. */
    private static boolean isBeside(Element element, @Nullable Element sibling) {
        @Nullable Element at = element;
        for (int level = 0; at != null && sibling != null && level <= WRAPPERS; level++) {
            if (Hidden.is(at) || (!at.equals(element) && !WRAPPER_NAMES.contains(at.normalName()))) return false;
            if (at.equals(sibling)) return true;
            at = at.parent();
        }
        return false;
    }

    private void pair(Element image, Contents noscript, Contents around) {
        Optional<Element> fallback = noscript.onlyImage();
        if (placeholders.contains(image) || !showsImage(noscript)) return;
        if (isReal(image)) {
            if (fallback.isEmpty() || !isFallback(fallback.get(), image, noscript.element)) return;
            if (noscript.paired == null) around.count(image, fallback.get());
            noscript.paired = new Treatment(null, Rule.FALLBACK_IMAGE);
        } else {
            placeholders.add(image);
            fallback.ifPresent(shown -> {
                fallbacks.put(image, noscript.element);
                if (noscript.paired == null) around.count(shown, image);
                noscript.paired = new Treatment(null, null);
            });
        }
        fallback.ifPresent(counters::remove);
        dropPreview(
                around, fallback.filter(shown -> placeholders.contains(image)).orElse(image));
    }

    /**
     * Whether an image replaces another one in browsers that do not run scripts: both are the same file, or the other has no
     * URL without scripts and is right before the {@code noscript}.
     */
    private static boolean isFallback(Element fallback, Element image, Element noscript) {
        if (!isReal(fallback) || ImageFiles.areShared(fallback, image)) return true;
        @Nullable Element before = noscript.previousElementSibling();
        return !LazyAttributes.hasUrl(image) && before != null && isBeside(image, before);
    }

    /** Drops a {@code noscript} that shows the same frame, video or audio. */
    private static void pairMedia(Element element, Contents noscript, @Nullable Element sibling) {
        Optional<Element> fallback = noscript.onlyMedia();
        if (fallback.isEmpty() || !isBeside(element, sibling) || TrackingPixel.isFrame(element)) return;
        if (LazyAttributes.showSameMedia(element, fallback.get())) {
            noscript.paired = new Treatment(null, Rule.FALLBACK_MEDIA);
        }
    }

    /** Whether a {@code noscript} has a visible image, whatever the name of its file. Of several images, one is visible. */
    private static boolean showsImage(Contents noscript) {
        return noscript.onlyImage()
                .map(image -> !TrackingPixel.isImage(image)
                        && (LazyAttributes.isFetchable(image.attr("src")) || isReal(image)))
                .orElse(true);
    }

    /** Drops the small blurred copy of an image that Medium and Gatsby show until the image is loaded. */
    private void dropPreview(Contents figure, Element shown) {
        @Nullable Element preview = figure.beforeLast;
        if (preview == null || !figure.element.nameIs("figure")) return;
        String file = ImageFiles.name(preview);
        boolean same = file.length() >= SHORTEST_NAME && file.equals(ImageFiles.name(shown));
        if (same || Placeholder.isData(preview.attr("src"))) placeholders.add(preview);
    }

    /** Whether an image has a URL that is not that of a placeholder. */
    private static boolean isReal(Element image) {
        return LazyAttributes.usualSource(image).isPresent()
                || LazyAttributes.isShown(image.attr("src"))
                || Stream.concat(Stream.of(image), ImageFiles.sources(image).stream())
                        .anyMatch(LazyAttributes::hasCandidates);
    }
}
