package dev.lede.render.archive;

import dev.lede.render.source.Json;
import dev.lede.render.source.Markup;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces the blocks of WordPress that its server writes into the page, if the export contains what they show:
 * reusable blocks, footnotes, embeds, links to profiles. Others stay comments, for which the sanitizer gives a notice.
 * Text between blocks, and in blocks of the classic editor, gets its paragraphs.
 */
final class BlockComments {
    /** {@code <!-- wp:name {"key":"value"} /-->} */
    private static final Pattern BLOCK = Pattern.compile("\\s{1,9}(/?)wp:([a-z][a-z0-9_/-]{0,80})\\s");

    /** Reusable blocks in reusable blocks. */
    private static final int DEPTH = 8;

    /** Blocks whose text is that of the classic editor. */
    private static final Set<String> CLASSIC = Set.of("freeform", "shortcode");

    private final WordPressReferences references;
    private final Expansion expansion;
    private final Set<Long> open = new HashSet<>();
    private boolean hasFootnotes;

    BlockComments(WordPressReferences references, Expansion expansion) {
        this.references = references;
        this.expansion = expansion;
    }

    /** Whether the content was written with the block editor. */
    static boolean areIn(String html) {
        return html.contains("<!-- wp:");
    }

    String replaced(String html) {
        StringBuilder out = new StringBuilder(html.length());
        StringBuilder classic = new StringBuilder();
        HtmlTokens tokens = new HtmlTokens(html);
        int depth = 0;
        boolean inClassic = true;
        while (tokens.next()) {
            Optional<Block> block =
                    tokens.kind() == HtmlTokens.Kind.COMMENT ? Block.of(tokens.comment()) : Optional.empty();
            if (block.isEmpty()) {
                (inClassic ? classic : out).append(tokens.written());
                continue;
            }
            flush(classic, out);
            out.append(markup(block.get(), tokens.written()));
            if (!block.get().isVoid()) {
                depth = Math.max(0, depth + (block.get().isEnd() ? -1 : 1));
                inClassic = depth == 0
                        || (!block.get().isEnd() && CLASSIC.contains(block.get().name()));
            }
        }
        flush(classic, out);
        return out.toString();
    }

    private static void flush(StringBuilder classic, StringBuilder out) {
        if (!classic.isEmpty()) out.append(Paragraphs.in(classic.toString()));
        classic.setLength(0);
    }

    /** What a comment becomes. Those of plugins stay, since some of them hide the content of their block. */
    private String markup(Block block, String written) {
        if (block.isVoid()) return shown(block).orElse(written);
        boolean isOfPlugin = block.name().indexOf('/') >= 0;
        return isOfPlugin && !block.isEnd() ? written : "";
    }

    /** The HTML of a block without content; empty if it is unknown. */
    private Optional<String> shown(Block block) {
        Json values = block.values();
        return switch (block.name()) {
            case "block" -> reusable(values.text("ref"));
            case "footnotes" -> footnotes();
            case "embed" ->
                Optional.of(values.text("url")).filter(LoneUrls::isUrl).map(LoneUrls::embed);
            case "social-link" -> link(values, "service");
            case "navigation-link" -> link(values, "url");
            default -> Optional.empty();
        };
    }

    private Optional<String> reusable(String ref) {
        if (!ref.matches("\\d{1,18}")) return Optional.empty();
        long id = Long.parseLong(ref);
        if (open.size() >= DEPTH || !open.add(id)) return Optional.empty();
        Optional<String> content =
                references.block(id).filter(expansion::allows).map(this::replaced);
        open.remove(id);
        return content;
    }

    /** The list of the footnotes, in the first block for it. */
    private Optional<String> footnotes() {
        if (hasFootnotes) return Optional.empty();
        hasFootnotes = true;
        return references.footnotes().map(BlockComments::list);
    }

    private static String list(String json) {
        StringBuilder list = new StringBuilder("<ol class=\"wp-block-footnotes\">");
        for (Json note : Json.parse(json).value().items()) {
            Footnotes.item(list, note.text("id"), Markup.closed(note.text("content")));
        }
        return list.append("</ol>").toString();
    }

    private static Optional<String> link(Json values, String name) {
        String url = values.text("url");
        String label = values.first("label", name, "url");
        return url.isEmpty()
                ? Optional.empty()
                : Optional.of("<li><a href=\"" + Markup.text(url) + "\">" + Markup.text(label) + "</a></li>");
    }

    /**
     * The comment that begins, ends or is a block.
     *
     * @param name the name, without the namespace {@code core}
     * @param attributes JSON; empty if there are none
     */
    private record Block(String name, boolean isEnd, boolean isVoid, String attributes) {
        static Optional<Block> of(String comment) {
            Matcher block = BLOCK.matcher(comment);
            if (!block.lookingAt()) return Optional.empty();
            String name = block.group(2);
            String rest = comment.substring(block.end()).strip();
            boolean isVoid = rest.endsWith("/");
            if (isVoid) rest = rest.substring(0, rest.length() - 1).strip();
            return Optional.of(new Block(
                    name.startsWith("core/") ? name.substring("core/".length()) : name,
                    !block.group(1).isEmpty(),
                    isVoid,
                    rest));
        }

        Json values() {
            return Json.parse(attributes).value();
        }
    }
}
