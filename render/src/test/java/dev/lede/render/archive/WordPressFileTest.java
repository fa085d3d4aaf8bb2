package dev.lede.render.archive;

import static dev.lede.render.archive.Wxr.export;
import static dev.lede.render.archive.Wxr.headlines;
import static dev.lede.render.archive.Wxr.item;
import static dev.lede.render.archive.Wxr.only;
import static dev.lede.render.archive.Wxr.read;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.core.Contributor;
import dev.lede.core.body.Paragraph;
import dev.lede.render.archive.wxr.WxrFile;
import dev.lede.render.archive.wxr.XmlElement;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftField;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are malformed, truncated, or no exports. */
class WordPressFileTest {
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

    /** A head of the site, in which one element cannot be read. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<wp:tag><wp:term_id>3</wp:tag>|<wp:tag>, line 3",
                "<wp:tag><wp:tag_slug>ice</wp:tag_slug>|<wp:tag>, no end tag",
                "<wp:category><wp:cat_name>Ice</b></wp:cat_name></wp:category>|<wp:category>, line 3",
                "<wp:author><wp:author_login>ani</wp:author_login><br></wp:author>|<wp:author>, line 3",
                "<wp:author a=b></wp:author>|<wp:author>, line 3",
                "<wp:term></wp:tag>|<wp:term>, no end tag",
                "<title>Lake <b></title>|<title>, line 3",
                "<link>https://other.example|<link>, no end tag"
            })
    void malformedElementOfTheHeadLosesOnlyItself(String element, String detail) {
        String author = "<wp:author><wp:author_login>bek</wp:author_login>"
                + "<wp:author_display_name>Bek Guest</wp:author_display_name></wp:author>";
        String xml = export(item("<title>Ice</title><dc:creator>bek</dc:creator>", ""));
        WordPressExport export = read(xml.replace("<title>Lake</title>", element + author + "<title>Lake</title>"));

        ArticleDraft draft = export.next();
        assertThat(draft.value(DraftField.HEADLINE)).contains("Ice");
        assertThat(draft.value(DraftField.PUBLISHER)).contains("Lake");
        assertThat(draft.value(DraftField.BYLINE)).contains(List.of(Contributor.of("Bek Guest")));
        assertThat(export.hasNext()).isFalse();
        assertThat(problems(export)).containsExactly("entry-unreadable " + detail);
    }

    @Test
    void unclosedElementEndsWhereTheFirstPostBegins() {
        WordPressExport export = read(export("<wp:tag><wp:term_id>3</wp:term_id>" + item("<title>One</title>", "")));

        assertThat(headlines(export)).containsExactly("One");
        assertThat(problems(export)).containsExactly("entry-unreadable <wp:tag>, no end tag");
    }

    @Test
    void elementsThatNothingReadsMayBeMalformed() {
        WordPressExport export = read(export("<image><url>a</image><br><p>" + item("<title>One</title>", "")));

        assertThat(headlines(export)).containsExactly("One");
        assertThat(problems(export)).isEmpty();
    }

    @Test
    void headMayBeLongerThanAnItem() {
        String tag = "<wp:tag><wp:tag_name>" + "x".repeat(1_000) + "</wp:tag_name></wp:tag>\n";
        WordPressExport export =
                read(export(tag.repeat(WxrFile.LONGEST / tag.length() + 1) + item("<title>One</title>", "")));

        assertThat(headlines(export)).containsExactly("One");
        assertThat(problems(export)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"wp:category, '', ''", "wp:category, <![CDATA[, ]]>", "description, '', ''"})
    void elementLongerThanTheLimitLosesOnlyItself(String name, String start, String end) {
        String element = "<" + name + ">" + start + "x".repeat(WxrFile.LONGEST + 1) + end + "</" + name + ">";
        WordPressExport export = read(export(element + item("<title>One</title>", "")));

        assertThat(headlines(export)).containsExactly("One");
        if (name.equals("description")) assertThat(problems(export)).isEmpty();
        else
            assertThat(problems(export))
                    .containsExactly("entry-unreadable <" + name + ">, more than 16000000 characters");
    }

    @Test
    void authorsAndCategoriesAreBounded() throws Exception {
        WxrChannel channel = new WxrChannel(1_000);
        for (int id = 1; id <= 100; id++) {
            channel.add(XmlElement.parse("<wp:category><wp:term_id>" + id
                    + "</wp:term_id><wp:category_nicename>ice</wp:category_nicename></wp:category>"));
            channel.addAuthor("ani" + id, "Ani");
        }

        assertThat(channel.category("1")).isEqualTo("ice");
        assertThat(channel.author("ani1")).contains("Ani");
        assertThat(channel.category("100")).isEmpty();
        assertThat(channel.unused()).isBetween(190, 199);
    }

    /** Old versions of WordPress write {@code <![CDATA[content]]>} with the content as it is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//<![CDATA[\nx()\n//]]>",
                "/* <![CDATA[ */ a < b && c; /* ]]> */",
                "<!--//--><![CDATA[//><!--\nx()\n//--><!]]>",
                "if (a[b[0]]>1) x(\"<p>\")",
                "<![CDATA[1]]> & <![CDATA[2]]>",
                "]]>]]>",
                "]]>\u0001\ud83d\ude00<!-- x -->&nbsp;]]>"
            })
    void sectionsMayContainTheirEnd(String script) {
        String content = "<p>Ice &amp; boats</p><script>" + script + "</script><p>Snow</p>";
        for (String more : List.of("", "x".repeat(300_000))) {
            WordPressExport export =
                    read(export(item("<title>One</title>", content + more) + item("<title>Two</title>", "")));

            assertThat(export.next().value(DraftField.BODY).orElseThrow().children())
                    .startsWith(Paragraph.of("Ice & boats"), Paragraph.of("Snow"))
                    .hasSize(more.isEmpty() ? 2 : 3);
            assertThat(headlines(export)).containsExactly("Two");
            assertThat(export.report().badPosts()).isEmpty();
        }
    }

    @Test
    void sectionsOfTheHeadMayContainTheirEnd() {
        String xml = export(item("<title>One</title>", ""))
                .replace("<title>Lake</title>", "<title><![CDATA[Lake <![CDATA[x]]> <i>and</i> shore]]></title>");

        assertThat(read(xml).next().value(DraftField.PUBLISHER)).contains("Lake and shore");
    }

    @ParameterizedTest
    @CsvSource({
        "<![CDATA[a]]> &amp; b, a & b",
        "<![CDATA[a]]> &amp; <![CDATA[b ]]>c<![CDATA[ d]]>, a & b c d",
        "x <![CDATA[a]]]]><![CDATA[>b]]>, x a]]>b",
        "<![CDATA[<![CDATA[a]]]]><![CDATA[> and <![CDATA[b]]]]><![CDATA[>]]>, and",
        "a]]>b, a]]>b",
        "a]]&gt;b, a]]>b",
        "a&#93;&#93;>b, a]]>b",
        "a]]<!-- -->>b, a]]>b",
        "<![CDATA[a]]>&#93;]>b, a]]>b",
        "<i>a</i><![CDATA[b]]>c]]>d, abc]]>d"
    })
    void validSectionsStayAsTheyAre(String title, String headline) {
        assertThat(headlines(read(export(item("<title>" + title + "</title>", "")))))
                .containsExactly(headline);
    }

    private static List<String> problems(WordPressExport export) {
        return export.report().problems().stream()
                .flatMap(group -> group.listed().stream().map(place -> group.rule() + " " + place.entry()))
                .toList();
    }
}
