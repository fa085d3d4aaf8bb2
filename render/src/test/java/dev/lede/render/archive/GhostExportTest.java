package dev.lede.render.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Tag;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.body.Text;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftDate;
import dev.lede.render.draft.DraftDefaults;
import dev.lede.render.draft.DraftField;
import dev.lede.render.draft.DraftNotice;
import dev.lede.render.draft.DraftStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts of Ghost become drafts; whatever is in the file, reading it never throws. */
class GhostExportTest {
    @TempDir
    Path folder;

    private final List<ArticleDraft> drafts = new ArrayList<>();

    @Test
    void tooLongNamesAreReported() {
        String name = "x".repeat(3_000);
        GhostExport export =
                GhostExport.read(new ByteArrayInputStream(("{\"posts\":[{\"title\":\"Ice\",\"authors\":[{\"name\":\""
                                + name + "\"}],\"tags\":[{\"name\":\"" + name + "\"},{\"name\":\"Snow\"}]}]}")
                        .getBytes(UTF_8)));

        ArticleDraft draft = export.next();
        assertThat(draft.value(DraftField.BYLINE)).isEmpty();
        assertThat(draft.value(DraftField.TAGS)).contains(List.of(Tag.of("Snow")));
        assertThat(draft.notices())
                .extracting(notice -> notice.rule() + " " + notice.name())
                .containsExactly("too-long byline", "too-long tags");
    }

    private static InputStream file(String name) {
        InputStream file = GhostExportTest.class.getResourceAsStream(name);
        assertThat(file).as(name).isNotNull();
        return file;
    }

    private static GhostExport.Builder ghost() {
        return GhostExport.builder().siteUrl("https://lake.example");
    }

    private ExportReport read(GhostExport.Builder options, String json) {
        return read(
                options.read(new ByteArrayInputStream(json.replace('\'', '"').getBytes(UTF_8))));
    }

    private ExportReport read(GhostExport opened) {
        try (GhostExport export = opened) {
            export.forEachRemaining(drafts::add);
            return export.report();
        }
    }

    private ArticleDraft post(String fields) {
        read(ghost(), "{'posts':[{" + fields + "}]}");
        return drafts.get(drafts.size() - 1);
    }

    @Test
    void exportHasTagsAuthorsAndMetadataOfItsTables() throws IOException {
        ExportReport report = read(ghost().read(file("ghost-export.json")));

        assertThat(report.posts()).isEqualTo(3);
        assertThat(report.problems())
                .extracting(group -> group.rule() + " " + group.listed().get(0))
                .containsExactly("not-published InPost[post=https://lake.example/notes/, entry=draft]");
        assertThat(report.others()).containsOnlyKeys("page");
        assertThat(drafts).hasSize(2);
        ArticleDraft ice = drafts.get(0);
        assertThat(ice.value(DraftField.URL)).hasToString("Optional[https://lake.example/ice/]");
        assertThat(ice.value(DraftField.LANGUAGE)).contains(Locale.ENGLISH);
        assertThat(ice.value(DraftField.HEADLINE)).contains("The ice left early");
        assertThat(ice.value(DraftField.STANDFIRST)).contains(List.of(new Text("It left on the second of April.")));
        assertThat(ice.value(DraftField.BYLINE))
                .contains(List.of(Contributor.of("Ani Example"), Contributor.of("Nell Reader")));
        assertThat(ice.value(DraftField.TAGS)).contains(List.of(Tag.of("Lake"), Tag.of("Weather")));
        assertThat(ice.extra()).containsEntry("internal_tags", "#featured").containsEntry("ghost:id", "p1");
        assertThat(ice.value(DraftField.LEAD_MEDIA))
                .contains(Figure.of(Image.of("https://lake.example/content/images/ice.jpg", "The lake"))
                        .withCaption("In April"));
        assertThat(ice.value(DraftField.SEO_TITLE)).contains("Early ice");
        assertThat(ice.value(DraftField.SEO_DESCRIPTION)).contains("When the ice left.");
        assertThat(ice.value(DraftField.PUBLISHED)).hasToString("Optional[2026-04-02T08:30Z]");
        assertThat(ice.value(DraftField.UPDATED)).hasToString("Optional[2026-04-03T09:00Z]");
        assertThat(ice.value(DraftField.STATUS)).contains(DraftStatus.PAID);
        assertThat(ice.value(DraftField.PUBLISHER)).contains("The Lake Post");
        assertThat(ice.value(DraftField.BODY).orElseThrow().hasCut()).isTrue();
        assertThat(ice.origins())
                .containsEntry(DraftField.URL, "slug")
                .containsEntry(DraftField.BYLINE, "posts_authors")
                .containsEntry(DraftField.BODY, "html");
        ArticleDraft notes = drafts.get(1);
        assertThat(notes.value(DraftField.BYLINE)).contains(List.of(Contributor.of("Nell Reader")));
        assertThat(notes.origins())
                .containsEntry(DraftField.BODY, "mobiledoc")
                .containsEntry(DraftField.BYLINE, "author_id");
        Article article = ice.toArticle(DraftDefaults.none());
        assertThat(article.headline()).isEqualTo("The ice left early");
    }

