package dev.lede.render.sanitize.build;

import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Text;
import dev.lede.render.sanitize.value.Characters;
import org.jspecify.annotations.Nullable;

/**
 * One text, code, line break, image or anchor in a {@link Line}.
 *
 * @param path the inline elements around it
 * @param text the characters of a text or code, whose white space {@link WhiteSpace} collapses in place; empty otherwise
 * @param image the image of an {@link Kind#IMAGE}; null otherwise
 */
record Leaf(
        Kind kind,
        InlinePath path,
        StringBuilder text,
        @Nullable Image image) {
    enum Kind {
        TEXT,
        CODE,
        BREAK,
        IMAGE,
        /** Nothing visible: the position of an element with an id. */
        ANCHOR
    }

    private static Leaf of(Kind kind, InlinePath path, CharSequence text) {
        return new Leaf(kind, path, new StringBuilder(text), null);
    }

    static Leaf text(InlinePath path, String text) {
        return of(Kind.TEXT, path, text);
    }

    static Leaf code(InlinePath path, String text) {
        return of(Kind.CODE, path, text);
    }

    static Leaf lineBreak(InlinePath path) {
        return of(Kind.BREAK, path, "");
    }

    static Leaf anchor(InlinePath path) {
        return of(Kind.ANCHOR, path, "");
    }

    static Leaf image(InlinePath path, Image image) {
        return new Leaf(Kind.IMAGE, path, new StringBuilder(), image);
    }

    Leaf withPath(InlinePath path) {
        return new Leaf(kind, path, text, image);
    }

    boolean is(Kind kind) {
        return this.kind == kind;
    }

    boolean hasText() {
        return kind == Kind.TEXT || kind == Kind.CODE;
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
        return !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean endsWithWord() {
        return !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
    }

    /** Whether readers can neither see it nor follow a link to it. */
    boolean leavesNoTrace() {
        return isBlank() && !path.hasId();
    }

    /** Whether the next leaf continues this text, so that they can become one. */
    boolean isContinuedBy(Leaf next) {
        return kind == Kind.TEXT && next.kind == Kind.TEXT && path == next.path;
    }

    /** The inline of the leaf; null for an anchor, which becomes the elements around it. */
    @Nullable
    Inline inline() {
        return switch (kind) {
            case TEXT -> new Text(text.toString());
            case CODE -> new InlineCode(text.toString());
            case BREAK -> new LineBreak();
            case IMAGE -> image;
            case ANCHOR -> null;
        };
    }
}
