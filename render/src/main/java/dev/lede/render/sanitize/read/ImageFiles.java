package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.value.Placeholder;
import dev.lede.render.sanitize.value.SrcsetReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Compares images by file name, because several sizes of an image have the same name in different directories. */
public final class ImageFiles {
    /** The maximum number of children of a {@code picture} that are read. */
    private static final int CHILDREN = 20;

    /** The suffix that WordPress adds to the file name of each size. */
    private static final Pattern SIZE = Pattern.compile("-(?:\\d{1,5}x\\d{1,5}|scaled)(?=\\.[a-z]{3,4}$)");

    private ImageFiles() {}

    /** Whether two images have a file in common. */
    static boolean areShared(Element one, Element other) {
        return !Collections.disjoint(names(one), names(other));
    }

    /** Whether two URLs are sizes of the same file. */
    public static boolean areOneFile(String one, String other) {
        return LazyAttributes.isImageFile(Placeholder.fileName(one)) && key(one).equals(key(other));
    }

    /** The file name of an image; empty if it has none. */
    static String name(Element image) {
        String url = image.attr(LazyAttributes.usualSource(image).orElse("src"));
        return Placeholder.is(url) ? "" : Placeholder.fileName(url);
    }

    /** The {@code source} elements beside an image in a {@code picture}. */
    static List<Element> sources(Element image) {
        List<Element> sources = new ArrayList<>();
        @Nullable Element picture = image.parent();
        if (picture == null || !picture.nameIs("picture")) return sources;
        @Nullable Element child = picture.firstElementChild();
        for (int at = 0; child != null && at < CHILDREN; at++) {
            if (child.nameIs("source")) sources.add(child);
            child = child.nextElementSibling();
        }
        return sources;
    }

    private static Set<String> names(Element image) {
        Set<String> names = new HashSet<>();
        add(image.attr("src"), names);
        LazyAttributes.imageSource(image).ifPresent(lazy -> add(image.attr(lazy), names));
        addCandidates(image, names);
        sources(image).forEach(source -> addCandidates(source, names));
        return names;
    }

    private static void addCandidates(Element element, Set<String> names) {
        Stream.concat(Stream.of("srcset"), LazyAttributes.srcset(element).stream())
                .flatMap(attribute -> SrcsetReader.read(element.attr(attribute)).stream())
                .forEach(candidate -> add(candidate.url(), names));
    }

    private static void add(String url, Set<String> names) {
        if (!Placeholder.is(url)) names.add(key(url));
    }

    private static String key(String url) {
        String name = Placeholder.fileName(url);
        // URLs of image services without file names usually have the id of the image in the query.
        return LazyAttributes.isImageFile(name) ? SIZE.matcher(name).replaceFirst("") : url.strip();
    }
}
