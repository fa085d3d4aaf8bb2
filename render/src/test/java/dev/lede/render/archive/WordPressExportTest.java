package dev.lede.render.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Section;
import dev.lede.core.Tag;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Gallery;
import dev.lede.core.body.Image;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Text;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftDefaults;
import dev.lede.render.draft.DraftField;
import dev.lede.render.draft.DraftNotice;
import dev.lede.render.draft.DraftStatus;
import dev.lede.render.sanitize.BodySanitizer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts of the posts of an export, and the report. */
class WordPressExportTest {
    private static final Path LAKE = Path.of("src/test/resources/dev/lede/render/archive/lake.xml");

    @Test
    void draftHasTheValuesOfItsPost() {
        ArticleDraft draft = drafts(WordPressExport.read(LAKE)).get(0);

        assertThat(draft.value(DraftField.URL)).hasToString("Optional[https://lake.example/2024/ice/]");
        assertThat(draft.value(DraftField.HEADLINE)).contains("Ice & boats on the lake");
        assertThat(draft.value(DraftField.LANGUAGE)).contains(Locale.forLanguageTag("hy"));
        assertThat(draft.value(DraftField.STANDFIRST)).contains(List.of(new Text("Early & thin.")));
        assertThat(draft.value(DraftField.SECTION)).contains(Section.of("Nature & us"));
        assertThat(draft.value(DraftField.TAGS)).contains(List.of(Tag.of("Ice"), Tag.of("News")));
        assertThat(draft.value(DraftField.BYLINE))
                .contains(List.of(Contributor.of("Ani Example"), Contributor.of("Bek Guest")));
        assertThat(draft.value(DraftField.PUBLISHED)).hasToString("Optional[2024-04-02T04:30Z]");
        assertThat(draft.value(DraftField.UPDATED)).hasToString("Optional[2024-04-03T05:00Z]");
        assertThat(draft.value(DraftField.SEO_TITLE)).contains("Lake ice");
        assertThat(draft.value(DraftField.SEO_DESCRIPTION)).contains("When the ice left the lake");
        assertThat(draft.value(DraftField.PUBLISHER)).contains("Lake & Shore");
        assertThat(draft.value(DraftField.STATUS)).contains(DraftStatus.PUBLIC);
        assertThat(draft.extra()).containsEntry("wp:post_id", "11").containsEntry("wp:post_type", "post");
        assertThat(draft.origins())
                .containsEntry(DraftField.PUBLISHED, "wp:post_date_gmt")
                .containsEntry(DraftField.BYLINE, "category author")
                .containsEntry(DraftField.SEO_TITLE, "_yoast_wpseo_title");
    }

    @Test
    void attachmentsMayFollowThePostsThatUseThem() {
        ArticleDraft draft = drafts(WordPressExport.read(LAKE)).get(0);

        assertThat(draft.value(DraftField.LEAD_MEDIA))
                .contains(Figure.of(Image.of("https://lake.example/files/ice.jpg", "Thin ice")
                                .withSize(1200, 800))
                        .withCaption("The ice on the second of April"));
        assertThat(draft.value(DraftField.BODY).orElseThrow().children())
                .satisfiesExactly(
                        text -> assertThat(text).isEqualTo(Paragraph.of("The ice left.")),
                        shared -> assertThat(shared).isEqualTo(Paragraph.of("Subscribe to the lake.")),
                        gallery -> assertThat(((Gallery) gallery).children()).hasSize(2));
        assertThat(draft.bodyNotices()).isEmpty();
    }

    @Test
    void draftBecomesAnArticle() {
        Article article = drafts(WordPressExport.read(LAKE)).get(0).toArticle(DraftDefaults.none());

        assertThat(article.headline()).isEqualTo("Ice & boats on the lake");
        assertThat(article.published()).hasToString("2024-04-02T04:30Z");
    }

