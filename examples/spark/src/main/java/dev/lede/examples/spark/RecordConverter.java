package dev.lede.examples.spark;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.json.ArticleJson;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import dev.lede.render.ArticlePage;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.Asset;
import dev.lede.render.ReaderPreferences;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftDefaults;
import dev.lede.render.draft.DraftField;
import dev.lede.render.sanitize.BodySanitizer;
import dev.lede.render.text.TextRenderer;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Converts records to rows of {@link Tables#CONVERTED}. An executor builds one, which its tasks share. */
final class RecordConverter {
    private static final Map<ArchiveArguments, RecordConverter> OF_EXECUTOR = new ConcurrentHashMap<>();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    private final BodySanitizer sanitizer = BodySanitizer.news();
    private final TextRenderer texts = TextRenderer.builder().build();
    private final ArticleRenderer renderer;
    private final DraftDefaults defaults;

    private RecordConverter(ArchiveArguments arguments) {
        ZoneId zone = ZoneId.of(arguments.zone());
        Site site = Site.builder(arguments.name(), arguments.site()).zone(zone).build();
        ArticleRenderer.Builder pages = ArticleRenderer.builder(site);
        renderer = (arguments.assets().isEmpty() ? pages : pages.linkedAssets(arguments.assets())).build();
        defaults = DraftDefaults.of(site).language(arguments.language());
    }

    /** Returns the converter of this executor. The first call builds it. */
    static RecordConverter ofExecutor(ArchiveArguments arguments) {
        return OF_EXECUTOR.computeIfAbsent(arguments, RecordConverter::new);
    }

    /** Returns the files that the pages link. */
    List<Asset> assets() {
        return renderer.assets();
    }

    Row convert(String record) {
        try {
            JsonNode json = JSON.readTree(record);
            return json.has("html") ? ofHtml(json) : row(ArticleJson.read(record), List.of(), List.of());
        } catch (RuntimeException | StackOverflowError e) {
            // Whatever it is: one article in ten million must not end the job.
            Row reject = RowFactory.create(record, reason(e));
            return RowFactory.create(null, new Row[0], new Row[0], reject);
        }
    }

    private Row ofHtml(JsonNode json) {
        ArticleDraft draft = draft(json);
        Article article = draft.toArticle(defaults);
        String url = article.url().toString();
        List<Row> removals = draft.removals().stream()
                .map(it -> RowFactory.create(
                        url, it.kind().name(), it.rule().toString(), it.name(), it.value(), it.line(), it.column()))
                .toList();
        Stream<Row> ofBody = draft.bodyNotices().stream()
                .map(notice -> RowFactory.create(url, notice.rule().toString(), notice.message(ENGLISH)));
        Stream<Row> ofDraft = draft.notices().stream()
                .map(notice -> RowFactory.create(url, notice.rule().toString(), notice.message(ENGLISH)));
        return row(article, removals, Stream.concat(ofBody, ofDraft).toList());
    }

    private ArticleDraft draft(JsonNode json) {
        if (!json.get("html").isString())
            throw new IllegalArgumentException(
                    "html must be a string: " + json.get("html").getNodeType());
        ArticleDraft.Builder draft = ArticleDraft.builder()
                .body(sanitizer.sanitize(text(json, "html")), "html")
                .offerLine(DraftField.HEADLINE, text(json, "title"), "title")
                .offerDate(DraftField.PUBLISHED, text(json, "date"), "date");
        if (!text(json, "url").isEmpty()) draft.set(DraftField.URL, WebUrl.of(text(json, "url")), "url");
        if (!text(json, "language").isEmpty())
            draft.set(DraftField.LANGUAGE, Languages.of(text(json, "language")), "language");
        return draft.build();
    }

    private static String text(JsonNode json, String name) {
        return json.path(name).asString("");
    }

    private Row row(Article article, List<Row> removals, List<Row> notices) {
        ArticlePage page = renderer.page(article);
        Row converted = RowFactory.create(
                article.url().toString(),
                Languages.tag(article.language()),
                ArticleJson.write(article),
                page.toBytes(ReaderPreferences.DEFAULT),
                page.contentSecurityPolicy(),
                texts.plainText(article));
        return RowFactory.create(converted, removals.toArray(Row[]::new), notices.toArray(Row[]::new), null);
    }

    private static String reason(Throwable e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }
}
