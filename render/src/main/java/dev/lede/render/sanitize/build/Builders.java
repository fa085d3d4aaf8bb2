package dev.lede.render.sanitize.build;

import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Inline;
import dev.lede.render.sanitize.parse.Report;
import dev.lede.render.sanitize.read.AllowedNames;
import dev.lede.render.sanitize.read.KeptNode;
import dev.lede.render.sanitize.read.UrlGate;
import dev.lede.render.sanitize.url.EmbedProviders;
import java.util.List;
import org.jsoup.nodes.Element;

/** The builders of one document, from kept elements to a body. Each calls the others through this object. */
public final class Builders {
    final AllowedNames names;
    final UrlGate urls;
    final EmbedProviders providers;
    final CopyBudget copies;
    final Report report;
    final AttributeValues values = new AttributeValues(this);
    final Links links = new Links(this);
    final Images images = new Images(this);
    final InlineElements inlines = new InlineElements(this);
    final BlockElements blocks = new BlockElements(this);
    final CodeBlocks code = new CodeBlocks(this);
    final Lists lists = new Lists(this);
    final WordLists wordLists = new WordLists(this);
    final Tables tables = new Tables(this);
    final Quotes quotes = new Quotes(this);
    final Figures figures = new Figures(this);
    final Media media = new Media(this);
    final PlugIns plugIns = new PlugIns(this);
    final LinkCards linkCards = new LinkCards(this);

    private final boolean figuresAllowed;
    private final boolean listsAllowed;

    public Builders(AllowedNames names, UrlGate urls, EmbedProviders providers, CopyBudget copies, Report report) {
        this.names = names;
        this.urls = urls;
        this.providers = providers;
        this.copies = copies;
        this.report = report;
        this.figuresAllowed = names.has("figure");
        this.listsAllowed = names.hasLists();
    }

    /** The blocks of a whole document. */
    public List<Block> blocksOf(List<KeptNode> nodes) {
        return blocksOf(nodes, InlinePath.NONE);
    }

    /** The inlines of a whole document, such as a standfirst or caption. */
    public List<Inline> runningTextOf(List<KeptNode> nodes) {
        return new RunningText(this).inlinesOf(nodes);
    }

    /** Reports the links of the document that are not in its body. */
    public void reportLostLinks(Body body, Element document) {
        links.reportLost(body, document);
    }

    List<Block> blocksOf(List<KeptNode> nodes, InlinePath path) {
        return new Flow(this, path, null).blocksOf(nodes);
    }

    /** The inlines of nodes where only inlines fit: a heading, term or summary. */
    List<Inline> lineOf(List<KeptNode> nodes, InlinePath path) {
        return new InlineFlow(this, path).inlinesOf(nodes);
    }

    /** Whether figures are allowed. If not, galleries, pull quotes, attributions and embeds are not built either. */
    boolean figures() {
        return figuresAllowed;
    }

    boolean listsAllowed() {
        return listsAllowed;
    }

    boolean pullquotes() {
        return figures() && names.has("blockquote");
    }
}
