package dev.lede.render.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftField;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Small exports of WordPress, and their drafts. */
final class Wxr {
    private Wxr() {}

    static String meta(String key, String value) {
        return "<wp:postmeta><wp:meta_key>" + key + "</wp:meta_key><wp:meta_value><![CDATA[" + value
                + "]]></wp:meta_value></wp:postmeta>";
    }

    static String item(String xml, String content) {
        return "<item>" + xml + "<content:encoded><![CDATA[" + content + "]]></content:encoded>"
                + "<wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>\n";
    }

    static String export(String items) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel>\n"
                + "<title>Lake</title><link>https://lake.example</link><language>en</language>"
                + "<wp:category><wp:term_id>7</wp:term_id><wp:category_nicename>nature</wp:category_nicename>"
                + "</wp:category>" + items + "</channel></rss>";
    }

    static WordPressExport read(String xml) {
        InputStream stream = new ByteArrayInputStream(xml.getBytes(UTF_8));
        return WordPressExport.read(stream);
    }

    static ArticleDraft only(String item) {
        List<ArticleDraft> drafts = drafts(read(export(item)));
        assertThat(drafts).hasSize(1);
        return drafts.get(0);
    }

    static List<String> headlines(WordPressExport export) {
        return drafts(export).stream()
                .map(draft -> draft.value(DraftField.HEADLINE).orElseThrow())
                .toList();
    }

    static List<ArticleDraft> drafts(WordPressExport export) {
        try (export) {
            List<ArticleDraft> drafts = new ArrayList<>();
            export.forEachRemaining(drafts::add);
            return drafts;
        }
    }
}