    @Test
    void otherPostsAreReported() {
        WordPressExport export = WordPressExport.read(LAKE);

        assertThat(drafts(export)).hasSize(2);
        assertThat(export.report().toString().lines())
                .containsExactly(
                        "Posts read: 5; drafts made: 2",
                        "post-unreadable (1): the post cannot be read",
                        "  line 94 — line 97",
                        "file-repaired (1): the file has characters that its format forbids; they were removed or escaped",
                        "  2",
                        "reference-missing (1): the export does not contain what the post refers to",
                        "  https://lake.example/2024/boats/ — _thumbnail_id 404",
                        "not-published (1): the post is not published",
                        "  https://lake.example/?p=13 — draft",
                        "password (1): the post has a password",
                        "  https://lake.example/2024/secret/",
                        "shortcode (1): the original CMS would replace this shortcode; here readers see it as text",
                        "  https://lake.example/2024/boats/ — line 1, column 4: text “[poll id=\"3\"]”: the original CMS"
                                + " would replace this shortcode; here readers see it as text",
                        "invalid-value (1): the value is invalid and is not used",
                        "  https://lake.example/2024/boats/ — byline “ani@lake.example”: the value is invalid and is not used",
                        "Items of the type attachment, which are not posts here: 2",
                        "Items of the type guest-author, which are not posts here: 1",
                        "Items of the type page, which are not posts here: 1",
                        "Items of the type wp_block, which are not posts here: 1");
    }

    @Test
    void hostChoosesPosts() {
        WordPressExport.Builder options =
                WordPressExport.builder().withUnpublished().withPassword();

        assertThat(drafts(options.read(LAKE)))
                .extracting(draft -> draft.value(DraftField.STATUS).orElseThrow())
                .containsExactly(DraftStatus.PUBLIC, DraftStatus.PUBLIC, DraftStatus.UNFINISHED, DraftStatus.PASSWORD);
        assertThat(drafts(options.types("page").read(LAKE)))
                .extracting(draft -> draft.value(DraftField.HEADLINE).orElseThrow())
                .containsExactly("About the lake");
    }

    @Test
    void hostChoosesTheSanitizer() {
        List<ArticleDraft> drafts = drafts(
                WordPressExport.builder().sanitizer(BodySanitizer.strict()).read(LAKE));

        assertThat(drafts.get(0).value(DraftField.BODY).orElseThrow().nodes(Image.class))
                .isEmpty();
    }

    @Test
    void streamIsCopied() {
        List<ArticleDraft> drafts = drafts(read(export(item("<title>One</title>", "Text"))));
        assertThat(drafts).hasSize(1);
    }

    @Test
    void relativeUrlsAreThoseOfThePost() {
        ArticleDraft draft = only(item("<link>/2024/ice/</link>", "<img src=\"ice.jpg\" alt=\"Ice\">"));

        assertThat(draft.value(DraftField.URL)).hasToString("Optional[https://lake.example/2024/ice/]");
        assertThat(draft.value(DraftField.BODY).orElseThrow().nodes(Image.class))
                .extracting(image -> image.url().value())
                .containsExactly("https://lake.example/2024/ice/ice.jpg");
    }

