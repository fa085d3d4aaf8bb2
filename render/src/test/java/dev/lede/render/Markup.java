package dev.lede.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Questions that tests ask of markup. */
final class Markup {
    private static final Pattern START_TAG = Pattern.compile("<([a-z][a-z0-9]*)[\\s>]");

    /** Words of the English labels, whichever stands in one. */
    static final Pattern ENGLISH = Pattern.compile(
            "\\b(Skip|home page|networks|Apps|Language|Search|looking|Find|settings|Theme|device|Day|Night|Text size|text|By|"
                    + "Updated|February|March|views?|min read|Reprinted|Original|headline|Details|Open on|Corrections|Tags|"
                    + "Related|Share|story|e-mail|More|Print|Printed|Copy|Follow|materials|hyperlink)\\b");

    private Markup() {}

    /** The names of all elements inside of one, in their order. */
    static List<String> elements(Element of) {
        return of.getAllElements().stream().skip(1).map(Element::normalName).toList();
    }

    /** The names in all start tags, in their order, found without a parser. */
    static List<String> startTags(String html) {
        List<String> names = new ArrayList<>();
        Matcher tag = START_TAG.matcher(html);
        while (tag.find()) names.add(tag.group(1));
        return names;
    }

    /** Elements and the names of their attributes, in their order: what a text must never change. */
    static List<String> skeleton(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.normalName()
                        + element.attributes().asList().stream()
                                .map(attribute -> attribute.getKey())
                                .toList())
                .toList();
    }

    /** All that is read or spoken by itself: texts and attributes of words. */
    static Stream<String> words(Document page) {
        return page.body().getAllElements().stream()
                .flatMap(element -> Stream.concat(
                        Stream.of(element.ownText()),
                        Stream.of("aria-label", "placeholder", "alt", "title", "data-lede-done", "data-lede-failed")
                                .map(element::attr)))
                .filter(words -> !words.isBlank());
    }
}
