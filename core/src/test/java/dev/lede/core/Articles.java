package dev.lede.core;

import dev.lede.core.body.Abbreviation;
import dev.lede.core.body.Aside;
import dev.lede.core.body.Audio;
import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Body;
import dev.lede.core.body.Code;
import dev.lede.core.body.CustomBlock;
import dev.lede.core.body.Cut;
import dev.lede.core.body.DefinitionDescription;
import dev.lede.core.body.DefinitionItem;
import dev.lede.core.body.DefinitionList;
import dev.lede.core.body.DefinitionTerm;
import dev.lede.core.body.Details;
import dev.lede.core.body.Dimensions;
import dev.lede.core.body.Direction;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Gallery;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Link;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.core.body.Mark;
import dev.lede.core.body.Marked;
import dev.lede.core.body.MediaSource;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Passage;
import dev.lede.core.body.Pullquote;
import dev.lede.core.body.Quotation;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Rendition;
import dev.lede.core.body.Span;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableRow;
import dev.lede.core.body.Text;
import dev.lede.core.body.ThematicBreak;
import dev.lede.core.body.Time;
import dev.lede.core.body.Track;
import dev.lede.core.body.Video;
import dev.lede.core.url.WebUrl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Random articles with values for all fields. The same seed gives the same article on each JVM. */
public final class Articles extends RandomValues {
    /** The maximum depth of blocks in the body. */
    private final int depth;

    private Articles(long seed, int depth, int most) {
        super(new Random(seed), most);
        this.depth = depth;
    }

    /** Returns an article that depends on the seed only. */
    public static Article random(long seed) {
        return new Articles(seed, 4, 3).article();
    }

    /** Returns a smaller article, for tests that need many. */
    public static Article small(long seed) {
        return new Articles(seed, 2, 1).article();
    }

    private Article article() {
        Article.Builder article = Article.builder("https://lake.example" + from(PATHS), "en", line());
        article.language(from(LANGUAGES));
        maybe(() -> article.id(id()));
        maybe(() -> article.kind(from(List.of(ArticleKind.values()))));
        maybe(() -> article.seoTitle(line()));
        maybe(() -> article.seoDescription(line()));
        maybe(() -> article.kicker(line()));
        maybe(() -> article.standfirst(inlines(2)));
        maybe(() -> article.section(new Section(line(), orNull(this::page), orNull(this::line))));
        maybe(() -> article.byline(many(this::contributor)));
        maybe(() -> article.source(new Source(
                line(),
                orNull(() -> WebUrl.of("https://there.example/" + random.nextInt())),
                orNull(this::line),
                orNull(() -> LocalDate.of(1 + random.nextInt(9999), 2, 28)))));
        maybe(() -> article.published(moment(1900 + random.nextInt(100))));
        maybe(() -> article.updated(moment(2001 + random.nextInt(100))));
        maybe(() -> article.dateline(line()));
        maybe(() -> article.leadMedia(figure(depth / 2)));
        maybe(() -> article.body(new Body(blocks(depth))));
        maybe(() -> article.tags(many(() -> new Tag(line(), orNull(this::page)))));
        maybe(() -> translations(article));
        maybe(() -> article.related(many(this::relatedLink)));
        maybe(() -> article.views(random.nextLong() & Long.MAX_VALUE));
        maybe(() -> article.corrections(many(() -> new Correction(moment(2000), inlines(2)))));
        maybe(() -> article.rights(line()));
        maybe(() -> article.data(hostData()));
        return article.build();
    }

    private void translations(Article.Builder article) {
        String own = article.build().language().toLanguageTag();
        many(() -> from(LANGUAGES)).stream()
                .filter(language -> !language.equals(own))
                .forEach(language -> article.addTranslation(language, page().value()));
    }

    private Contributor contributor() {
        Contributor.Kind kind = from(List.of(Contributor.Kind.values()));
        return new Contributor(line(), kind, orNull(this::line), orNull(this::page), orNull(this::image));
    }

