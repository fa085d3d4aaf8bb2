package dev.lede.render.archive;

import static dev.lede.render.archive.Wxr.drafts;
import static dev.lede.render.archive.Wxr.export;
import static dev.lede.render.archive.Wxr.item;
import static dev.lede.render.archive.Wxr.meta;
import static dev.lede.render.archive.Wxr.only;
import static dev.lede.render.archive.Wxr.read;
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
import dev.lede.render.archive.wxr.XmlElement;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftDefaults;
import dev.lede.render.draft.DraftField;
import dev.lede.render.draft.DraftNotice;
import dev.lede.render.draft.DraftStatus;
import dev.lede.render.sanitize.BodySanitizer;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

    /** Taxonomies that the site or a plugin defines. */
    @Test
    void termsWithoutFieldAreReported() {
        ArticleDraft draft = only(item(
                "<category domain=\"genre\" nicename=\"essay\">Essay &amp; letter</category>"
                        + "<category domain=\"genre\" nicename=\"long-read\"/>"
                        + "<category domain=\"place\" nicename=\"sevan\"><![CDATA[Sevan]]></category>"
                        + "<category domain=\"post_format\" nicename=\"post-format-aside\">Aside</category>"
                        + "<category domain=\"category\" nicename=\"nature\">Nature</category>",
                ""));

        assertThat(draft.notices())
                .extracting(DraftNotice::toString)
                .containsExactly(
                        "category “genre: Essay & letter, long-read”: an article has no field for the value; it is not used",
                        "category “place: Sevan”: an article has no field for the value; it is not used");
        assertThat(draft.extra())
                .containsEntry("category genre", "Essay & letter, long-read")
                .containsEntry("category place", "Sevan")
                .containsEntry("category post_format", "Aside");
        assertThat(draft.value(DraftField.SECTION)).contains(Section.of("Nature"));
        assertThat(draft.value(DraftField.TAGS)).isEmpty();
    }

    /** Each one twice, the first time without its name in URLs; before, only so. */
    @Test
    void termsOfOldVersionsAreRead() {
        String old = "<category>Nature</category><category domain=\"tag\">Ice</category><category>News</category>";
        String both = "<category domain=\"category\" nicename=\"nature\">Nature</category>"
                + "<category domain=\"tag\" nicename=\"ice\">Ice</category>"
                + "<category domain=\"category\" nicename=\"news\">News</category>";
        for (String xml : List.of(old, old + both)) {
            ArticleDraft draft = only(item(xml, ""));

            assertThat(draft.value(DraftField.SECTION)).contains(Section.of("Nature"));
            assertThat(draft.value(DraftField.TAGS)).contains(List.of(Tag.of("Ice"), Tag.of("News")));
            assertThat(draft.notices()).isEmpty();
        }
        assertThat(only(item("<category>Uncategorized</category>", "")).value(DraftField.SECTION))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<dc:creator>%s</dc:creator>, byline",
        "<category domain=\"author\" nicename=\"x\">%s</category>, byline",
        "<category domain=\"category\" nicename=\"x\">%s</category>, section",
        "<category domain=\"post_tag\" nicename=\"x\">%s</category>, tags",
        "<title>%s</title>, headline"
    })
    void tooLongNamesAreReported(String xml, String field) {
        ArticleDraft draft = only(item(xml.replace("%s", "x".repeat(3_000)), ""));

        assertThat(draft.notices())
                .extracting(notice -> notice.rule() + " " + notice.name())
                .containsExactly("too-long " + field);
        assertThat(draft.origins()).doesNotContainKeys(DraftField.BYLINE, DraftField.SECTION, DraftField.TAGS);
    }

    @Test
    void unknownLanguageIsReported() {
        ArticleDraft draft = only(item("<category domain=\"language\" nicename=\"12\">x</category>", ""));

        assertThat(draft.notices())
                .extracting(notice -> notice.rule() + " " + notice.name() + " " + notice.value())
                .containsExactly("invalid-value language 12");
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
}
