package dev.lede.render.text;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Correction;
import dev.lede.core.Source;
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
import dev.lede.core.body.Span;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableRow;
import dev.lede.core.body.Text;
import dev.lede.core.body.ThematicBreak;
import dev.lede.core.body.Time;
import dev.lede.core.body.Video;
import dev.lede.core.url.WebUrl;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Random bodies whose texts are full of what would be markup in Markdown. The same seed gives the same body. */
final class RandomBodies {
    private static final List<String> PIECES = List.of(
            "a",
            "лёд",
            "Լիճ",
            "湖",
            "x",
            "7",
            "1",
            "2026",
            "the ice",
            " ",
            " ",
            " ",
            " ",
            "\u00A0",
            "\u2003",
            "\u200B",
            "\uFEFF",
            "\n",
            "\t",
            "*",
            "**",
            "***",
            "_",
            "__",
            "`",
            "``",
            "```",
            "~",
            "~~",
            "~~~",
            "#",
            "##",
            ">",
            "-",
            "--",
            "---",
            "- ",
            "+ ",
            "* ",
            "1. ",
            "2) ",
            "1.",
            "=",
            "===",
            "|",
            "| - |",
            ":-",
            ":-:",
            "--- | ---",
            "[",
            "]",
            "[x]",
            "[ ] ",
            "(",
            ")",
            "](u)",
            "[^1]",
            "[a]: /u",
            "!",
            "![",
            "!!",
            "\\",
            "\\\\",
            "<",
            "<b>",
            "<!--",
            "</p>",
            "<a@b.c>",
            "<x:y>",
            "&",
            "&amp;",
            "&#35;",
            "&#x23;",
            "&copy",
            "&lt",
            ";",
            "http://a.example",
            "https:",
            "//x",
            "www.a.example",
            "www.",
            "a@b.example",
            "@",
            ":",
            ".",
            ",",
            "«",
            "»",
            "“",
            "”",
            "(c)",
            "$5$",
            "€",
            "👍",
            "👩‍👩‍👧",
            "e\u0301",
            "\u0301",
            "{{x}}",
            "\"",
            "'",
            "_a_",
            "snake_case",
            "a*b",
            "$",
            "^",
            "\u2028",
            "։",
            "՞",
            "\u202E",
            "\u2069");

    private static final List<String> URLS = List.of(
            "https://a.example/",
            "https://a.example/x_(y)_z",
            "/a?b=1&copy=2&amp;=3",
            "?q=`x`|y\\z",
            "#top",
            "#id",
            "a*b_c",
            "mailto:a@b.example",
            "tel:+1",
            "https://лёд.example/Սևան?x=[1]",
            "/)(",
            "/\\x",
            "https://a.example/?q=a|b");

    private final Random random;

    private RandomBodies(long seed) {
        random = new Random(seed);
    }

    static Body of(long seed) {
        RandomBodies bodies = new RandomBodies(seed);
        return new Body(bodies.many(4, () -> bodies.block(3)));
    }

    /** Returns an article whose fields are such texts, too. */
    static Article article(long seed) {
        RandomBodies bodies = new RandomBodies(seed);
        return Article.builder("https://lake.example/en/ice", "en", bodies.line())
                .kicker(bodies.line())
                .standfirst(bodies.inlines(2))
                .byline(
                        Contributor.of(bodies.line()).withUrl(bodies.random.nextBoolean() ? WebUrl.of("/a") : null),
                        Contributor.of(bodies.line()),
                        Contributor.of(bodies.line()).withRole(bodies.line()))
                .dateline(bodies.line())
                .source(Source.of(bodies.line(), "https://hill.example/").withHeadline(bodies.line()))
                .leadMedia(Figure.of(bodies.image()).withCaption(bodies.inlines(2)))
                .body(new Body(bodies.many(2, () -> bodies.block(1))))
                .corrections(new Correction(OffsetDateTime.parse("2026-04-03T11:05:00+04:00"), bodies.inlines(2)))
                .rights(bodies.line())
                .build();
    }

    private String line() {
        return (text() + "x").replaceAll("[\\n\u2028]", " ");
    }

