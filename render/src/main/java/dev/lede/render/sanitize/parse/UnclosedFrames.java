package dev.lede.render.sanitize.parse;

import dev.lede.render.sanitize.value.Characters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds frames that are not closed: {@code <iframe … />}, or no {@code </iframe>} before the next frame or the end. Browsers
 * read everything after one as its text, which is invisible (WHATWG HTML, generic raw text element parsing); no author wants
 * that. For the parser, such a frame gets the name of a void element of the same length, so that no position changes. In the
 * tree, it gets its own name back.
 */
public final class UnclosedFrames {
    private static final Pattern FRAME = Pattern.compile("<(/?)iframe(?=[\\s/>])", Pattern.CASE_INSENSITIVE);
    private static final String NAME = "iframe";
    private static final String STAND_IN = "keygen";

    private UnclosedFrames() {}

    /** Returns their positions in the HTML. Some may not be tags, but text in a comment or attribute. */
    public static List<Integer> in(String html) {
        List<Integer> open = new ArrayList<>();
        Matcher frame = FRAME.matcher(html);
        boolean found = frame.find();
        while (found) {
            int start = frame.start();
            boolean closing = !frame.group(1).isEmpty();
            int end = closing ? frame.end() : Tags.end(html, start);
            if (end < 0) return open;
            found = frame.find(end);
            if (closing) continue;
            boolean closed = found && !frame.group(1).isEmpty();
            boolean empty = closed && Characters.isBlank(html.substring(end, frame.start()));
            if (!closed || (html.charAt(end - 2) == '/' && !empty)) open.add(start);
        }
        return open;
    }

    /** Returns the HTML with the frames as void elements. */
    public static String withoutContents(String html, List<Integer> frames) {
        if (frames.isEmpty()) return html;
        char[] text = html.toCharArray();
        for (int start : frames) STAND_IN.getChars(0, NAME.length(), text, start + 1);
        return new String(text);
    }

    /** Restores the name of the frames. Returns the positions of those that are elements. */
    static List<Integer> restored(Element body, List<Integer> frames) {
        List<Integer> elements = new ArrayList<>();
        if (frames.isEmpty()) return elements;
        for (Element element : body.getElementsByTag(STAND_IN)) {
            int start = element.sourceRange().startPos();
            if (Collections.binarySearch(frames, start) < 0) continue;
            element.tagName(NAME);
            elements.add(start);
        }
        return elements;
    }
}
