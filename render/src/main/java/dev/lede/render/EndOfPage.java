package dev.lede.render;

import dev.lede.render.holes.Cache;
import dev.lede.render.holes.Part;
import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.labels.Labels;
import java.util.ArrayList;
import java.util.List;

/** Writes the end of a page: the shapes of its icons, and the script. The pages of a language share it. */
final class EndOfPage implements Region {
    private final Share share;
    private final Html script;
    private final Html ofHost;
    private final Cache<Labels, Part.Fixed<ReaderPreferences>> byLabels = new Cache<>();

    EndOfPage(Share share, Html script) {
        this.share = share;
        this.script = script;
        this.ofHost = with(share.icons());
    }

    @Override
    public void write(HtmlWriter html, PageContext page) {
        page.holes().shared(html, byLabels.get(page.labels(), labels -> new Part.Fixed<>(with(share.icons(labels)))));
    }

    /** Returns the end of a page of the host, which may contain articles in any language. */
    Html ofHost() {
        return ofHost;
    }

    private Html with(List<String> iconsOfShare) {
        List<String> icons = new ArrayList<>(iconsOfShare);
        icons.add(0, Icons.SEARCH);
        return Html.of(html -> html.html(Icons.sprite(icons)).html(script));
    }
}
