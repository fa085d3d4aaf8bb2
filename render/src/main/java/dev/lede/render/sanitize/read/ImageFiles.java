package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.value.Placeholder;
import dev.lede.render.sanitize.value.SrcsetReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Compares images by the names of their files, which are the same for several sizes, in several directories. */
public final class ImageFiles {
    /** Children of a {@code picture} that are searched for sources. */
    private static final int CHILDREN = 20;

    /** What WordPress adds to the name of a file for each size. */
    private static final Pattern SIZE = Pattern.compile("-(?:\\d{1,5}x\\d{1,5}|scaled)(?=\\.[a-z]{3,4}$)");

    private ImageFiles() {}

    static boolean areShared(Element one, Element other) {
        Set<String> names = names(one);
        names.retainAll(names(other));
        return !names.isEmpty();
    }

    /** Whether two URLs lead to sizes of one file. */
    public static boolean areOneFile(String one, String other) {
        return LazyAttributes.isImageFile(Placeholder.fileName(one)) && key(one).equals(key(other));
    }

    /** The last segment of the path of an image; empty if it has none. */
    static String name(Element image) {
        String url = LazyAttributes.usualSource(image).map(image::attr).orElseGet(() -> image.attr("src"));
        return Placeholder.is(url) ? "" : Placeholder.fileName(url);
    }

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
        LazyAttributes.imageSource(image).ifPresent(late -> add(image.attr(late), names));
        addCandidates(image, names);
        sources(image).forEach(source -> addCandidates(source, names));
        return names;
    }

    private static void addCandidates(Element element, Set<String> names) {
        SrcsetReader.read(element.attr("srcset")).forEach(candidate -> add(candidate.address(), names));
        LazyAttributes.srcset(element)
                .ifPresent(late ->
                        SrcsetReader.read(element.attr(late)).forEach(candidate -> add(candidate.address(), names)));
    }

    private static void add(String url, Set<String> names) {
        if (!Placeholder.is(url)) names.add(key(url));
    }

    private static String key(String url) {
        String name = Placeholder.fileName(url);
        // A service without files mostly says in the query which image it sends.
        return LazyAttributes.isImageFile(name) ? SIZE.matcher(name).replaceFirst("") : url.strip();
    }
}
