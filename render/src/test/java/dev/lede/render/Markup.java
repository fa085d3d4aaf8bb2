package dev.lede.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads markup for assertions. */
final class Markup {
    private static final Pattern START_TAG = Pattern.compile("<([a-z][a-z0-9]*)[\\s>]");

    /** Matches words that occur in the English labels. */
    static final Pattern ENGLISH = Pattern.compile(
            "\\b(Skip|home page|networks|Apps|Language|Search|looking|Find|settings|Theme|device|Day|Night|Text size|text|By|"
                    + "Updated|February|March|views?|min read|Reprinted|Original|headline|Details|Open on|Corrections|Tags|"
                    + "Related|Share|story|e-mail|More|Print|Printed|Copy|Follow|materials|hyperlink)\\b");

    private Markup() {}

    /** Returns the names of all elements inside an element, in order. */
    static List<String> elements(Element of) {
        return of.getAllElements().stream().skip(1).map(Element::normalName).toList();
    }

    /** Returns the names in all start tags, in order, found without a parser. */
    static List<String> startTags(String html) {
        List<String> names = new ArrayList<>();
        Matcher tag = START_TAG.matcher(html);
        while (tag.find()) names.add(tag.group(1));
        return names;
    }

    /** Returns the elements and the names of their attributes, in order. Text must never change these. */
    static List<String> skeleton(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.normalName()
                        + element.attributes().asList().stream()
                                .map(attribute -> attribute.getKey())
                                .toList())
                .toList();
    }

    /** Returns all texts and the attributes that contain text for readers. */
    static Stream<String> words(Document page) {
        return page.body().getAllElements().stream()
                .flatMap(element -> Stream.concat(
                        Stream.of(element.ownText()),
                        Stream.of("aria-label", "placeholder", "alt", "title", "data-lede-done", "data-lede-failed")
                                .map(element::attr)))
                .filter(words -> !words.isBlank());
    }
}
