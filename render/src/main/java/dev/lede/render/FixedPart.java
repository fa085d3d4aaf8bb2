package dev.lede.render;

import dev.lede.render.html.Html;

/** A part that is the same on many pages, which share its bytes. */
final class FixedPart implements Part {
    private final Html html;
    private final byte[] utf8;

    FixedPart(Html html) {
        this.html = html;
        this.utf8 = html.toBytes();
    }

    Html html() {
        return html;
    }

    @Override
    public byte[] utf8(Reader reader) {
        return utf8;
    }
}
