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
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Pairs each image that a script loads late with the {@code noscript} beside it, and keeps one of the two: the image, if
 * its attributes say where it is, else the content of the {@code noscript}. The same of frames, videos and audios. A {@code
 * noscript} that shows something else is kept beside them. One pass over the document finds all pairs,
 * because a look into each {@code noscript} is quadratic where they are nested.
 */
public final class LazyImages implements NodeVisitor {
    /** Levels of wrappers between an image and the sibling of its {@code noscript}. */
    private static final int WRAPPERS = 5;

    private static final Set<String> WRAPPER_NAMES = Set.of("picture", "a", "span", "div");

    /** Shorter file names may stand for different images in several directories: {@code 1.jpg}, {@code original}. */
    private static final int SHORTEST_NAME = 10;

    /** Images without words and size that a {@code noscript} holds and that belong to no other image. */
    private final Set<Element> counters = new HashSet<>();

    private final Map<Element, Contents> noscripts = new HashMap<>();

    /** Images of which another one is kept. */
    private final Set<Element> placeholders = new HashSet<>();

    /** For some of them, the {@code noscript} whose content takes their place. */
    private final Map<Element, Element> fallbacks = new HashMap<>();

    /** Each {@code noscript} that is not kept where it stands, because its image is kept elsewhere. */
    private final Map<Element, Treatment> paired = new HashMap<>();

    private final Deque<Contents> open = new ArrayDeque<>();
    private int openNoscripts;

    /** What is known of a figure, a {@code noscript} or the document while it is being read, and after. */
    private static final class Contents {
        private final Element element;
        private int images;
        private int media;
        private boolean words;
        private @Nullable Element first;
        private @Nullable Element last;
        private @Nullable Element beforeLast;
        private @Nullable Element lastMedia;

        /** A {@code noscript} without an image before it. */
        private @Nullable Element waiting;

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

        /** Of two images, which are one to readers, counts the one that is kept. */
        void count(Element kept, @Nullable Element dropped) {
            images--;
            if (first == null || first.equals(dropped)) first = kept;
        }

        /** The frame, video or audio, if there is nothing else that a reader would miss. */
        Optional<Element> onlyMedia() {
            return media == 1 && images == 0 && !words ? Optional.ofNullable(lastMedia) : Optional.empty();
        }

        /** The image, if there is nothing else that a reader would miss. */
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

    /** The content of a {@code noscript} is kept if it is an image or media that stands nowhere else. */
    public Treatment treatmentOfNoscript(Element noscript) {
        // Copies of elements were not read with the document.
        if (!noscripts.containsKey(noscript)) read(noscript);
        Contents contents = noscripts.get(noscript);
        if (contents == null || (contents.images == 0 && contents.media == 0))
            return new Treatment(null, Rule.NOSCRIPT);
        return paired.getOrDefault(noscript, new Treatment("span", null));
    }

    /**
     * Whether an image only counts readers without scripts: it stands alone in a {@code noscript}, says nothing, and its URL
     * is a request with parameters, not a file. Matomo's has no size that gives it away.
     */
    boolean isCounter(Element image) {
        return counters.contains(image) && LazyAttributes.isCounter(image.attr("src"));
    }

    /** Whether an image shows nothing, or a preview, and another one is kept. */
    boolean isPlaceholder(Element image) {
        return placeholders.contains(image);
    }

    /** The {@code noscript} whose image takes the place of a placeholder; null if it is kept where it stands. */
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
        // The element that the pass began with is its own outermost one.
        if (!open.isEmpty()) open.element().add(contents);
        if (noscript && noscripts.put(element, contents) == null && !open.isEmpty()) noscript(element, contents);
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
        if (around.waiting != null && isSeenBeside(image, around.waiting.nextElementSibling())) {
            pair(image, around.waiting, around);
        }
        around.waiting = null;
    }

    private void media(Element element) {
        Contents around = open.element();
        around.addMedia(element);
        if (around.waiting != null) pairMedia(element, around.waiting, around.waiting.nextElementSibling());
        around.waiting = null;
    }

    private void noscript(Element noscript, Contents contents) {
        Contents around = open.element();
        if (contents.images == 0) {
            around.waiting = contents.media == 1 ? noscript : null;
            if (around.lastMedia != null) {
                pairMedia(around.lastMedia, noscript, noscript.previousElementSibling());
            }
            return;
        }
        contents.onlyImage()
                .filter(image -> Characters.isBlank(image.attr("alt")))
                .filter(image -> !image.hasAttr("width") && !image.hasAttr("height"))
                .ifPresent(counters::add);
        @Nullable Element before = around.last;
        around.waiting = noscript;
        if (before == null || !isSeenBeside(before, noscript.previousElementSibling())) return;
        pair(before, noscript, around);
        boolean same = contents.onlyImage()
                .filter(shown -> ImageFiles.areShared(before, shown))
                .isPresent();
        // Beside two images, it belongs to the one that it shows, or to the one that shows nothing.
        if (same || placeholders.contains(before)) around.waiting = null;
    }