    private Map<String, Object> hostData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("vendor:id-" + random.nextInt(9), value(2));
        data.put("other.vendor:values", data(2));
        return data;
    }

    private List<Block> blocks(int depth) {
        return many(() -> block(depth));
    }

    private Block block(int depth) {
        int kind = random.nextInt(depth <= 0 ? 8 : 21);
        return switch (kind) {
            case 0 -> new Paragraph(inlines(3));
            case 1 -> new Heading(2 + random.nextInt(5), orNull(this::id), inlines(2));
            case 2 -> new Code(orNull(() -> "c++"), text());
            case 3 -> new ThematicBreak();
            case 4 -> image();
            case 5 -> relatedLink();
            case 6 -> new Cut();
            case 7 -> new CustomBlock("vendor:type-" + random.nextInt(9), data(2), List.of());
            case 8 -> new Blockquote(blocks(depth - 1), inlines(1), orNull(this::page));
            case 9 -> new Pullquote(blocks(depth - 1), inlines(1));
            case 10 -> list(depth);
            case 11 -> table(depth);
            case 12 -> new DefinitionList(many(() -> definitionItem(depth)));
            case 13 -> figure(depth);
            case 14 -> new Gallery(inlines(1), many(() -> figure(depth - 1)));
            case 15 ->
                new Video(sources(), orNull(this::source), orNull(this::size), many(this::track), blocks(depth - 1));
            case 16 -> new Audio(sources(), many(this::track), blocks(depth - 1));
            case 17 ->
                new Embed(
                        "youtube",
                        WebUrl.of("https://youtu.be/x"),
                        orNull(this::line),
                        orNull(() -> 80 + random.nextInt(1_421)),
                        blocks(depth - 1));
            case 18 -> random.nextBoolean() ? new Aside(blocks(depth - 1)) : new Details(inlines(1), blocks(depth - 1));
            case 19 ->
                new Passage(
                        orNull(this::id),
                        orNull(this::language),
                        orNull(() -> from(Direction.values())),
                        blocks(depth - 1));
            default -> new CustomBlock("unknown", data(2), blocks(depth - 1));
        };
    }

    private Block list(int depth) {
        boolean ordered = random.nextBoolean();
        return new ListBlock(ordered, ordered ? random.nextInt() : 1, many(() -> new ListItem(blocks(depth - 1))));
    }

    private DefinitionItem definitionItem(int depth) {
        return random.nextBoolean() ? new DefinitionTerm(inlines(1)) : new DefinitionDescription(blocks(depth - 1));
    }

    private Table table(int depth) {
        List<TableRow> rows = many(() -> new TableRow(many(() -> cell(depth))));
        int head = random.nextInt(rows.size() + 1);
        return new Table(inlines(1), head, random.nextInt(rows.size() - head + 1), rows);
    }

    private TableCell cell(int depth) {
        List<Block> children = random.nextBoolean() ? List.of(new Paragraph(inlines(1))) : blocks(depth - 1);
        return new TableCell(
                from(TableCell.Header.values()),
                1 + random.nextInt(3),
                1 + random.nextInt(3),
                orNull(() -> from(TableCell.Align.values())),
                children);
    }

    private Figure figure(int depth) {
        return new Figure(blocks(depth - 1), inlines(1), inlines(1), from(Figure.Placement.values()));
    }

    private RelatedLink relatedLink() {
        return new RelatedLink(page(), orNull(this::image), inlines(1));
    }

    private List<Inline> inlines(int depth) {
        return many(() -> inline(depth));
    }

    private Inline inline(int depth) {
        int kind = random.nextInt(depth <= 0 ? 4 : 10);
        return switch (kind) {
            case 0 -> new Text(text());
            case 1 -> new InlineCode(text());
            case 2 -> new LineBreak();
            case 3 -> image();
            case 4 -> new Marked(from(Mark.values()), inlines(depth - 1));
            case 5 ->
                new Link(
                        link(),
                        orNull(this::text),
                        Set.copyOf(many(() -> from(Link.Rel.values()))),
                        inlines(depth - 1));
            case 6 -> new Quotation(orNull(this::page), inlines(depth - 1));
            case 7 -> new Abbreviation(orNull(this::text), inlines(depth - 1));
            case 8 -> new Time(orNull(() -> "2026-04-02T08:30"), inlines(depth - 1));
            default ->
                new Span(
                        orNull(this::id),
                        orNull(this::language),
                        orNull(() -> from(Direction.values())),
                        inlines(depth - 1));
        };
    }

    private Image image() {
        return new Image(source(), orNull(this::text), orNull(this::text), orNull(this::size), many(this::rendition));
    }

    private Rendition rendition() {
        boolean wide = random.nextBoolean();
        return new Rendition(
                source(),
                wide ? 1 + random.nextInt(4000) : null,
                wide ? null : orNull(() -> (1 + random.nextInt(1000)) / 10.0),
                orNull(() -> "(min-width: 40em)"),
                orNull(() -> "image/avif"));
    }

    private List<MediaSource> sources() {
        List<MediaSource> sources = new ArrayList<>(many(() -> new MediaSource(page(), orNull(() -> "video/mp4"))));
        sources.add(MediaSource.of(page().value()));
        return sources;
    }

    private Track track() {
        return new Track(from(Track.Kind.values()), page(), orNull(this::language), orNull(this::line));
    }

    private Dimensions size() {
        return new Dimensions(1 + random.nextInt(Dimensions.MAX), 1 + random.nextInt(Dimensions.MAX));
    }
}
