package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.render.sanitize.BodySanitizer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports list what was kept and removed, with reasons and places, and stay short. */
class EditorsReportTest {
    @Test
    void removalsFromAWordDocumentAreGroupedByReason() {
        assertThat(report("""
                <style>p.MsoNormal {margin:0}</style>
                <p class=MsoNormal style='margin-top:6.0pt'>Boats<o:p></o:p></p>
                <p class=MsoNormal style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.&nbsp;</span>One</p>
                <p class=MsoNormal style='display:none'>Secret <b>words</b></p>
                <p><a href="file:///C:/boats.doc">list</a> <img src="file:///C:/boats.png" alt="Boats"></p>"""))
                .containsExactly(
                        "own.html: kept 3 words",
                        "  1 removed: visible text",
                        "    1 × it is hidden from readers; its text is removed, too",
                        "        line 4, column 1: p “Secret words”",
                        "  2 removed: images, videos, audio and frames",
                        "    1 × an image needs a web URL",
                        "        line 5, column 44: img “Boats”",
                        "    1 × neither a web URL nor the data URL of an image",
                        "        line 5, column 49: src “file:///C:/boats.png”",
                        "  1 removed: targets of links; their text is kept",
                        "    1 × not a web, mail or phone URL",
                        "        line 5, column 7: href “file:///C:/boats.doc”",
                        "  7 removed: formatting, and data that readers do not see",
                        "    1 × the page has its own style (style)",
                        "    1 × it only changes how text looks; the text is kept (o:p)",
                        "    1 × the list has its own bullets or numbers (span)",
                        "    2 × the page has its own style (style)",
                        "    2 × classes have no meaning outside the page that they come from (class)");
    }

    @Test
    void eachReasonIsPrintedOnceWithItsFirstPlaces() {
        assertThat(report("<select><option>one</select>\n".repeat(1_200)))
                .containsExactly(
                        "own.html: kept nothing",
                        "  1,200 removed: visible text",
                        "    1,200 × forms are not content; the options are removed, too",
                        "        line 1, column 1: select “one”",
                        "        line 2, column 1: select “one”",
                        "        line 3, column 1: select “one”",
                        "        … and 1,197 more");
    }

    @Test
    void noticesArePrintedWithTheirPlaces() {
        assertThat(report("<img src=a.jpg><p>Words, <a href=/b>a link</a>.</p>"))
                .containsExactly(
                        "own.html: kept 3 words, 1 image, 1 link",
                        "  nothing was removed",
                        "  1 kept, but should be checked",
                        "    1 × the image has no alternative text (an empty alt marks it as decoration)",
                        "        line 1, column 1: img “a.jpg”");
    }

    @Test
    void longValuesAreTruncatedBetweenCharacters() {
        assertThat(report("<p hidden>" + "🌊".repeat(80) + "</p>"))
                .contains("        line 1, column 1: p “" + "🌊".repeat(59) + "…”");
    }

    private static List<String> report(String html) {
        return new EditorsReport("own.html", BodySanitizer.news().sanitize(html)).lines();
    }
}
