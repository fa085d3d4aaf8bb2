package dev.lede.render.sanitize.parse;

import dev.lede.render.sanitize.value.Characters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Finds frames that are not closed: {@code <iframe … />}, or no {@code </iframe>} before the next frame or the end. Browsers
 * read everything after one as its text, which is invisible (WHATWG HTML, generic raw text element parsing); no author wants
 * that. For the parser, such a frame gets the name of a void element of the same length, so that no position changes. In the
 * tree, it gets its own name back.
 */
public final class UnclosedFrames {
    private static final String NAME = "iframe";
    private static final String STAND_IN = "keygen";

    private UnclosedFrames() {}

    /** Returns their positions in the HTML. Some may not be tags, but text in a comment or attribute. */
    public static List<Integer> in(String html) {
        List<Integer> open = new ArrayList<>();
        int start = next(html, 0);
        while (start >= 0) {
            boolean closing = isEndTag(html, start);
            int end = closing ? Tags.nameAt(html, start) : Tags.end(html, start);
            if (end < 0) return open;
            int next = next(html, end);
            if (!closing) {
                boolean closed = next >= 0 && isEndTag(html, next);
                boolean empty = closed && Characters.isBlank(html.substring(end, next));
                if (!closed || (html.charAt(end - 2) == '/' && !empty)) open.add(start);
            }
            start = next;
        }
        return open;
    }

    /** Returns the position of the next start or end tag of a frame; -1 if there is none. */
    private static int next(String html, int from) {
        int at = Tags.next(html, from);
        while (at >= 0) {
            int name = Tags.nameAt(html, at);
            int end = name + NAME.length();
            if (Tags.isPrefix(NAME, html, name) && end < html.length() && Tags.endOfName(html, end) == end) return at;
            at = Tags.next(html, name);
        }
        return -1;
    }

    private static boolean isEndTag(String html, int at) {
        return html.charAt(at + 1) == '/';
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
