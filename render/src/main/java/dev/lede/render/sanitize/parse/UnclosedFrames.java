package dev.lede.render.sanitize.parse;

import dev.lede.render.sanitize.value.Characters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Frames that are not closed: {@code <iframe … />}, or no {@code </iframe>} before the next frame or the end. To browsers,
 * all that stands behind one is its text, which nobody sees (WHATWG HTML, generic raw text element parsing); no author
 * means that. In the text for the parser such a frame has the name of an element that holds nothing and is as long, so that
 * no position changes; in the tree it has its own name again.
 */
public final class OpenFrames {
    private static final Pattern FRAME = Pattern.compile("<(/?)iframe(?=[\\s/>])", Pattern.CASE_INSENSITIVE);
    private static final String NAME = "iframe";
    private static final String STAND_IN = "keygen";

    private OpenFrames() {}

    /** Where such frames begin in the HTML. Some may be no tags: they stand in a comment or attribute. */
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

    /** The HTML in which the frames hold nothing. */
    public static String withoutContents(String html, List<Integer> frames) {
        if (frames.isEmpty()) return html;
        char[] text = html.toCharArray();
        for (int start : frames) STAND_IN.getChars(0, NAME.length(), text, start + 1);
        return new String(text);
    }

    /** Gives the frames their name again. Returns where those begin that are elements. */
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
