package dev.lede.render.labels;

import dev.lede.i18n.Messages;
import dev.lede.render.html.HtmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Formats names as a list in a sentence, when each name is more than text, such as a link. */
public final class ListedNames {
    private ListedNames() {}

    /**
     * Writes the list in the language of the labels.
     *
     * @param size the number of names, at most 6,400
     * @param name writes the name with the given index
     */
    public static void write(HtmlWriter html, Labels labels, int size, IntConsumer name) {
        if (size == 1) name.accept(0);
        else write(labels.messages(), size, name, between -> labels.writeText(html, between));
    }

    /**
     * Passes the parts of the list in order.
     *
     * @param messages the language of the list
     * @param size the number of names, at most 6,400
     * @param name receives the index of each name
     * @param between receives the text between the names
     */
    public static void write(Messages messages, int size, IntConsumer name, Consumer<String> between) {
        // The list is formatted with a placeholder for each name. Unicode has 6,400 private-use characters (U+E000 to
        // U+F8FF); Article limits the byline to 1,000 contributors.
        List<String> placeholders = new ArrayList<>();
        for (int at = 0; at < size; at++) placeholders.add(Character.toString('\uE000' + at));
        StringBuilder text = new StringBuilder();
        for (char c : messages.list(placeholders).toCharArray()) {
            if (c < '\uE000' || c >= '\uE000' + size) {
                text.append(c);
                continue;
            }
            if (!text.isEmpty()) between.accept(text.toString());
            text.setLength(0);
            name.accept(c - '\uE000');
        }
        if (!text.isEmpty()) between.accept(text.toString());
    }
}