    private static boolean isSeenBeside(Element image, @Nullable Element sibling) {
        return isBeside(image, sibling) && !TrackingPixel.isImage(image);
    }

    /** Whether an element is the sibling, or stands in it with a few wrappers around it, and is not hidden. */
    private static boolean isBeside(Element element, @Nullable Element sibling) {
        @Nullable Element at = element;
        for (int level = 0; at != null && sibling != null && level <= WRAPPERS; level++) {
            if (Hidden.is(at) || (!at.equals(element) && !WRAPPER_NAMES.contains(at.normalName()))) return false;
            if (at.equals(sibling)) return true;
            at = at.parent();
        }
        return false;
    }

    private void pair(Element image, Element noscript, Contents around) {
        Optional<Element> fallback = onlyImage(noscript);
        if (placeholders.contains(image) || !showsImage(noscript)) return;
        if (isReal(image)) {
            if (fallback.isEmpty() || !isFallback(fallback.get(), image, noscript)) return;
            if (paired.put(noscript, new Treatment(null, Rule.FALLBACK_IMAGE)) == null) {
                around.count(image, fallback.get());
            }
        } else {
            placeholders.add(image);
            fallback.ifPresent(shown -> {
                fallbacks.put(image, noscript);
                if (paired.put(noscript, new Treatment(null, null)) == null) around.count(shown, image);
            });
        }
        fallback.ifPresent(counters::remove);
        dropPreview(
                around, fallback.filter(shown -> placeholders.contains(image)).orElse(image));
    }

    /**
     * Whether an image stands in for another where scripts do not run: it is the same file, or there is none of the other
     * without scripts, right before it.
     */
    private static boolean isFallback(Element fallback, Element image, Element noscript) {
        if (!isReal(fallback) || ImageFiles.areShared(fallback, image)) return true;
        @Nullable Element before = noscript.previousElementSibling();
        return !LazyAttributes.hasUrl(image) && before != null && isBeside(image, before);
    }

    /** Drops a {@code noscript} that shows the same frame, video or audio. */
    private void pairMedia(Element element, Element noscript, @Nullable Element sibling) {
        @Nullable Contents contents = noscripts.get(noscript);
        Optional<Element> fallback = contents == null ? Optional.empty() : contents.onlyMedia();
        if (fallback.isEmpty() || !isBeside(element, sibling) || TrackingPixel.isFrame(element)) return;
        if (LazyAttributes.showSameMedia(element, fallback.get()))
            paired.put(noscript, new Treatment(null, Rule.FALLBACK_MEDIA));
    }

    /** The image of a {@code noscript} that holds nothing else. */
    private Optional<Element> onlyImage(Element noscript) {
        return Optional.ofNullable(noscripts.get(noscript)).flatMap(Contents::onlyImage);
    }

    /** Whether its image is one that readers see, whatever its file is called; of several, one is. */
    private boolean showsImage(Element noscript) {
        return onlyImage(noscript)
                .map(image -> !TrackingPixel.isImage(image)
                        && (LazyAttributes.isFetchable(image.attr("src")) || isReal(image)))
                .orElse(true);
    }

    /** Medium and Gatsby show a small copy of an image, blurred, until it is loaded. */
    private void dropPreview(Contents figure, Element shown) {
        @Nullable Element preview = figure.beforeLast;
        if (preview == null || !figure.element.nameIs("figure")) return;
        String file = ImageFiles.name(preview);
        boolean same = file.length() >= SHORTEST_NAME && file.equals(ImageFiles.name(shown));
        if (same || Placeholder.isData(preview.attr("src"))) placeholders.add(preview);
    }

    private static boolean isReal(Element image) {
        return LazyAttributes.usualSource(image).isPresent()
                || LazyAttributes.srcset(image).isPresent()
                || LazyAttributes.hasUrl(image)
                || ImageFiles.sources(image).stream().anyMatch(LazyImages::hasCandidates);
    }

    private static boolean hasCandidates(Element source) {
        return LazyAttributes.srcset(source).isPresent() || LazyAttributes.holdsUrl(source.attr("srcset"));
    }
}
