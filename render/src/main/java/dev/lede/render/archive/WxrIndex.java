package dev.lede.render.archive;

import dev.lede.core.body.Dimensions;
import dev.lede.core.url.WebUrl;
import dev.lede.render.archive.wxr.XmlElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The attachments and reusable blocks of an export, by their ids. Its memory is bounded. */
final class WxrIndex {
    /** Some 300,000 attachments. Beyond it, attachments are not used. */
    static final int CHARACTERS = 64_000_000;

    private static final Pattern SIZE = Pattern.compile(
            "s:5:\"width\";[is]:(?:\\d:\")?(\\d{1,5})\"?;s:6:\"height\";[is]:(?:\\d:\")?(\\d{1,5})\"?;");

    private final Room room;
    private final Map<Long, WordPressAttachment> attachments = new HashMap<>();
    private final Map<Long, List<Attached>> byPost = new HashMap<>();
    private final Map<Long, String> blocks = new HashMap<>();

    /** @param characters the maximum number of characters that are kept */
    WxrIndex(int characters) {
        room = new Room(characters);
    }

    private record Attached(long id, int order) {}

    /** Adds an item of the type {@code attachment} or {@code wp_block}; others are ignored. */
    void add(XmlElement item) {
        long id = number(item.text("wp:post_id"));
        if (id < 0) return;
        switch (item.text("wp:post_type")) {
            case "attachment" -> attachment(id, item);
            case "wp_block" -> {
                String content = item.text("content:encoded");
                if (room.allows(content.length())) blocks.putIfAbsent(id, content);
            }
            default -> {}
        }
    }

    private void attachment(long id, XmlElement item) {
        Optional<WebUrl> url = WebUrl.parse(item.text("wp:attachment_url"))
                .or(() -> WebUrl.parse(item.text("guid")))
                .filter(WebUrl::isFetchable);
        if (url.isEmpty()) return;
        String title = HtmlText.line(item.text("title"));
        String alt = HtmlText.line(item.meta("_wp_attachment_image_alt"));
        String caption = item.text("excerpt:encoded");
        if (!room.allows(url.get().value().length() + title.length() + alt.length() + caption.length())) return;
        attachments.putIfAbsent(
                id, new WordPressAttachment(url.get(), title, alt.isEmpty() ? null : alt, caption, size(item)));
        long post = number(item.text("wp:post_parent"));
        int order = (int) Math.min(Integer.MAX_VALUE, Math.max(0, number(item.text("wp:menu_order"))));
        if (post > 0) byPost.computeIfAbsent(post, one -> new ArrayList<>(1)).add(new Attached(id, order));
    }

    /** The size in the metadata that WordPress stores as serialized PHP. */
    private static @Nullable Dimensions size(XmlElement item) {
        Matcher size = SIZE.matcher(item.meta("_wp_attachment_metadata"));
        if (!size.find()) return null;
        int width = Integer.parseInt(size.group(1));
        int height = Integer.parseInt(size.group(2));
        boolean isSize = width > 0 && height > 0 && width <= Dimensions.MAX && height <= Dimensions.MAX;
        return isSize ? new Dimensions(width, height) : null;
    }

    /** A number of at most 18 digits; -1 for other texts. */
    static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    /** The number of attachments and blocks for which there was no room. */
    int unused() {
        return room.unused();
    }

    Optional<WordPressAttachment> attachment(long id) {
        return Optional.ofNullable(attachments.get(id));
    }

    /** Returns the targets of references in the content of a post. */
    WordPressReferences references(XmlElement post) {
        return new WordPressReferences() {
            @Override
            public Optional<WordPressAttachment> attachment(long id) {
                return WxrIndex.this.attachment(id);
            }

            @Override
            public List<WordPressAttachment> attached() {
                return byPost.getOrDefault(number(post.text("wp:post_id")), List.of()).stream()
                        .sorted(Comparator.comparingInt(Attached::order).thenComparing(Attached::id))
                        .flatMap(one -> attachment(one.id()).stream())
                        .toList();
            }

            @Override
            public Optional<String> block(long id) {
                return Optional.ofNullable(blocks.get(id));
            }

            @Override
            public Optional<String> footnotes() {
                return Optional.of(post.meta("footnotes")).filter(json -> !json.isEmpty());
            }
        };
    }
}
