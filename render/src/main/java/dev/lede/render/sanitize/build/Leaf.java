package dev.lede.render.sanitize.build;

import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Text;
import dev.lede.render.sanitize.value.Characters;
import org.jspecify.annotations.Nullable;

/** Something in a line, with the elements around it. Its text is written when the line's white space is collapsed. */
final class Leaf {
    enum Kind {
        TEXT,
        CODE,
        BREAK,
        IMAGE,
        /** Nothing: it only holds the place of an element with an id. */
        ANCHOR
    }

    private final InlinePath path;
    private final StringBuilder text;
    private final @Nullable Image image;
    private final Kind kind;

    private Leaf(Kind kind, InlinePath path, CharSequence text, @Nullable Image image) {
        this.kind = kind;
        this.path = path;
        this.text = new StringBuilder(text);
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

    static Leaf image(InlinePath path, Image image) {
        return new Leaf(Kind.IMAGE, path, "", image);
    }

    static Leaf anchor(InlinePath path) {
        return new Leaf(Kind.ANCHOR, path, "", null);
    }

    Leaf on(InlinePath path) {
        return new Leaf(kind, path, text, image);
    }

    InlinePath path() {
        return path;
    }

    StringBuilder text() {
        return text;
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

    boolean isBreakOrAnchor() {
        return kind == Kind.BREAK || kind == Kind.ANCHOR;
    }

    /** Whether a reader sees nothing of it; a break is seen only between things that are. */
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

    /** Whether nothing of it can be seen, nor linked to. */
    boolean leavesNoTrace() {
        return isBlank() && !path.hasId();
    }

    /** Whether the leaf after this is more of the same text. */
    boolean takes(Leaf next) {
        return kind == Kind.TEXT && next.kind == Kind.TEXT && path == next.path;
    }

    /** The inline that it is; null for an anchor, which is only what is around it. */
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
