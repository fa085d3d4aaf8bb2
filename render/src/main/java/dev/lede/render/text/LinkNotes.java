package dev.lede.render.text;

import dev.lede.core.body.Link;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The numbered URLs at the end of a plain text. Each has one number, however many links lead to it. */
final class LinkNotes {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();

    /** Returns the number of a link's URL. */
    int number(Link link) {
        String url = link.url().value();
        if (link.title() != null) titles.putIfAbsent(url, link.title());
        return numbers.computeIfAbsent(url, added -> numbers.size() + 1);
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** Passes the notes to a consumer, in order. */
    void forEach(Consumer<String> note) {
        numbers.forEach((url, number) -> {
            String title = titles.get(url);
            note.accept("[" + number + "] " + url + (title == null ? "" : " (" + title + ")"));
        });
    }
}