    @ParameterizedTest
    @CsvSource({
        "<wp:post_date_gmt>2024-04-02 04:30:00</wp:post_date_gmt>, 2024-04-02T04:30Z",
        "<wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt><wp:post_date>2024-04-02 08:30:00</wp:post_date>,"
                + " 2024-04-02T08:30",
        "<pubDate>Tue 02 Apr 2024</pubDate>,",
        "<wp:post_date/>,"
    })
    void dateIsInGmtOrLocal(String xml, String date) {
        assertThat(only(item(xml, ""))
                        .value(DraftField.PUBLISHED)
                        .map(Object::toString)
                        .orElse(null))
                .isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "_yoast_wpseo_title|Own title %%page%% %%sep%% %%sitename%%|Own title",
                "_yoast_wpseo_title|%%title%% %%sep%% %%sitename%%|",
                "rank_math_title|%title% in brief|Ice in brief",
                "_aioseo_title|#post_title #separator_sa 5% off|Ice - 5% off",
                "_seopress_titles_title|Plain & simple|Plain & simple",
                "rank_math_title|%unknown_thing%|"
            })
    void seoTitleOfEachPlugin(String key, String written, String title) {
        ArticleDraft draft = only(item("<title>Ice</title>" + meta(key, written), ""));

        assertThat(draft.value(DraftField.SEO_TITLE).orElse(null)).isEqualTo(title);
        assertThat(draft.notices().isEmpty()).isEqualTo(!written.contains("unknown"));
    }

    /** Captions and alternative texts of attachments are untrusted, too. */
    @Test
    void charactersThatNoTextMayHaveAreLeftOut() {
        assertThat(HtmlText.line("Ice\u0085 on\u0007 it")).isEqualTo("Ice on it");
        assertThat(HtmlText.line("Ice &amp;\u0085 snow")).isEqualTo("Ice & snow");
    }

    @Test
    void primaryCategoryIsTheSection() {
        String categories = "<category domain=\"category\" nicename=\"world\">World</category>"
                + "<category domain=\"category\" nicename=\"nature\">Nature</category>"
                + "<category domain=\"category\" nicename=\"uncategorized\">Uncategorized</category>";

        assertThat(only(item(categories + meta("_yoast_wpseo_primary_category", "7"), ""))
                        .value(DraftField.SECTION))
                .contains(Section.of("Nature"));
        assertThat(only(item(categories, "")).value(DraftField.TAGS)).contains(List.of(Tag.of("Nature")));
    }

    @Test
    void languageOfThePostIsThatOfPolylang() {
        assertThat(only(item("<category domain=\"language\" nicename=\"ru\">Русский</category>", ""))
                        .value(DraftField.LANGUAGE))
                .contains(Locale.forLanguageTag("ru"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1", "1.2", "9.9"})
    void eachVersionIsRead(String version) {
        String xml = export(item("<title>Ice</title>", "x")).replace("/1.2/", "/" + version + "/");
        assertThat(drafts(read(xml))).hasSize(1);
    }

    @Test
    void undeclaredPrefixesAreRead() {
        assertThat(only(item("<title>Ice</title><media:thumb a:b=\"c\"/>", "")).value(DraftField.HEADLINE))
                .contains("Ice");
    }

    @ParameterizedTest
    @CsvSource({"Ice & boats", "Ice &amp; boats", "Ice &#38; boats", "<![CDATA[Ice &amp; boats]]>"})
    void headlineIsDecoded(String title) {
        assertThat(only(item("<title>" + title + "</title>", "")).value(DraftField.HEADLINE))
                .contains("Ice & boats");
    }

    @ParameterizedTest
    @CsvSource({
        "a&eacute;b, a\u00e9b",
        "a&#0;b, a\ufffdb",
        "a&#2;b, ab",
        "a&unknown;b, a&unknown;b",
        "a < b, a < b",
        "a<!-- -- -->b, ab",
        "a\u0001b, ab",
        "a\ud83d\ude00b, a\ud83d\ude00b",
        "'<em>a</em> <b>b</b>', a b"
    })
    void realFilesAreRepaired(String title, String headline) {
        assertThat(only(item("<title>" + title + "</title>", "")).value(DraftField.HEADLINE))
                .contains(headline);
    }

    @Test
    void brokenPostLosesOnlyItself() {
        WordPressExport export = read(
                export(item("<title>One</title>", "") + item("<title>Two", "") + item("<title>Three</title>", "")));

        assertThat(headlines(export)).containsExactly("One", "Three");
        assertThat(export.report().posts()).isEqualTo(3);
        assertThat(export.report().badPosts().get(0).listed().get(0).post()).startsWith("line ");
    }

    @Test
    void truncatedFileGivesTheDraftsBefore() {
        String xml = export(item("<title>One</title>", "") + item("<title>Two</title>", "words"));
        for (int end : List.of(xml.indexOf("words"), xml.indexOf("Two"), xml.lastIndexOf("<wp:post_type"))) {
            WordPressExport export = read(xml.substring(0, end));

            assertThat(headlines(export)).containsExactly("One");
            assertThat(export.report().problems())
                    .extracting(group -> group.rule())
                    .containsExactly(ExportProblem.POST_UNREADABLE, ExportProblem.FILE_TRUNCATED);
        }
    }

    @Test
    void warningsOfPhpBeforeTheExportAreSkipped() {
        WordPressExport export =
                read("<br />\n<b>Deprecated</b>: old in <b>export.php</b>\n" + export(item("", "<p>Ice.</p>")));

        assertThat(export.next().value(DraftField.BODY)).isPresent();
        assertThat(export.report().problems())
                .extracting(group -> group.rule())
                .containsExactly(ExportProblem.FILE_REPAIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{\"db\":[]}", "<feed/>", "<rss", "PK\u0003\u0004"})
    void otherFilesAreReported(String content) {
        WordPressExport export = read(content);

        assertThat(export.hasNext()).isFalse();
        assertThat(export.report().problems()).extracting(group -> group.rule()).contains(ExportProblem.FILE_UNKNOWN);
    }

    @Test
    void emptyExportHasNoDrafts() {
        WordPressExport export = read(export(""));

        assertThat(export.hasNext()).isFalse();
        assertThatThrownBy(export::next).isInstanceOf(NoSuchElementException.class);
        assertThat(export.report()).hasToString("Posts read: 0; drafts made: 0");
    }

    @Test
    void entitiesAreNotDeclaredAndNothingIsLoaded() {
        String type = "<!DOCTYPE rss [<!ENTITY lol \"lol\"><!ENTITY file SYSTEM \"file:///etc/hostname\">]>";
        WordPressExport export =
                read(export(item("<title>&lol;&file;</title>", "")).replace("<rss", type + "<rss"));

        assertThat(headlines(export)).containsExactly("&lol;&file;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16LE"})
    void encodingIsThatOfTheFile(String name) {
        Charset charset = Charset.forName(name);
        String mark = charset.equals(ISO_8859_1) ? "" : "\ufeff";
        String xml = export(item("<title>Café</title>", "")).replace("UTF-8", name);

        assertThat(headlines(WordPressExport.read(new ByteArrayInputStream((mark + xml).getBytes(charset)))))
                .containsExactly("Café");
        assertThat(List.of(UTF_8, ISO_8859_1, UTF_16LE)).contains(charset);
    }

    @Test
    void mailAddressIsNoByline() {
        ArticleDraft draft = only(item("<dc:creator>ani@lake.example</dc:creator>", ""));

        assertThat(draft.value(DraftField.BYLINE)).isEmpty();
        assertThat(draft.notices()).extracting(DraftNotice::rule).containsExactly(DraftNotice.Rule.INVALID_VALUE);
    }

    @Test
    void missingFileIsTheHostsError(@TempDir Path folder) {
        Path missing = folder.resolve("none.xml");
        assertThatThrownBy(() -> WordPressExport.read(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.xml");
        assertThatThrownBy(() -> WordPressExport.builder().types())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("types");
    }

    @Test
    void indexIsBounded() throws Exception {
        WxrIndex index = new WxrIndex(1_000);
        for (int id = 1; id <= 100; id++) {
            index.add(XmlElement.parse("<item><wp:post_type>attachment</wp:post_type><wp:post_id>" + id
                    + "</wp:post_id><wp:attachment_url>/a.jpg</wp:attachment_url></item>"));
        }

        assertThat(index.attachment(1)).isPresent();
        assertThat(index.attachment(100)).isEmpty();
        assertThat(index.unused()).isBetween(90, 99);
    }

    private static String meta(String key, String value) {
        return "<wp:postmeta><wp:meta_key>" + key + "</wp:meta_key><wp:meta_value><![CDATA[" + value
                + "]]></wp:meta_value></wp:postmeta>";
    }

    private static String item(String xml, String content) {
        return "<item>" + xml + "<content:encoded><![CDATA[" + content + "]]></content:encoded>"
                + "<wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>\n";
    }

    private static String export(String items) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel>\n"
                + "<title>Lake</title><link>https://lake.example</link><language>en</language>"
                + "<wp:category><wp:term_id>7</wp:term_id><wp:category_nicename>nature</wp:category_nicename>"
                + "</wp:category>" + items + "</channel></rss>";
    }

    private static WordPressExport read(String xml) {
        InputStream stream = new ByteArrayInputStream(xml.getBytes(UTF_8));
        return WordPressExport.read(stream);
    }

    private static ArticleDraft only(String item) {
        List<ArticleDraft> drafts = drafts(read(export(item)));
        assertThat(drafts).hasSize(1);
        return drafts.get(0);
    }

    private static List<String> headlines(WordPressExport export) {
        return drafts(export).stream()
                .map(draft -> draft.value(DraftField.HEADLINE).orElseThrow())
                .toList();
    }

    private static List<ArticleDraft> drafts(WordPressExport export) {
        try (export) {
            List<ArticleDraft> drafts = new ArrayList<>();
            export.forEachRemaining(drafts::add);
            return drafts;
        }
    }
}