    private Block block(int depth) {
        return switch (random.nextInt(depth > 0 ? 22 : 9)) {
            case 0, 1, 2, 3 -> new Paragraph(inlines(3));
            case 4 -> new Heading(2 + random.nextInt(5), random.nextBoolean() ? "id" : null, inlines(2));
            case 5 -> new Code(random.nextBoolean() ? "c++" : null, text());
            case 6 -> new ThematicBreak();
            case 7 -> image();
            case 8 ->
                random.nextInt(8) == 0
                        ? new Cut()
                        : new RelatedLink(url(), random.nextBoolean() ? image() : null, inlines(2));
            case 9 -> new Blockquote(blocks(depth), inlines(2), random.nextBoolean() ? url() : null);
            case 10, 11, 12 -> list(depth);
            case 13, 14 -> table(depth);
            case 15 -> new DefinitionList(many(4, () -> definition(depth)));
            case 16 -> new Figure(blocks(depth), inlines(2), inlines(2), Figure.Placement.COLUMN);
            case 17 ->
                random.nextBoolean()
                        ? new Aside(blocks(depth))
                        : Passage.of("id", blocks(depth).toArray(Block[]::new));
            case 18 -> new Details(inlines(2), blocks(depth));
            case 19 -> new Embed("youtube", WebUrl.of("https://a.example/v"), null, null, blocks(depth));
            case 20 ->
                random.nextBoolean()
                        ? new Video(sources(), null, null, List.of(), blocks(depth))
                        : new Audio(sources(), List.of(), blocks(depth));
            default ->
                pick(
                        new Pullquote(blocks(depth), inlines(2)),
                        new Gallery(inlines(2), many(2, () -> Figure.of(image()).withCaption(inlines(1)))),
                        new CustomBlock("acme:poll", Map.of(), blocks(depth)));
        };
    }

    private static List<MediaSource> sources() {
        return List.of(MediaSource.of("/a_(b).webm"));
    }

    private List<Block> blocks(int depth) {
        return many(3, () -> block(depth - 1));
    }

    private ListBlock list(int depth) {
        boolean ordered = random.nextBoolean();
        int start = ordered ? pick(1, 1, 1, 0, 7, -2, 999_999_998, Integer.MAX_VALUE) : 1;
        return new ListBlock(ordered, start, many(4, () -> new ListItem(blocks(depth))));
    }

    private DefinitionItem definition(int depth) {
        return random.nextBoolean() ? new DefinitionTerm(inlines(2)) : new DefinitionDescription(blocks(depth));
    }

    private Table table(int depth) {
        List<TableRow> rows = many(4, () -> new TableRow(many(4, () -> cell(depth))));
        int head = random.nextInt(Math.min(2, rows.size()) + 1);
        return new Table(inlines(1), head, random.nextInt(rows.size() - head + 1), rows);
    }

    private TableCell cell(int depth) {
        List<Block> children = random.nextInt(3) > 0 ? List.of(new Paragraph(inlines(2))) : blocks(depth);
        return new TableCell(
                TableCell.Header.NONE,
                pick(1, 1, 1, 2, 3, 1000),
                pick(1, 1, 1, 2, 3, 9),
                pick(null, TableCell.Align.RIGHT, TableCell.Align.CENTER, TableCell.Align.LEFT),
                children);
    }

    private List<Inline> inlines(int depth) {
        return many(4, () -> inline(depth));
    }

    private Inline inline(int depth) {
        return switch (random.nextInt(depth > 0 ? 20 : 8)) {
            case 0, 1, 2, 3 -> new Text(text());
            case 4 -> new InlineCode(text());
            case 5 -> new LineBreak();
            case 6 -> image();
            case 7 -> new Text(pick("a", "1", " ", "«", "»", "!", "*"));
            case 8, 9, 10, 11 -> new Marked(pick(Mark.STRONG, Mark.EMPHASIS, Mark.DELETE), inlines(depth - 1));
            case 12 -> new Marked(pick(Mark.values()), inlines(depth - 1));
            case 13, 14, 15 -> new Link(url(), random.nextBoolean() ? text() : null, Set.of(), inlines(depth - 1));
            case 16 -> new Quotation(null, inlines(depth - 1));
            case 17 -> new Abbreviation(random.nextBoolean() ? text() : null, inlines(depth - 1));
            case 18 -> new Time(null, inlines(depth - 1));
            default -> new Span("id", null, null, inlines(depth - 1));
        };
    }

    private Image image() {
        return Image.of("/i_(1).png", text()).withTitle(random.nextBoolean() ? text() : null);
    }

    private WebUrl url() {
        return WebUrl.of(URLS.get(random.nextInt(URLS.size())));
    }

    private String text() {
        return many(5, () -> PIECES.get(random.nextInt(PIECES.size()))).stream().collect(Collectors.joining());
    }

    private <T> List<T> many(int most, Supplier<T> element) {
        List<T> many = new ArrayList<>();
        for (int count = random.nextInt(most + 1); count > 0; count--) many.add(element.get());
        return many;
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
