package dev.lede.render.text;

import dev.lede.core.body.Block;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Inline;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.core.markdown.Lists;
import dev.lede.core.markdown.MarkdownBlocks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes blocks in lines. Quotations and lists are alike in Markdown and plain text. */
abstract class BlockWriter extends MarkdownBlocks<@Nullable Void> {
    final Lines lines = new Lines();

    /** Whether the next list directly follows one of the same kind. */
    private boolean followsList;

    /** Whether the last list had the other bullet: lists of one kind that follow each other would be one list. */
    private boolean hadOtherBullet;

    /** Writes the headline of an article. */
    abstract void headline(List<Inline> headline);

    /** Writes blocks, separated from those before by a blank line. */
    void blocks(List<Block> blocks) {
        if (!blocks.isEmpty()) separate();
        blocks(blocks, true);
    }

    /** Writes a blank line, except at the start. */
    void separate() {
        if (!lines.isEmpty()) lines.blank();
    }

    private void blocks(List<Block> blocks, boolean apart) {
        Block before = null;
        for (Block block : blocks) {
            if (before != null && apart) lines.blank();
            followsList = before instanceof ListBlock list
                    && block instanceof ListBlock next
                    && list.ordered() == next.ordered();
            block.accept(this);
            before = block;
        }
    }

    @Override
    public @Nullable Void blockquote(Blockquote blockquote) {
        lines.within("> ", "> ", () -> blocks(blockquote.children(), true));
        return null;
    }

    @Override
    public @Nullable Void list(ListBlock list) {
        boolean isTight = Lists.isTight(list);
        boolean hasOtherBullet = followsList && !hadOtherBullet;
        for (int at = 0; at < list.children().size(); at++) {
            if (at > 0 && !isTight) lines.blank();
            String bullet = hasOtherBullet ? "+ " : "- ";
            String number = list.start() + at + (hasOtherBullet ? ") " : ". ");
            item(list.children().get(at), list.ordered() ? number : bullet);
        }
        hadOtherBullet = hasOtherBullet;
        return null;
    }

    private void item(ListItem item, String bullet) {
        lines.within(bullet, " ".repeat(bullet.length()), () -> blocks(item.children(), !Lists.isTight(item)));
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
