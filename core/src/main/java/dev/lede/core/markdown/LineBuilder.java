package dev.lede.core.markdown;

import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Link;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Marked;
import dev.lede.core.body.Span;
import dev.lede.core.body.Text;
import dev.lede.core.url.WebUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Builds a line of inlines. Spaces and line breaks at the ends of a mark or link are moved out of it, since no mark of
 * Markdown begins or ends with one; those at the ends of the line are removed. Marks and links without visible content
 * are removed, and adjacent code is merged, since Markdown cannot separate it.
 */
final class LineBuilder {
    private final Session session;

    /** The marks and links around the next content, outermost first. They open before the content, not before spaces. */
    private final List<Wrapper> wanted = new ArrayList<>();

    private final List<Frame> open = new ArrayList<>();
    private final List<Inline> line = new ArrayList<>();

    /** Code to which adjacent code is added; null if the last content is none. */
    private @Nullable StringBuilder code;

    private @Nullable String codeId;

    private boolean isEmpty = true;
    private boolean space;
    private int breaks;

    LineBuilder(Session session) {
        this.session = session;
    }

    /** A mark, or a link, which has no mark. */
    private static final class Wrapper {
        final @Nullable Mark mark;
        final Function<List<Inline>, Inline> around;

        Wrapper(@Nullable Mark mark, Function<List<Inline>, Inline> around) {
            this.mark = mark;
            this.around = around;
        }
    }

    /** An open mark or link, and its content so far. */
    private record Frame(Wrapper wrapper, List<Inline> children) {}

    void space() {
        space = true;
    }

    void lineBreak() {
        breaks++;
    }

    void text(String text) {
        before();
        add(new Text(text), session.takeId());
    }

    void image(Image image) {
        before();
        add(image, session.takeId());
    }

    void code(String value) {
        boolean isApart = space || breaks > 0 || open.size() != wanted.size() || commonDepth() != open.size();
        if (code == null || isApart) {
            before();
            code = new StringBuilder();
            codeId = session.takeId();
        }
        code.append(value);
    }

    /** Builds content in a mark. The same mark inside of it has no effect. */
    void marked(Mark mark, Runnable content) {
        if (wanted.stream().anyMatch(wrapper -> wrapper.mark == mark)) content.run();
        else within(new Wrapper(mark, inside -> new Marked(mark, inside)), content);
    }

    /** Builds content in a link. */
    void linked(WebUrl url, @Nullable String title, Runnable content) {
        within(new Wrapper(null, inside -> new Link(url, title, Set.of(), inside)), content);
    }

    private void within(Wrapper wrapper, Runnable content) {
        wanted.add(wrapper);
        content.run();
        wanted.remove(wanted.size() - 1);
    }

    List<Inline> end() {
        endCode();
        closeTo(0);
        return line;
    }

    /** Prepares for content: opens and closes marks and links, and adds pending line breaks or a space between them. */
    private void before() {
        endCode();
        int common = commonDepth();
        closeTo(common);
        if (!isEmpty) separate();
        isEmpty = false;
        space = false;
        breaks = 0;
        for (Wrapper wrapper : wanted.subList(common, wanted.size())) open.add(new Frame(wrapper, new ArrayList<>()));
    }

    /** Returns the number of open marks and links that are around the next content, too. */
    private int commonDepth() {
        int most = Math.min(open.size(), wanted.size());
        int common = 0;
        while (common < most && isSame(open.get(common).wrapper(), wanted.get(common))) common++;
        return common;
    }

    /** Returns whether two wrappers are the same, or adjacent marks, which become one. */
    private boolean isSame(Wrapper before, Wrapper next) {
        boolean isAdjacent = !space && breaks == 0;
        return before == next || (isAdjacent && before.mark != null && before.mark == next.mark);
    }

    private void separate() {
        for (int at = 0; at < breaks; at++) current().add(new LineBreak());
        if (space && breaks == 0) current().add(new Text(" "));
    }

    private void closeTo(int depth) {
        while (open.size() > depth) {
            Frame closed = open.remove(open.size() - 1);
            if (Session.isBlank(closed.children())) current().addAll(closed.children());
            else current().add(closed.wrapper().around.apply(closed.children()));
        }
    }

    private void endCode() {
        if (code == null) return;
        String value = code.toString();
        code = null;
        add(isCodeOfMarkdown(value) ? new InlineCode(value) : new Text(value), codeId);
    }

    /** Returns whether parsers agree that code is code. A bracket and colon in a link can make it a definition of links. */
    private boolean isCodeOfMarkdown(String code) {
        if (session.inCell && !CellConversion.isCode(code)) return false;
        boolean inLink = open.stream().anyMatch(frame -> frame.wrapper().mark == null);
        return !inLink || !code.contains("]:");
    }

    private void add(Inline content, @Nullable String id) {
        current().add(id == null ? content : new Span(id, null, null, List.of(content)));
    }

    private List<Inline> current() {
        return open.isEmpty() ? line : open.get(open.size() - 1).children();
    }
}
