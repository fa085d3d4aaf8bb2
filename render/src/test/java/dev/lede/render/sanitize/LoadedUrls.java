package dev.lede.render.sanitize;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The URLs that a browser loads, or offers to load, to show markup: those of all elements that have such attributes. */
final class LoadedUrls {
    private static final Set<String> ONE = Set.of("src", "poster", "data", "background", "data-lede-player");
    private static final Set<String> SEVERAL = Set.of("srcset", "imagesrcset");
    private static final Pattern CANDIDATE = Pattern.compile("[^\\s,](?:\\S*[^\\s,])?(?=[\\s,]|$)[^,]*");
    private static final Pattern IN_STYLE = Pattern.compile("url\\(\\s*['\"]?([^'\")]*)|@import\\s*['\"]([^'\"]*)");

    private LoadedUrls() {}

    static List<String> of(String html) {
        return Jsoup.parseBodyFragment(html).body().getAllElements().stream()
                .flatMap(LoadedUrls::of)
                .toList();
    }

    private static Stream<String> of(Element element) {
        Stream<String> attributes = element.attributes().asList().stream().flatMap(attribute -> of(element, attribute));
        return element.is("style") ? Stream.concat(attributes, inStyle(element.data())) : attributes;
    }

    private static Stream<String> of(Element element, Attribute attribute) {
        String value = attribute.getValue();
        return switch (attribute.getKey()) {
            case "style" -> inStyle(value);
            case "href", "xlink:href" -> element.is("a, area, base") ? Stream.empty() : Stream.of(value);
            default -> {
                if (ONE.contains(attribute.getKey())) yield Stream.of(value);
                yield SEVERAL.contains(attribute.getKey()) ? candidates(value) : Stream.empty();
            }
        };
    }

    private static Stream<String> candidates(String srcset) {
        return CANDIDATE
                .matcher(srcset)
                .results()
                .map(MatchResult::group)
                .map(candidate -> Arrays.asList(candidate.split("\\s+")).get(0));
    }

    private static Stream<String> inStyle(String style) {
        return IN_STYLE.matcher(style).results().map(url -> url.group(1) == null ? url.group(2) : url.group(1));
    }
}
