package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.Article;
import dev.lede.core.body.Body;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Quotation;
import dev.lede.i18n.Messages;
import dev.lede.i18n.Messages.Piece;
import dev.lede.render.archive.ExportProblem;
import dev.lede.render.draft.DraftNotice;
import dev.lede.render.feed.Feeds;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.text.TextRenderer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each message is used on some page, in a text or in a feed, so that translators translate no unused messages. */
class MessageKeysTest {
    /** A message of index pages, which only the examples render, and a list of ids, which pages do not show. */
    private static final Set<String> OF_OTHER_PAGES = Set.of("site.latest", "share.first");

    @Test
    void everyMessageIsUsedSomewhere() {
        Set<String> unused = new LinkedHashSet<>(Messages.of(Locale.ENGLISH).keys());
        unused.removeAll(OF_OTHER_PAGES);
        unused.removeIf(MessageKeysTest::isForEditors);
        for (String html : pagesThatNameTheirTexts()) unused.removeIf(key -> html.contains("⟦" + key + "⟧"));

        assertThat(unused).isEmpty();
    }

    /** The texts of the reports of the sanitizer, about drafts and about imports. */
    static boolean isForEditors(String key) {
        return isOfRule(key) || key.startsWith("export.");
    }

    private static boolean isOfRule(String key) {
        return Stream.of("removal.", "notice.", "draft.", "problem.").anyMatch(key::startsWith);
    }

    @Test
    void eachRuleHasItsReason() {
        List<String> rules = new ArrayList<>(List.of("removal.line", "notice.line"));
        for (Removal.Rule rule : Removal.Rule.values()) rules.add("removal." + rule);
        for (Notice.Rule rule : Notice.Rule.values()) rules.add("notice." + rule);
        rules.add("draft.line");
        for (DraftNotice.Rule rule : DraftNotice.Rule.values()) rules.add("draft." + rule);
        for (ExportProblem problem : ExportProblem.values()) rules.add("problem." + problem);
        assertThat(Messages.of(Locale.ENGLISH).keys().stream().filter(MessageKeysTest::isOfRule))
                .containsExactlyElementsOf(rules);
    }

    private static List<String> pagesThatNameTheirTexts() {
        Messages marked = marked(Messages.of(Locale.ENGLISH));
        ArticleRenderer renderer = ArticleRenderer.builder(Articles.site())
                .clock(Articles.CLOCK)
                .addMessages(marked)
                .build();
        List<String> pages = new ArrayList<>();
        pages.add(renderer.page(Articles.full("en")).toString());
        for (ReaderPreferences preferences : ReaderPreferencesTest.all()) {
            pages.add(renderer.page(Articles.bare("en")).toHtml(preferences));
        }
        TextRenderer texts = TextRenderer.builder().addMessages(marked).build();
        for (Fixture fixture : Fixture.all()) {
            pages.add(renderer.components(of(fixture.body())).body().toString());
            pages.add(texts.plainText(of(fixture.body())));
        }
        pages.add(texts.plainText(of(Body.of(
                Paragraph.of(Quotation.of(Quotation.of("words"))),
                Figure.of(Image.of("/a.png", "")).withCaption("caption")))));
        pages.add(feed(Feeds.builder(Articles.site()).addMessages(marked).build()));
        return pages;
    }

    private static String feed(Feeds feeds) {
        ByteArrayOutputStream feed = new ByteArrayOutputStream();
        feeds.writeJson(
                Fixture.all().stream().map(fixture -> of(fixture.body())).iterator(), feed);
        return feed.toString(StandardCharsets.UTF_8);
    }

    private static Article of(Body body) {
        return Articles.bare("en").toBuilder().body(body).build();
    }

    /** Returns the same messages, each starting with its key. */
    private static Messages marked(Messages messages) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : messages.keys()) {
            if (isCounted(messages, key)) {
                for (String form : List.of("one", "other")) texts.put(key + "." + form, "⟦" + key + "⟧ {count}");
            } else {
                texts.put(key, "⟦" + key + "⟧" + placeholders(messages, key));
            }
        }
        return messages.with(texts);
    }

    private static boolean isCounted(Messages messages, String key) {
        try {
            messages.count(key, 1);
            return true;
        } catch (IllegalArgumentException notCounted) {
            return false;
        }
    }

    private static String placeholders(Messages messages, String key) {
        return messages.pieces(key).stream()
                .filter(Piece.Placeholder.class::isInstance)
                .map(piece -> " {" + ((Piece.Placeholder) piece).name() + "}")
                .collect(Collectors.joining());
    }
}