    @Test
    void unpublishedPostsAndPagesAreReadOnRequest() throws IOException {
        ExportReport report = read(ghost().withUnpublished().withPages().read(file("ghost-export.json")));

        assertThat(report.drafts()).isEqualTo(4);
        assertThat(drafts.get(2).value(DraftField.STATUS)).contains(DraftStatus.UNFINISHED);
        assertThat(drafts.get(2).origins()).containsEntry(DraftField.BODY, "lexical");
    }

    @Test
    void postThatWasOnlySentByMailIsNotPublic() throws IOException {
        String json =
                "{\"posts\":[{\"id\":1,\"title\":\"A\",\"html\":\"<p>a</p>\",\"slug\":\"a\",\"status\":\"sent\"}]}";
        read(ghost().withUnpublished().read(new ByteArrayInputStream(json.getBytes(UTF_8))));

        assertThat(drafts.get(0).value(DraftField.STATUS)).contains(DraftStatus.MEMBERS);
    }

    @Test
    void postOfTheApiHasItsOwnTagsAndAuthors() {
        ArticleDraft draft = post("'id':1,'title':'A','html':'<p>a</p>','url':'https://a.example/b/',"
                + "'authors':[{'name':'Ani','url':'https://a.example/ani/'}],'primary_author':{'name':'Ani'},"
                + "'tags':[{'name':'Ice','url':'https://a.example/ice/'},{'name':''},{'name':'#x'}]");

        assertThat(draft.value(DraftField.BYLINE)).contains(List.of(Contributor.of("Ani", "https://a.example/ani/")));
        assertThat(draft.value(DraftField.TAGS)).contains(List.of(Tag.of("Ice", "https://a.example/ice/")));
        assertThat(draft.value(DraftField.STATUS)).contains(DraftStatus.PUBLIC);
        assertThat(draft.origins()).containsEntry(DraftField.URL, "url");
    }

    @Test
    void migrationToolsNestPostsTagsAndAuthors() {
        read(
                ghost(),
                "{'result':{'posts':[{'url':'https://old.example/a','data':{'title':'A','slug':'a','html':'<p>a</p>',"
                        + "'author':{'url':'https://old.example/ani','data':{'name':'Ani'}},"
                        + "'tags':[{'url':'https://old.example/ice','data':{'name':'Ice'}},{'data':{'name':''}}]}}]}}");

        ArticleDraft draft = drafts.get(0);
        assertThat(draft.value(DraftField.URL)).hasToString("Optional[https://old.example/a]");
        assertThat(draft.value(DraftField.BYLINE)).contains(List.of(Contributor.of("Ani")));
        assertThat(draft.value(DraftField.TAGS)).contains(List.of(Tag.of("Ice")));
    }

    @ParameterizedTest
    @CsvSource({
        "1388318111000, 2013-12-29T11:55:11Z",
        "2020-06-27T12:07:24, 2020-06-27T12:07:24",
        "2018-08-11T11:23:34.123Z, 2018-08-11T11:23:34.123Z"
    })
    void datesKeepTheirOffsetOrHaveNone(String written, String expected) {
        assertThat(post("'title':'A','published_at':'" + written + "'").value(DraftField.PUBLISHED))
                .map(DraftDate::toString)
                .contains(expected);
    }

    @Test
    void invalidValuesAreLeftOutAndReported() {
        ExportReport report = read(
                ghost(), "{'posts':[{'title':'A','url':'mailto:a@a.example','published_at':'soon','locale':'%%'}]}");

        assertThat(drafts).hasSize(1);
        assertThat(report.drafted()).singleElement().satisfies(group -> {
            assertThat(group.rule()).isEqualTo(DraftNotice.Rule.INVALID_VALUE);
            assertThat(group.count()).isEqualTo(3);
        });
    }

    @Test
    void badPostsAreListedAndOthersAreRead() {
        ExportReport report = read(ghost(), "{'posts':[7,null,[],{'title':'A','html':7},{'title':{}},{'title':'B'}]}");

        assertThat(report.posts()).isEqualTo(6);
        assertThat(drafts).hasSize(3);
        assertThat(report.badPosts())
                .singleElement()
                .satisfies(group -> assertThat(group.count()).isEqualTo(3));
    }

