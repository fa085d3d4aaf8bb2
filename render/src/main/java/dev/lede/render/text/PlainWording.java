package dev.lede.render.text;

import dev.lede.core.body.Block;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.LineBreak;
import dev.lede.core.body.Paragraph;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Messages;
import dev.lede.render.body.Players;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The wording of plain text: links within the text are only text, and captions are directly below their image. */
final class PlainWording extends DocumentWording {
    PlainWording(Messages messages, Players players, @Nullable WebUrl base) {
        super(messages, players, base, url -> Optional.empty());
    }

    /** Images without text and caption would only interrupt the text. */
    @Override
    public boolean includes(Image image, boolean captioned) {
        return captioned || (image.alt() != null && !image.alt().isBlank());
    }

    @Override
    public List<Block> captioned(List<Block> content, List<Inline> caption) {
        int last = content.size() - 1;
        if (last < 0 || !(content.get(last) instanceof Paragraph paragraph)) return super.captioned(content, caption);
        List<Inline> joined = new ArrayList<>(paragraph.children());
        joined.add(new LineBreak());
        joined.addAll(caption);
        List<Block> captioned = new ArrayList<>(content.subList(0, last));
        captioned.add(new Paragraph(joined));
        return captioned;
    }
}
