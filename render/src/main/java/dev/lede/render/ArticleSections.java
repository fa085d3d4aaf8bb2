package dev.lede.render;

import dev.lede.core.Article;
import dev.lede.core.body.Block;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Heading;
import dev.lede.render.body.BodySession;
import dev.lede.render.body.ColumnWidths;
import dev.lede.render.body.Ids;
import dev.lede.render.body.OwnHosts;
import dev.lede.render.html.HtmlWriter;
import java.util.List;

/** Writes the content of the {@code article} element: header, controls, lead media, body and footer. */
final class ArticleSections {
    private final BodyRenderer bodies;
    private final OwnHosts ownHosts;
    private final ColumnWidths widths;
    private final Region share;
    private final Region controls = new Controls().withSlotsOf(PageRegion.CONTROLS);

    ArticleSections(BodyRenderer bodies, OwnHosts ownHosts, Theme theme, Region share) {
        this.bodies = bodies;
        this.ownHosts = ownHosts;
        this.widths = theme.widths();
        this.share = share.withSlotsOf(PageRegion.SHARE);
    }

    BodySession session(HtmlWriter html, PageContext page, Ids ids) {
        return bodies.session(html, page.labels(), ownHosts, widths, ids, page.styles());
    }

    /** Writes the content of the {@code article} element. */
    void write(HtmlWriter html, PageContext page, Ids ids) {
        BodySession blocks = session(html, page, ids);
        Afterword afterword = new Afterword(html, page, blocks);
        page.slots().wrap(PageRegion.HEADLINE, html, () -> new ArticleHeader(html, page, controls).write(blocks));
        content(html, page, blocks);
        html.open("footer").attribute("class", "lede-foot").with(() -> {
            afterword.write();
            share.write(html, page);
            afterword.writeAfterShare();
        });
    }

    /** Returns the controls, with their slots. */
    Region controls() {
        return controls;
    }

    /** Returns the links and buttons to share, with their slots. */
    Region share() {
        return share;
    }

    /** Writes the lead media and the body only, with their slots. */
    void content(HtmlWriter html, PageContext page, BodySession blocks) {
        page.slots().wrap(PageRegion.LEAD, html, () -> lead(html, page.article(), blocks));
        page.slots().wrap(PageRegion.BODY, html, () -> body(html, page, blocks));
    }

    private static void lead(HtmlWriter html, Article article, BodySession blocks) {
        Figure lead = article.leadMedia();
        if (lead == null || !hasLead(article, blocks)) return;
        html.open("div").attribute("class", "lede-lead");
        html.with(() -> blocks.renderLead(lead));
    }

    private static boolean hasLead(Article article, BodySession blocks) {
        return article.leadMedia() != null && !blocks.isBlank(List.of(article.leadMedia()));
    }

    private static void body(HtmlWriter html, PageContext page, BodySession blocks) {
        List<Block> children = page.article().body().children();
        if (blocks.isBlank(children) && !page.isPreview()) return;
        html.open("div").attribute("class", "lede-body").with(() -> {
            int rendered = 0;
            int passed = 0;
            for (Block block : children) {
                // Without lead media, the first block of the body is visible before the reader scrolls.
                boolean atTop = rendered == 0 && !hasLead(page.article(), blocks);
                int before = html.size();
                write(block, atTop, blocks);
                if (html.size() == before) continue;
                rendered++;
                // A slot must not separate a heading from the block that it introduces.
                if (block instanceof Heading) continue;
                while (passed < rendered) page.slots().afterBlock(++passed, html);
            }
            while (passed < rendered) page.slots().afterBlock(++passed, html);
            if (page.isPreview()) cut(html, page);
        });
    }

    /** Marks the end of a preview, with the slots of the host. The structured data of the page selects the element. */
    private static void cut(HtmlWriter html, PageContext page) {
        html.open("div").attribute("class", "lede-cut").with(() -> page.slots().atCut(html));
    }

    private static void write(Block block, boolean atTop, BodySession blocks) {
        if (atTop) blocks.renderAtTop(List.of(block));
        else blocks.renderBlocks(List.of(block));
    }
}
