package dev.lede.render.sanitize;

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
 * its attributes say where it is, else the content of the {@code noscript}. One pass over the document finds all pairs,
 * because a look into each {@code noscript} is quadratic where they are nested.
 */
final class LateImages implements NodeVisitor {
    /** Levels of wrappers between an image and the sibling of its {@code noscript}. */
    private static final int WRAPPERS = 5;

    private static final Set<String> WRAPPER_NAMES = Set.of("picture", "a", "span", "div");

    /** Children of a {@code picture} that are searched for candidates. */
    private static final int CANDIDATES = 20;

    /** Shorter file names may stand for different images in several directories: {@code 1.jpg}, {@code original}. */
    private static final int SHORTEST_NAME = 10;

    /** Images without words and size that a {@code noscript} holds and that belong to no other image. */
    private final Set<Element> counters = new HashSet<>();

    /** Of each {@code noscript}, what it holds. */
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
        private boolean media;
        private boolean words;
        private @Nullable Element first;
        private @Nullable Element last;
        private @Nullable Element beforeLast;

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
            media |= inner.media;
            words |= inner.words;
            if (first == null) first = inner.first;
        }

        /** The image, if there is nothing else that a reader would miss. */
        Optional<Element> onlyImage() {
            return images == 1 && !media && !words ? Optional.ofNullable(first) : Optional.empty();
        }
    }

    private LateImages() {}

    static LateImages in(Element body) {
        LateImages images = new LateImages();
        images.read(body);
        return images;
    }

    private void read(Element element) {
        open.push(new Contents(element));
        element.traverse(this);
        open.pop();
    }

    /** The content of a {@code noscript} is kept if it is an image or media that stands nowhere else. */
    Treatment treatmentOfNoscript(Element noscript) {
        // Copies of elements were not read with the document.
        if (!noscripts.containsKey(noscript)) read(noscript);
        Contents contents = noscripts.get(noscript);
        if (contents == null || (contents.images == 0 && !contents.media)) return new Treatment(null, Rule.NOSCRIPT);
        return paired.getOrDefault(noscript, new Treatment("span", null));
    }

    /**
     * Whether an image only counts readers without scripts: it stands alone in a {@code noscript}, says nothing, and its URL
     * is a request with parameters, not a file. Matomo's has no size that gives it away.
     */
    boolean isCounter(Element image) {
        return counters.contains(image) && LateAttributes.isCounter(image.attr("src"));
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
            case "iframe", "video", "audio", "object", "embed" -> open.element().media = true;
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
        boolean noscript = element.normalName().equals("noscript");
        if (!noscript && !element.normalName().equals("figure")) return;
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
        if (around.waiting != null && isBeside(image, around.waiting.nextElementSibling())) {
            pair(image, around.waiting, around);
        }
        around.waiting = null;
    }

    private void noscript(Element noscript, Contents contents) {
        if (contents.images == 0) return;
        contents.onlyImage()
                .filter(image -> Characters.isBlank(image.attr("alt")))
                .filter(image -> !image.hasAttr("width") && !image.hasAttr("height"))
                .ifPresent(counters::add);
        Contents around = open.element();
        @Nullable Element before = around.last;
        around.waiting = noscript;
        if (before == null || !isBeside(before, noscript.previousElementSibling())) return;
        pair(before, noscript, around);
        boolean same = fileName(before)
                .equals(contents.onlyImage().map(LateImages::fileName).orElse(""));
        // Beside two images, it belongs to the one that it shows, or to the one that shows nothing.
        if (same || placeholders.contains(before)) around.waiting = null;
    }

    /** Whether an image that readers see is the sibling, or stands in it with a few wrappers around it. */
    private static boolean isBeside(Element image, @Nullable Element sibling) {
        @Nullable Element at = image;
        for (int level = 0; at != null && sibling != null && level <= WRAPPERS; level++) {
            if (Hidden.is(at) || (!at.equals(image) && !WRAPPER_NAMES.contains(at.normalName()))) return false;
            if (at.equals(sibling)) return !Pixel.isImage(image);
            at = at.parent();
        }
        return false;
    }

    private void pair(Element image, Element noscript, Contents around) {
        Optional<Element> fallback = onlyImage(noscript);
        fallback.ifPresent(counters::remove);
        if (placeholders.contains(image)) return;
        if (isReal(image)) {
            if (fallback.isEmpty() || !showsImage(noscript)) return;
            paired.put(noscript, new Treatment(null, Rule.FALLBACK_IMAGE));
        } else {
            if (!showsImage(noscript)) return;
            placeholders.add(image);
            if (fallback.isPresent()) {
                fallbacks.put(image, noscript);
                paired.put(noscript, new Treatment(null, null));
            }
        }
        dropPreview(
                around, fallback.filter(shown -> placeholders.contains(image)).orElse(image));
    }

    /** The image of a {@code noscript} that holds nothing else. */
    private Optional<Element> onlyImage(Element noscript) {
        return Optional.ofNullable(noscripts.get(noscript)).flatMap(Contents::onlyImage);
    }

    /** Whether its image is one that readers see, whatever its file is called; of several, one is. */
    private boolean showsImage(Element noscript) {
        return onlyImage(noscript)
                .map(image -> !Pixel.isImage(image) && (LateAttributes.hasFetchable(image) || isReal(image)))
                .orElse(true);
    }

    /** Medium and Gatsby show a small copy of an image, blurred, until it is loaded. */
    private void dropPreview(Contents figure, Element shown) {
        @Nullable Element preview = figure.beforeLast;
        if (preview == null || !figure.element.normalName().equals("figure")) return;
        String file = fileName(preview);
        boolean same = file.length() >= SHORTEST_NAME && file.equals(fileName(shown));
        if (same || Placeholder.isData(preview.attr("src"))) placeholders.add(preview);
    }

    /** The last segment of the path of an image; empty if it has none. */
    private static String fileName(Element image) {
        String url = LateAttributes.usualSource(image).map(image::attr).orElseGet(() -> image.attr("src"));
        return Placeholder.is(url) ? "" : Placeholder.fileName(url);
    }

    private static boolean isReal(Element image) {
        return LateAttributes.usualSource(image).isPresent()
                || LateAttributes.set(image).isPresent()
                || LateAttributes.hasUrl(image)
                || isInPictureWithCandidates(image);
    }

    private static boolean isInPictureWithCandidates(Element image) {
        @Nullable Element parent = image.parent();
        if (parent == null || !parent.normalName().equals("picture")) return false;
        @Nullable Element child = parent.firstElementChild();
        for (int at = 0; child != null && at < CANDIDATES; at++) {
            boolean source = child.normalName().equals("source");
            if (source && (LateAttributes.set(child).isPresent() || LateAttributes.holdsUrl(child.attr("srcset")))) {
                return true;
            }
            child = child.nextElementSibling();
        }
        return false;
    }
}
