package dev.lede.render.sanitize.build;

import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Text;
import dev.lede.render.sanitize.value.Characters;
import org.jspecify.annotations.Nullable;

/** One text, code, line break, image or anchor in a {@link Line}. */
final class Leaf {
    enum Kind {
        TEXT,
        CODE,
        BREAK,
        IMAGE,
        /** Nothing visible: the position of an element with an id. */
        ANCHOR
    }

    private final Kind kind;

    /** The inline elements around it. */
    private final InlinePath path;

    /** The characters of a text or code; empty otherwise. A builder once other text is appended. */
    private CharSequence text;

    /** The image of an {@link Kind#IMAGE}; null otherwise. */
    private final @Nullable Image image;

    private Leaf(Kind kind, InlinePath path, CharSequence text, @Nullable Image image) {
        this.kind = kind;
        this.path = path;
        this.text = text;
        this.image = image;
    }

    static Leaf text(InlinePath path, String text) {
        return new Leaf(Kind.TEXT, path, text, null);
    }

    static Leaf code(InlinePath path, String text) {
        return new Leaf(Kind.CODE, path, text, null);
    }

    static Leaf lineBreak(InlinePath path) {
        return new Leaf(Kind.BREAK, path, "", null);
    }

    static Leaf anchor(InlinePath path) {
        return new Leaf(Kind.ANCHOR, path, "", null);
    }

    static Leaf image(InlinePath path, Image image) {
        return new Leaf(Kind.IMAGE, path, "", image);
    }

    Leaf withPath(InlinePath path) {
        return new Leaf(kind, path, text.toString(), image);
    }

    InlinePath path() {
        return path;
    }

    String text() {
        return text.toString();
    }

    @Nullable
    Image image() {
        return image;
    }

    boolean is(Kind kind) {
        return this.kind == kind;
    }

    boolean hasText() {
        return kind == Kind.TEXT || kind == Kind.CODE;
    }

    /** Whether it is a text or code without characters. */
    boolean isEmptyText() {
        return hasText() && text.isEmpty();
    }

    boolean isBreakOrAnchor() {
        return kind == Kind.BREAK || kind == Kind.ANCHOR;
    }

    /** Whether readers see nothing of it. A break is visible only between other leaves. */
    boolean isBlank() {
        return switch (kind) {
            case TEXT, CODE -> Characters.isBlank(text);
            case BREAK, ANCHOR -> true;
            case IMAGE -> false;
        };
    }

    boolean beginsWithWord() {
        return !text.isEmpty() && Character.isLetterOrDigit(Character.codePointAt(text, 0));
    }

    boolean endsWithWord() {
        return !text.isEmpty() && Character.isLetterOrDigit(Character.codePointBefore(text, text.length()));
    }

    /** Whether readers can neither see it nor follow a link to it. */
    boolean leavesNoTrace() {
        return isBlank() && !path.hasId();
    }

    /** Whether a text with the given path continues this text, so that they can become one. */
    boolean isContinuedIn(InlinePath path) {
        return kind == Kind.TEXT && this.path == path;
    }

    /** Appends to a builder, which is linear; joining many short texts later would be quadratic. */
    void append(String more) {
        StringBuilder joined = text instanceof StringBuilder builder ? builder : new StringBuilder(text);
        text = joined.append(more);
    }

    void replaceText(String text) {
        this.text = text;
    }

    /** The inline of the leaf; null for an anchor, which becomes the elements around it. */
    @Nullable
    Inline inline() {
        return switch (kind) {
            case TEXT -> new Text(text());
            case CODE -> new InlineCode(text());
            case BREAK -> new LineBreak();
            case IMAGE -> image;
            case ANCHOR -> null;
        };
    }
}
