package dev.lede.render.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.render.BodyRenderer;
import dev.lede.render.sanitize.report.Sanitized;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Nothing that executes, asks other sites at once, or takes a name of the page comes through, by class of attack. */
class UnsafeHtmlTest {
    static final List<String> SCRIPTS = List.of(
            "<script>alert(1)</script>",
            "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<script/x>alert(1)</script\t>",
            "<img src=x onerror=alert(1)>",
            "<img/src=x/onerror=alert(1)>",
            "<p oNcLiCk=alert(1) onmouseover\n=alert(1)>x",
            "<video onloadstart=alert(1) src=a.mp4></video>",
            "<details ontoggle=alert(1) open>x</details>",
            "<div onfocus=alert(1) tabindex=0 autofocus contenteditable>x</div>",
            "<a href=# onanimationstart=alert(1) style='animation:x 1s'>x</a>",
            "<body onload=alert(1)><p>x",
            "<input autofocus onfocus=alert(1)>",
            "<marquee onstart=alert(1)>x</marquee>");

    static final List<String> ADDRESSES = List.of(
            "<a href='javascript:alert(1)'>x</a>",
            "<a href='JaVaScRiPt&colon;alert(1)'>x</a>",
            "<a href=' &#1; javascript:alert(1)'>x</a>",
            "<a href='java&#9;scr&#10;ipt:alert(1)'>x</a>",
            "<a href='vbscript:x'>x</a>",
            "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
            "<a href='blob:https://example.org/x'>x</a>",
            "<a href='filesystem:x'>x</a>",
            "<a href='view-source:javascript:x'>x</a>",
            "<a href='javascript&#0;:alert(1)'>x</a>",
            "<img src='javascript:alert(1)'>",
            "<img src='data:image/svg+xml,<svg onload=alert(1)>'>",
            "<img src='data:image/svg+xml;base64,PHN2Zz48L3N2Zz4='>",
            "<img srcset='javascript:alert(1) 1x, data:text/html,x 2x'>",
            "<video poster='javascript:x' src='data:video/mp4,x'></video>",
            "<iframe src='javascript:alert(1)'></iframe>",
            "<iframe src='data:text/html,x'></iframe>",
            "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
            "<q cite='javascript:x'>x</q><blockquote cite='data:x'>y</blockquote>",
            "<object data='javascript:x'>y</object>",
            "<embed src='data:text/html,x'>",
            "<a href='https://example.org' ping='https://evil.example/'>x</a>",
            "<form action='javascript:x'><button formaction='javascript:y'>z</button></form>",
            "<base href='https://evil.example/'><a href=x>y</a>",
            "<meta http-equiv=refresh content='0;url=javascript:x'>",
            "<link rel=stylesheet href='//evil.example/'>",
            "<svg><a xlink:href='javascript:x'><text>y</text></a></svg>",
            "<math href='javascript:x'>y</math>",
            "<area href='javascript:x'><map name=m><area href='data:x'></map>");

    static final List<String> MUTATIONS = List.of(
            "<svg><style><img src=x onerror=alert(1)></style></svg>",
            "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--><img src=1 onerror=alert(1)>\">",
            "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<template><img src=x onerror=alert(1)></template>",
            "<textarea></textarea><img src=x onerror=alert(1)></textarea>",
            "<title><a title=\"</title><img src=x onerror=alert(1)>\">",
            "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">",
            "<noembed><script>alert(1)</script></noembed><noframes><script>x</script></noframes>",
            "<select><template><style></select><img src=x onerror=alert(1)>",
            "<!--[if IE]><script>alert(1)</script><![endif]-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<p title='\"><script>alert(1)</script>'>x",
            "<img alt='\"><svg onload=alert(1)>' src=a.png>",
            "<pre><code class='language-\"><script>alert(1)</script>'>x</code></pre>",
            "<code>&lt;script&gt;alert(1)&lt;/script&gt;</code>",
            "<plaintext><script>alert(1)</script>");

    static final List<String> PAGE = List.of(
            "<a id=location name=document href=x>y</a>",
            "<img name=cookie id=body src=a.png alt=''>",
            "<form id=x><input name=attributes></form>",
            "<p style='background:url(//evil.example/)'>x</p>",
            "<style>@import '//evil.example/'</style>",
            "<table background='//evil.example/'><tr><td background=x>y</table>",
            "<img src='//evil.example/pixel.gif' width=1 height=1>",
            "<p id='lede-toast' class='lede-header' data-lede-action='copy'>x</p>",
            "<figure data-lede-block=embed data-lede-provider=youtube><p class=lede-embed-link>"
                    + "<a href='https://evil.example/'>x</a></p></figure>",
            "<iframe src='https://www.youtube.com@evil.example/embed/AbCdEfGhIjK'></iframe>",
            "<iframe src='https://evil.example/www.youtube.com/embed/AbCdEfGhIjK'></iframe>",
            "<iframe src='https://www.youtube.com/redirect?q=//evil.example/embed/AbCdEfGhIjK'></iframe>",
            "<dialog open>x</dialog><div popover>y</div>");

    @ParameterizedTest
    @FieldSource({"SCRIPTS", "ADDRESSES", "MUTATIONS", "PAGE"})
    void comesOutHarmless(String html) {
        Sanitized sanitized = BodySanitizer.news().sanitize(html);
        String rendered = BodyRenderer.builder()
                .build()
                .render(sanitized.body(), Locale.ENGLISH)
                .toString();
        Document document = Jsoup.parseBodyFragment(rendered);
        assertThat(document.select(
                        "script,style,svg,math,iframe,object,embed,form,input,base,meta,link,template,noscript"))
                .isEmpty();
        for (Element element : document.body().getAllElements()) {
            element.attributes().forEach(UnsafeHtmlTest::requireHarmless);
        }
        assertThat(document.select("[data-lede-block=embed] a[href*=evil]")).isEmpty();
        assertThat(document.select("img[src*=evil], [data-lede-action]")).isEmpty();
    }

    private static void requireHarmless(Attribute attribute) {
        String name = attribute.getKey();
        assertThat(name).doesNotStartWith("on").isNotIn("style", "srcdoc", "ping", "formaction", "name", "background");
        if (name.equals("id")) assertThat(attribute.getValue()).startsWith("lede-");
        if (List.of("href", "src", "srcset", "cite", "poster").contains(name)) {
            assertThat(attribute.getValue().toLowerCase(Locale.ROOT))
                    .doesNotContain("javascript:", "vbscript:", "data:", "blob:", "filesystem:", "\u0000");
        }
    }
}
