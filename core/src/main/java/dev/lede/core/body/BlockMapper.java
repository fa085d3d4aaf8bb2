package dev.lede.core.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Replaces blocks and inlines by the results of functions, innermost first, as {@link Body#mapBlocks} and {@link
 * Body#mapInlines} specify. Results are not visited again.
 */
final class BlockMapper implements Block.Visitor<Block> {
    private final Function<? super Block, ? extends List<? extends Block>> blocks;
    private final Function<? super Inline, ? extends List<? extends Inline>> inlines;

    BlockMapper(
            Function<? super Block, ? extends List<? extends Block>> blocks,
            Function<? super Inline, ? extends List<? extends Inline>> inlines) {
        this.blocks = blocks;
        this.inlines = inlines;
    }

    /** Returns the replaced blocks; the same list if nothing changes. */
    List<Block> blocks(List<Block> unmapped) {
        List<Block> mapped = new ArrayList<>(unmapped.size());
        for (Block block : unmapped) mapped.addAll(madeOf(block));
        return mapped.equals(unmapped) ? unmapped : mapped;
    }

    private List<? extends Block> madeOf(Block block) {
        Block rebuilt = block.accept(this);
        return Objects.requireNonNull(blocks.apply(rebuilt.equals(block) ? block : rebuilt), "change returned null");
    }

    private List<Inline> line(List<Inline> line) {
        return Inlines.mapped(line, inlines);
    }

    @Override
    public Block paragraph(Paragraph paragraph) {
        return new Paragraph(line(paragraph.children()));
    }

    @Override
    public Block heading(Heading heading) {
        return new Heading(heading.depth(), heading.id(), line(heading.children()));
    }

    @Override
    public Block blockquote(Blockquote quote) {
        return new Blockquote(blocks(quote.children()), line(quote.attribution()), quote.cite());
    }

    @Override
    public Block pullquote(Pullquote quote) {
        return new Pullquote(blocks(quote.children()), line(quote.attribution()));
    }

    @Override
    public Block list(ListBlock list) {
        List<ListItem> items = list.children().stream()
                .map(item -> new ListItem(blocks(item.children())))
                .toList();
        return new ListBlock(list.ordered(), list.start(), items);
    }

    @Override
    public Block code(Code code) {
        return code;
    }

    @Override
    public Block thematicBreak(ThematicBreak thematicBreak) {
        return thematicBreak;
    }

    @Override
    public Block cut(Cut cut) {
        return cut;
    }

    @Override
    public Block table(Table table) {
        List<TableRow> rows = table.children().stream().map(this::row).toList();
        return new Table(line(table.caption()), table.headRows(), table.footRows(), rows);
    }

    private TableRow row(TableRow row) {
        return new TableRow(row.children().stream().map(this::cell).toList());
    }

    private TableCell cell(TableCell cell) {
        return new TableCell(cell.header(), cell.colspan(), cell.rowspan(), cell.align(), blocks(cell.children()));
    }

    @Override
    public Block definitionList(DefinitionList list) {
        return new DefinitionList(list.children().stream().map(this::item).toList());
    }

    private DefinitionItem item(DefinitionItem item) {
        if (item instanceof DefinitionTerm term) return new DefinitionTerm(line(term.children()));
        return new DefinitionDescription(blocks(((DefinitionDescription) item).children()));
    }

    @Override
    public Block image(Image image) {
        return image;
    }

    @Override
    public Block figure(Figure figure) {
        return new Figure(blocks(figure.children()), line(figure.caption()), line(figure.credit()), figure.placement());
    }

    @Override
    public Block gallery(Gallery gallery) {
        List<Figure> figures = new ArrayList<>();
        for (Figure figure : gallery.children()) {
            for (Block made : madeOf(figure)) figures.add(made instanceof Figure own ? own : Figure.of(made));
        }
        return new Gallery(line(gallery.caption()), figures);
    }

    @Override
    public Block video(Video video) {
        return new Video(video.sources(), video.poster(), video.size(), video.tracks(), blocks(video.children()));
    }

    @Override
    public Block audio(Audio audio) {
        return new Audio(audio.sources(), audio.tracks(), blocks(audio.children()));
    }

    @Override
    public Block embed(Embed embed) {
        return new Embed(embed.provider(), embed.url(), embed.title(), embed.height(), blocks(embed.children()));
    }

    @Override
    public Block aside(Aside aside) {
        return new Aside(blocks(aside.children()));
    }

    @Override
    public Block details(Details details) {
        return new Details(line(details.summary()), blocks(details.children()));
    }

    @Override
    public Block relatedLink(RelatedLink link) {
        return new RelatedLink(link.url(), link.image(), line(link.children()));
    }

    @Override
    public Block passage(Passage passage) {
        return new Passage(passage.id(), passage.language(), passage.direction(), blocks(passage.children()));
    }

    @Override
    public Block customBlock(CustomBlock block) {
        return new CustomBlock(block.type(), block.data(), blocks(block.children()));
    }
}
