package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lede.core.json.ArticleJson;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.report.Sanitized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** URLs lose their user name and password, and the report contains the name. */
class UserInfoTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <a href="https://u:p@x.example/">words</a>                  | href        | u
        <a href="https://u@x.example/a@b">words</a>                 | href        | u
        <a href="//u:p:q@x.example/">words</a>                      | href        | u
        <a href=" HTTPS:\\\\u&#10;ser@x.example/">words</a>           | href        | user
        <a href="https://www.bank.example@x.example/">words</a>     | href        | www.bank.example
        <a href="https://a b@x.example/">words</a>                  | href        | a b
        <a href="https://:p@x.example/">words</a>                   | href        |
        <q cite="https://u:p@x.example/">words</q>                  | cite        | u
        <img src="https://u:p@x.example/a.jpg" alt=words>           | src         | u
        <img src=a.jpg srcset="a.jpg 1x, https://u:p@x.example/b.jpg 2x" alt=words> | srcset | u
        <img data-src="https://u:p@x.example/a.jpg" alt=words>      | data-src    | u
        <img data-srcset="https://u:p@x.example/a.jpg 2x" alt=words> | data-srcset | u
        <video src=a.mp4 poster="https://u:p@x.example/a.jpg"></video> | poster    | u
        <iframe src="https://u:p@x.example/" title=words></iframe>  | src         | u
        <our-card url="https://u:p@x.example/"></our-card>          | url         | u
        """)
    void userNameOfAUrlIsReported(String html, String attribute, String user) {
        Sanitized sanitized = BodySanitizer.news().sanitize(html);
        assertThat(ArticleJson.writeBody(sanitized.body()))
                .contains("//x.example/")
                .doesNotContain("u:p@", "u@");
        assertThat(sanitized.removals())
                .filteredOn(removal -> removal.rule() == Rule.USER_INFO)
                .extracting(Removal::kind, Removal::name, Removal::value)
                .containsExactly(tuple(Removal.Kind.LINK, attribute, user == null ? "" : user));
        assertThat(sanitized.removals()).extracting(Removal::toString).noneMatch(text -> text.contains("u:p"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='ftp://u:secret@x.example/'>words</a>",
                "<a href='https://u:secret@x.example/'></a>",
                "<a href='ftp://a b:my secret@x.example/'>words</a>",
                "<a href='ftp://u:my&#10;secret@x.example/'>words</a>",
                "<h2><img src='https://u:secret@x.example/a.jpg'></h2>",
                "<pre><a href='https://u:secret@x.example/'>words</a><img src='https://u:secret@x.example/a.jpg'></pre>",
                "<p><video src='ftp://u:secret@x.example/a.mp4'></video></p>",
                "<svg><image href='\\\\u:secret@x.example/a.svg'/></svg>",
                "<p hidden>ftp://u:secret@x.example/</p>"
            })
    void noRemovalShowsAPassword(String html) {
        assertThat(BodySanitizer.news().sanitize(html).removals())
                .isNotEmpty()
                .extracting(Removal::value)
                .noneMatch(value -> value.contains("secret"));
        assertThat(BodySanitizer.news().inlines(html).removals())
                .extracting(Removal::value)
                .noneMatch(value -> value.contains("secret"));
    }

    @Test
    void passwordIsHiddenAndTheRestOfTheUrlShown() {
        String html = "<a href='ftp://u:" + "s".repeat(300) + "@x.example/'>words</a>";
        assertThat(BodySanitizer.news().sanitize(html).removals())
                .extracting(Removal::value)
                .containsExactly("ftp://u:…@x.example/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='https://x.example/@u'>words</a>",
                "<a href='https://x.example?a@b'>words</a>",
                "<a href='https://x.example#a@b'>words</a>",
                "<a href='mailto:u@x.example'>words</a>",
                "<a href='/u@x.example'>words</a>",
                "<a class='https://u:p@x.example/' href=/a>words</a>",
                "<img src=a.jpg srcset='https://x.example/@u/a.jpg 2x' alt=words>",
            })
    void otherUrlsAreNotReported(String html) {
        assertThat(BodySanitizer.news().sanitize(html).removals())
                .extracting(Removal::rule)
                .doesNotContain(Rule.USER_INFO);
    }
}