    @Test
    void truncatedFileHasThePostsBeforeItsEnd() {
        ExportReport report = read(ghost(), "{'posts':[{'title':'A'},{'title':'B'},{'title':'C");

        assertThat(drafts)
                .extracting(draft -> draft.value(DraftField.HEADLINE).orElseThrow())
                .containsExactly("A", "B");
        assertThat(report.problems()).extracting(group -> group.rule()).containsExactly(ExportProblem.FILE_TRUNCATED);
    }

    @Test
    void malformedFileHasThePostsBeforeTheError() {
        ExportReport report = read(ghost(), "{'posts':[{'title':'A'},\n{'title':oops}]}");

        assertThat(drafts).hasSize(1);
        assertThat(report.problems().get(0).rule()).isEqualTo(ExportProblem.FILE_MALFORMED);
        assertThat(report.problems().get(0).listed().get(0).entry()).startsWith("line 2, column ");
    }

    @ParameterizedTest
    @CsvSource({"{}", "[]", "7", "'{''data'':{''tags'':[]}}'", "'<rss/>'", "''"})
    void otherFilesAreUnknown(String content) {
        assertThat(read(ghost(), content).problems())
                .extracting(group -> group.rule())
                .contains(ExportProblem.FILE_UNKNOWN);
    }

    @Test
    void zipIsReadWithTheTablesOfAllItsFiles() throws IOException {
        Path zip = folder.resolve("export.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry("content/images/a.jpg"));
            entries.putNextEntry(new ZipEntry("__MACOSX/._data.json"));
            entries.write(7);
            entries.putNextEntry(new ZipEntry("data.json"));
            entries.write(file("ghost-export.json").readAllBytes());
        }

        assertThat(read(ghost().read(zip)).drafts()).isEqualTo(2);
        assertThat(drafts.get(0).value(DraftField.TAGS)).isPresent();
    }

    @Test
    void damagedZipIsAProblemOfTheFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream entries = new ZipOutputStream(bytes)) {
            entries.putNextEntry(new ZipEntry("data.json"));
            entries.write("{'posts':[{'title':'A','html':'<p>a</p>','status':'published'}]}"
                    .replace('\'', '"')
                    .getBytes(UTF_8));
        }
        byte[] zip = bytes.toByteArray();
        for (int place = 0; place < zip.length; place++) {
            for (int damage : new int[] {0x01, 0xff}) {
                byte[] damaged = zip.clone();
                damaged[place] ^= (byte) damage;
                ExportReport report = read(ghost().read(new ByteArrayInputStream(damaged)));
                assertThat(report.drafts() > 0 || !report.problems().isEmpty())
                        .as("byte %d changed by %d: drafts or problems", place, damage)
                        .isTrue();
            }
            byte[] truncated = Arrays.copyOf(zip, place);
            assertThat(read(ghost().read(new ByteArrayInputStream(truncated))).problems())
                    .as("first %d bytes", place)
                    .isNotEmpty();
        }
    }

    /** UTF-32 of both usual and both unusual orders of bytes, without and with a byte order mark, and UTF-8 that is none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000007b",
                "7b000000",
                "00007b00",
                "007b0000",
                "0000fffe",
                "feff0000",
                "0000feff",
                "fffe0000",
                "7b22ff",
                "ff",
                "7b22ed"
            })
    void unreadableEncodingIsAProblemOfTheFile(String hex) {
        byte[] content = Arrays.copyOf(HexFormat.of().parseHex(hex), 60);

        assertThat(read(ghost().read(new ByteArrayInputStream(content))).problems())
                .extracting(group -> group.rule())
                .contains(ExportProblem.FILE_MALFORMED);
    }

    @Test
    void brokenZipIsAProblemOfTheFile() throws IOException {
        Path zip = Files.writeString(folder.resolve("export.zip"), "PK\3\4 and no directory");
        assertThat(read(ghost().read(zip)).problems())
                .extracting(group -> group.rule())
                .contains(ExportProblem.FILE_MALFORMED);
    }

    @Test
    void missingFileIsAnErrorOfTheHost() {
        assertThatThrownBy(() -> GhostExport.read(folder.resolve("none.json")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.json");
    }

    @Test
    void closedExportHasNoMoreDrafts() {
        GhostExport export = GhostExport.read(file("ghost-export.json"));
        try (export) {
            assertThat(export.hasNext()).isTrue();
        }
        assertThat(export.hasNext()).isFalse();
    }

    @Test
    void urlsWithoutSiteAreRelative() {
        read(GhostExport.builder(), "{'posts':[{'title':'A','slug':'a'}]}");
        assertThat(drafts.get(0).value(DraftField.URL)).hasToString("Optional[/a/]");
    }
}
