package dev.lede.render.sanitize.build;

import dev.lede.core.body.Block;
import dev.lede.core.body.Direction;
import dev.lede.core.body.Passage;
import dev.lede.render.sanitize.read.Hints;
import dev.lede.render.sanitize.read.KeptElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Keeps ids, languages and directions of elements whose blocks have no place for them. */
final class Passages {
    private final Values values;

    Passages(Values values) {
        this.values = values;
    }

    /**
     * The blocks with what the element says of them. An id around several blocks names the place where they begin, so that
     * a wrapper around a whole article does not become one block of it.
     */
    List<Block> around(KeptElement element, List<Block> blocks) {
        @Nullable String id = element.takeId();
        @Nullable Locale language = values.language(element);
        @Nullable Direction direction = values.direction(element);
        boolean says = language != null || direction != null;
        if (id == null && (blocks.isEmpty() || !says)) return blocks;
        if (says || blocks.size() <= 1 || Hints.block(element).equals("passage")) {
            return List.of(new Passage(id, language, direction, blocks));
        }
        List<Block> after = new ArrayList<>(blocks.size() + 1);
        after.add(new Passage(id, null, null, List.of()));
        after.addAll(blocks);
        return after;
    }
}
