package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.core.body.Link;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links with misleading hosts are kept, with a notice. */
class HostSpellingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        bank.example                       | https://evil.example/
        https://bank.example/login         | https://evil.example/
        HTTPS://BANK.EXAMPLE               | https://evil.example/
        www.bank.example                   | https://evil.example/
        bank.example/a                     | https://evil.example/
        <b>bank</b>.example                | https://evil.example/
        bank．example                      | https://evil.example/
        Log in at https://bank.example.    | https://evil.example/
        See (www.bank.example) for more    | https://evil.example/
        https://evil.example@bank.example/ | https://evil.example/
        https:\\\\bank.example             | https://evil.example/
        bank.am                            | https://evil.example/
        банк.рф                            | https://evil.example/
        գիրք.հայ                           | https://evil.example/
        bank.example                       | https://bank.example.evil.example/
        bank.example                       | https://mybank.example/
        bank.example                       | //evil.example/
        www.readme.md                      | https://evil.example/
        docs.readme.md                     | https://evil.example/
        b&#x200B;ank.example               | https://evil.example/
        bank&#x2060;.example               | https://evil.example/
        bank.exam&shy;ple                  | https://evil.example/
        b&zwnj;ank.example                 | https://evil.example/
        bank&zwj;.example                  | https://evil.example/
        ba&#x34F;nk.example                | https://evil.example/
        ba&#x3164;nk.example               | https://evil.example/
        ba&#xFFA0;nk.example               | https://evil.example/
        &#x200E;bank.example&#x200E;       | https://evil.example/
        """)
    void textThatNamesAnotherHostGivesANotice(String text, String href) {
        assertThat(notices(text, href)).containsExactly(Notice.Rule.LINK_NAMES_ANOTHER_HOST);
    }

    @Test
    void invisibleCharactersBeforeAHostDoNotHideIt() {
        assertThat(notices("&#x200B;".repeat(5_000) + "bank.example", "https://evil.example/"))
                .containsExactly(Notice.Rule.LINK_NAMES_ANOTHER_HOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://2130706433/",
                "http://127.0.0.1/login",
                "http://127.1/",
                "http://0x7f.1/",
                "http://0177.0.0.1./",
                "//127.0.0.1:8080/",
                "http://１２７.0.0.1/",
                "http://[::1]/",
                "https://[2001:db8::1]:8443/a"
            })
    void ipAddressGivesANotice(String href) {
        assertThat(notices("my bank", href)).containsExactly(Notice.Rule.HOST_IS_AN_IP_ADDRESS);
    }

    @Test
    void hostAfterAUserNameGivesANotice() {
        assertThat(BodySanitizer.news()
                        .sanitize("<p><a href='http://user@8.8.8.8/'>my bank</a></p>")
                        .notices())
                .extracting(Notice::rule)
                .containsExactly(Notice.Rule.HOST_IS_AN_IP_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://1.example/", "https://127.0.0.1.example/", "https://a1/", "https://163.com/"})
    void hostWithNumbersGivesNoNotice(String href) {
        assertThat(notices("my bank", href)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        bank.example              | https://bank.example/a
        bank.example              | https://www.bank.example/
        www.bank.example          | https://m.bank.example/
        login.bank.example        | https://bank.example/
        BANK.example              | https://bank.example/
        банк.рф                   | https://xn--80ab2al.xn--p1ai/
        xn--80ab2al.xn--p1ai      | https://банк.рф/
        Read it on bank.example   | https://news.example/
        e.g.                      | https://news.example/
        i.e                       | https://news.example/
        Node.js                   | https://nodejs.example/
        main.py                   | https://code.example/
        README.md                 | https://code.example/
        1.5                       | https://news.example/
        version 2.0.1             | https://news.example/
        U.S.                      | https://news.example/
        и т.д.                    | https://news.example/
        a@bank.example            | https://news.example/
        bank.example              | /go
        bank.example              | mailto:a@evil.example
        """)
    void otherTextGivesNoNotice(String text, String href) {
        assertThat(notices(text, href)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://аpple.example/",
                "https://www.раураl.com/",
                "https://xn--pple-43d.com/",
                "https://аррӏе.com/",
                "https://xn--80ak6aa92e.com/",
                "https://оο.example/",
                "https://օne.am/",
                "https://bankծ.example/"
            })
    void hostWithLookalikeLettersGivesANotice(String href) {
        assertThat(notices("x", href)).containsExactly(Notice.Rule.HOST_OF_MIXED_SCRIPTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://xn--999999999.com/", "https://a.xn--a/"})
    void invalidPunycodeGivesANotice(String href) {
        assertThat(notices("x", href)).containsExactly(Notice.Rule.HOST_IN_PUNYCODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://пример.рф/",
                "https://xn--e1afmkfd.xn--p1ai/",
                "https://լուր.հայ/",
                "https://պատմություն.am/",
                "https://новости.com/",
                "https://сахар.рф/",
                "https://münchen.example/",
                "https://bücher-24.example/",
                "https://日本語abc.jp/",
                "https://한국abc.kr/",
                "https://ελλάδα.gr/",
                "https://a_b.example/"
            })
    void hostOfOneScriptGivesNoNotice(String href) {
        assertThat(notices("x", href)).isEmpty();
    }

    private static List<Notice.Rule> notices(String text, String href) {
        Sanitized sanitized = BodySanitizer.news().sanitize("<p><a href='" + href + "'>" + text + "</a></p>");
        assertThat(sanitized.body().nodes(Link.class)).hasSize(1);
        assertThat(sanitized.removals()).isEmpty();
        return sanitized.notices().stream().map(Notice::rule).toList();
    }
}
