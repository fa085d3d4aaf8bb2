package dev.lede.render.extract;

import dev.lede.render.draft.Found;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jsoup.nodes.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of the authors: in structured data, in metadata, in elements that are named so, after words such
 * as "by".
 */
final class BylineFinder {
    /** Elements of a byline that are read: real ones have fewer than ten. */
    private static final int MAX_ELEMENTS = 100;

    /** Names of {@code meta} elements, the most reliable first. */
    private static final List<String> METAS = List.of(
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "citation_author",
            "article:author_name",
            "creator");

    /** A link with so much more text than its author is a teaser. */
    private static final int TITLE = 20;

    /** Levels around the element of an author that contain the other authors. */
    private static final int LEVELS = 3;

    /** Origins of names that readers see: an account is the name of an author there. */
    private static final Set<String> VISIBLE = Set.of("rel=author", "byline");

    private final PageData data;
    private final JsonLd jsonLd;
    private final SiteNames site;
    private final List<Box> boxes;

    BylineFinder(PageData data, JsonLd jsonLd, SiteNames site, List<Box> boxes) {
        this.data = data;
        this.jsonLd = jsonLd;
        this.site = site;
        this.boxes = boxes;
    }

    /** {@return the names; those of accounts and of the site itself only if there are no others} */
    Optional<Found<List<String>>> find() {
        @Nullable Found<List<String>> weak = null;
        for (Supplier<@Nullable Found<List<String>>> source : sources()) {
            @Nullable Found<List<String>> found = source.get();
            if (found == null) continue;
            boolean isVisible =
                    VISIBLE.contains(found.origin()) && !found.value().stream().allMatch(site::contains);
            if (isVisible || found.value().stream().anyMatch(name -> !isAccount(name))) return Optional.of(found);
            if (weak == null) weak = found;
        }
        return Optional.ofNullable(weak);
    }

    private List<Supplier<@Nullable Found<List<String>>>> sources() {
        List<Supplier<@Nullable Found<List<String>>>> sources = new ArrayList<>();
        sources.add(() -> names(jsonLd.names("author"), "json-ld"));
        sources.add(() -> names(data.metas("author"), "author"));
        sources.add(() -> names(data.metas("article:author"), "article:author"));
        for (String name : METAS) sources.add(() -> meta(name));
        sources.add(() -> names(jsonLd.onlyPerson(), "json-ld"));
        sources.add(() -> ofBoxes(BylineFinder::isDeclared, false, "rel=author"));
        sources.add(() -> ofBoxes(BylineFinder::isNamed, false, "byline"));
        sources.add(() -> afterWords(false));
        sources.add(() -> ofBoxes(BylineFinder::isDeclared, true, "rel=author"));
        sources.add(() -> ofBoxes(BylineFinder::isNamed, true, "byline"));
        sources.add(() -> afterWords(true));
        sources.add(() -> meta("twitter:data1"));
        return sources;
    }

    private boolean isAccount(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        boolean hasCase = !small.equals(name.toUpperCase(Locale.ROOT));
        boolean isWord = name.indexOf(' ') < 0 && hasCase && name.equals(small);
        return isWord || site.contains(name) || jsonLd.isOrganization(name);
    }

    private @Nullable Found<List<String>> meta(String name) {
        @Nullable String content = data.meta(name);
        return content == null ? null : names(List.of(content), name);
    }

    private @Nullable Found<List<String>> ofBoxes(Predicate<Box> isAuthor, boolean inClutter, String origin) {
        for (Box box : boxes) {
            if (box.text < 2 || box.text > BylineText.MAX_LINE || box.isClutter != inClutter || box.isInComments)
                continue;
            if (!isAuthor.test(box) || isOfOther(box)) continue;
            List<String> names = namesIn(box);
            if (!names.isEmpty()) return new Found<>(withOthers(names, box, isAuthor), origin);
        }
        return null;
    }

    /** Captions name the author of the image, and teasers that of another article. */
    private static boolean isOfOther(Box author) {
        int level = 0;
        for (@Nullable Box at = author; at != null && level <= LEVELS; at = at.parent, level++) {
            if (at.is("figcaption") || (at.has(Hint.CAPTION) && !at.holdsArticle)) return true;
            if (at.is("a") && at.text > author.text + TITLE) return true;
        }
        return false;
    }

    private List<String> namesIn(Box box) {
        List<String> ofLinks = linked(box);
        return ofLinks.isEmpty() ? BylineText.names(List.of(line(box))) : ofLinks;
    }

    /** The name of an author is often a link to their page, beside other words. */
    private List<String> linked(Box box) {
        String line = line(box);
        Set<String> names = new LinkedHashSet<>();
        String last = "";
        int end = Math.min(box.end, box.index + MAX_ELEMENTS);
        for (int at = box.index + 1; at < end; at++) {
            Box inner = boxes.get(at);
            if (inner.text < 2
                    || !(inner.is("a") || inner.element.attr("itemprop").equals("name"))) continue;
            String text = line(inner);
            List<String> found = BylineText.names(List.of(text));
            if (found.isEmpty() || (!last.isEmpty() && !BylineText.isList(line, last, text))) continue;
            names.addAll(found);
            last = text;
        }
        return new ArrayList<>(names);
    }

    /** Each author may have an element of its own, in the same line. */
    private List<String> withOthers(List<String> names, Box author, Predicate<Box> isAuthor) {
        Box line = author;
        for (int level = 0; level < LEVELS && line.parent != null && line.parent.text <= BylineText.MAX_LINE; level++)
            line = line.parent;
        Set<String> all = new LinkedHashSet<>(names);
        int end = Math.min(line.end, author.end + MAX_ELEMENTS);
        for (int at = author.end; at < end; at++) {
            Box box = boxes.get(at);
            if (box.text >= 2 && isAuthor.test(box)) all.addAll(namesIn(box));
        }
        return new ArrayList<>(all);
    }

    private @Nullable Found<List<String>> afterWords(boolean inClutter) {
        for (Box box : boxes) {
            if (box.text < 5 || box.text > BylineText.MAX_LINE || box.isClutter != inClutter || box.isInComments)
                continue;
            List<String> names = List.of();
            if (box.ownText >= 5 && box.ownText <= 100) names = BylineText.namesAfterWords(line(box));
            if (names.isEmpty() && box.has(Hint.META)) names = BylineText.namesInside(line(box));
            if (!names.isEmpty() && !isOfOther(box)) return new Found<>(names, "text");
        }
        return null;
    }

    private static String line(Box box) {
        return Texts.of(box.element, BylineText.MAX_LINE);
    }

    private static boolean isDeclared(Box box) {
        if (box.element.attributesSize() == 0) return false;
        Attributes attributes = box.element.attributes();
        String rel = attributes.get("rel");
        return rel.equals("author")
                || rel.startsWith("author ")
                || rel.endsWith(" author")
                || attributes.get("itemprop").contains("author");
    }

    private static boolean isNamed(Box box) {
        return box.has(Hint.AUTHOR);
    }

    private static @Nullable Found<List<String>> names(List<String> texts, String origin) {
        List<String> names = BylineText.names(texts);
        return names.isEmpty() ? null : new Found<>(names, origin);
    }
}
