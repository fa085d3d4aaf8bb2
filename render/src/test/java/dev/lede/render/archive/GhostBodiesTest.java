package dev.lede.render.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.core.body.Body;
import dev.lede.core.body.Cut;
import dev.lede.core.body.Link;
import dev.lede.core.json.ArticleJson;
import dev.lede.render.sanitize.BodySanitizer;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal;
import dev.lede.render.sanitize.report.Sanitized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of Ghost's editors become the body that Ghost's HTML of them becomes. */
class GhostBodiesTest {
    private static final GhostBodies GHOST = GhostBodies.of("https://lake.example");

    private static Sanitized lexical(String nodes) {
        return GHOST.lexical("{\"root\":{\"type\":\"root\",\"children\":[" + nodes.replace('\'', '"') + "]}}");
    }

    private static Sanitized mobiledoc(String sections, String rest) {
        String json = "{'version':'0.3.1','sections':[" + sections + "]" + rest + "}";
        return GHOST.mobiledoc(json.replace('\'', '"'));
    }

    private static Body html(String html) {
        return BodySanitizer.builder()
                .baseUrl("https://lake.example/")
                .build()
                .sanitize(html)
                .body();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'type':'paragraph','children':[{'type':'extended-text','text':'A < b'}]} | <p>A &lt; b</p>",
                "{'type':'paragraph','children':[{'type':'text','text':'x','format':3}]} | <strong><em>x</em></strong>",
                "{'type':'paragraph','children':[{'type':'text','text':'x','format':16}]} | <code>x</code>",
                "{'type':'paragraph','children':[{'type':'text','text':'x','format':236}]}"
                        + " | <s><u><mark><sub><sup>x</sup></sub></mark></u></s>",
                "{'type':'paragraph','children':[{'type':'text','text':'a'},{'type':'linebreak'},"
                        + "{'type':'text','text':'b'}]} | a<br>b",
                "{'type':'paragraph','children':[{'type':'link','url':'__GHOST_URL__/a/','children':"
                        + "[{'type':'text','text':'a'}]}]} | <a href=/a/>a</a>",
                "{'type':'extended-heading','tag':'h3','children':[{'type':'text','text':'a'}]} | <h3>a</h3>",
                "{'type':'heading','tag':'h9','children':[{'type':'text','text':'a'}]} | <h2>a</h2>",
                "{'type':'extended-quote','children':[{'type':'text','text':'a'}]} | <blockquote><p>a</blockquote>",
                "{'type':'list','listType':'number','start':4,'children':[{'type':'listitem','children':"
                        + "[{'type':'text','text':'a'}]}]} | <ol start=4><li>a</li></ol>",
                "{'type':'list','listType':'bullet','children':[{'type':'listitem','children':[{'type':'text','text':'a'}]},"
                        + "{'type':'listitem','children':[{'type':'list','children':[{'type':'listitem','children':"
                        + "[{'type':'text','text':'b'}]}]}]}]} | <ul><li>a<ul><li>b</li></ul></li></ul>",
                "{'type':'list','listType':'check','children':[{'type':'listitem','checked':true,'children':"
                        + "[{'type':'text','text':'a'}]},{'type':'listitem','checked':false,'children':"
                        + "[{'type':'text','text':'b'}]}]} | <ul><li>☑ a</li><li>☐ b</li></ul>",
                "{'type':'horizontalrule'} | <hr>",
                "{'type':'html','html':'<p>a</p>'} | <p>a</p>",
                "{'type':'codeblock','code':'a < b','language':'java'}"
                        + " | <figure><pre><code class=language-java>a &lt; b</code></pre></figure>",
                "{'type':'image','src':'/a.jpg','alt':'A','width':4,'height':3,'cardWidth':'wide','caption':'<b>c</b>'}"
                        + " | <figure class=alignwide><img src=/a.jpg alt=A width=4 height=3><figcaption><b>c</b>"
                        + "</figcaption></figure>",
                "{'type':'image','src':'/a.jpg','href':'/b','alt':'A'}"
                        + " | <figure><a href=/b><img src=/a.jpg alt=A></a></figure>",
                "{'type':'gallery','images':[{'src':'/a.jpg','alt':'A'},{'src':'/b.jpg','alt':'B'}],'caption':'c'}"
                        + " | <figure class=kg-gallery-card><img src=/a.jpg alt=A><img src=/b.jpg alt=B>"
                        + "<figcaption>c</figcaption></figure>",
                "{'type':'embed','url':'https://vimeo.com/76979871','html':''}"
                        + " | <figure><oembed url=https://vimeo.com/76979871></oembed></figure>",
                "{'type':'video','src':'/v.mp4','thumbnailSrc':'/v.jpg','width':4,'height':3}"
                        + " | <figure><video src=/v.mp4 poster=/v.jpg width=4 height=3></video></figure>",
                "{'type':'audio','src':'/a.mp3','title':'Ice'}"
                        + " | <figure><audio src=/a.mp3></audio><figcaption>Ice</figcaption></figure>",
                "{'type':'callout','calloutEmoji':'!','calloutText':'a <b>b</b>'}"
                        + " | <aside><p>!</p><p>a <b>b</b></p></aside>",
                "{'type':'toggle','heading':'a','content':'<p>b</p>'}"
                        + " | <details><summary>a</summary><p>b</p></details>",
                "{'type':'button','buttonText':'Join','buttonUrl':'/join'} | <p><a href=/join>Join</a></p>",
                "{'type':'header','header':'a','subheader':'b','buttonEnabled':true,'buttonText':'c','buttonUrl':'/c'}"
                        + " | <h2>a</h2><p>b</p><p><a href=/c>c</a></p>",
                "{'type':'product','productTitle':'a','productRatingEnabled':true,'productStarRating':2,"
                        + "'productDescription':'<p>b</p>'} | <h4>a</h4><p>★★☆☆☆</p><p>b</p>",
                "{'type':'call-to-action','textValue':'<p>a</p>','showButton':true,'buttonText':'b','buttonUrl':'/b'}"
                        + " | <p>a</p><p><a href=/b>b</a></p>",
            })
    void nodeOfLexicalIsTheHtmlOfGhost(String node, String expected) {
        assertThat(lexical(node).body()).isEqualTo(html(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[1,'p',[[0,[],0,'A & b']]] | | <p>A &amp; b</p>",
                "[1,'h3',[[0,[],0,'a']]] | | <h3>a</h3>",
                "[1,'aside',[[0,[],0,'a']]] | | <blockquote><p>a</blockquote>",
                "[1,'script',[[0,[],0,'a']]] | | <p>a</p>",
                "[1,'p',[[0,[0],0,'a '],[0,[1],1,'b'],[0,[],1,' c'],[0,[],0,' d']]]"
                        + " | ,'markups':[['strong'],['em']] | <p><b>a <i>b</i> c</b> d</p>",
                "[1,'p',[[0,[0],1,'a']]] | ,'markups':[['a',['href','__GHOST_URL__/a/']]] | <p><a href=/a/>a</a></p>",
                "[1,'p',[[0,[],0,'a'],[1,[],0,0],[0,[],0,'b']]] | ,'atoms':[['soft-return','',{}]] | <p>a<br>b</p>",
                "[3,'ol',[[[0,[],0,'a']],[[0,[],0,'b']]]] | | <ol><li>a</li><li>b</li></ol>",
                "[2,'/a.jpg'] | | <img src=/a.jpg>",
                "[10,0],[10,0] | ,'cards':[['hr',{}]] | <hr><hr>",
                "[10,0] | ,'cards':[['image',{'src':'/a.jpg','alt':'A'}]] | <figure><img src=/a.jpg alt=A></figure>",
                "[10,0] | ,'cards':[['code',{'code':'a'}]] | <figure><pre><code>a</code></pre></figure>",
            })
    void sectionOfMobiledocIsTheHtmlOfGhost(String section, String rest, String expected) {
        assertThat(mobiledoc(section, rest == null ? "" : rest).body()).isEqualTo(html(expected));
    }

    @Test
    void bookmarkAndFileAreRelatedLinks() {
        Sanitized sanitized = lexical("""
                {'type':'bookmark','url':'https://shop.example/a','metadata':{'title':'Skates','description':'Sharp',
                'publisher':'The Shop','author':'Nell','thumbnail':'/t.jpg','icon':'/i.png'}},
                {'type':'file','src':'/r.pdf','fileTitle':'Report','fileName':'r.pdf','fileSize':1300000}""");

        assertThat(ArticleJson.writeBody(sanitized.body()))
                .contains("\"type\":\"relatedLink\"")
                .doesNotContain("i.png");
        assertThat(sanitized.body().text()).isEqualTo("Skates\nSharp\nThe Shop\nNell\n\nReport\nr.pdf\n1 MB");
        assertThat(sanitized.removals()).isEmpty();
    }

    @Test
    void paywallIsTheCut() {
        Sanitized sanitized =
                lexical("{'type':'paragraph','children':[]},{'type':'paywall'},{'type':'html','html':'<p>Rest</p>'}");
        assertThat(sanitized.body().children().get(0)).isEqualTo(new Cut());
        assertThat(mobiledoc("[10,0]", ",'cards':[['paywall',{}]]").body().hasCut())
                .isTrue();
    }

    @Test
    void unknownCardKeepsItsTextsAndUrlsWithANotice() {
        Sanitized sanitized = lexical("{'type':'paragraph','children':[{'type':'text','text':'Before'}]},"
                + "{'type':'poll','version':1,'question':'Which one?','options':[{'label':'Red'},{'label':'Dark blue'}],"
                + "'color':'#ff0000','id':'a1b2','resultsUrl':'https://polls.example/1'}");

        assertThat(sanitized.body().text())
                .isEqualTo("Before\n\nWhich one?\n\nRed\n\nDark blue\n\nhttps://polls.example/1");
        assertThat(sanitized.body().nodes(Link.class)).hasSize(1);
        assertThat(sanitized.notices())
                .singleElement()
                .returns(Notice.Rule.UNKNOWN_CARD, Notice::rule)
                .returns("poll", Notice::name)
                .returns(2, Notice::line);
    }

    @Test
    void unknownNodeKeepsItsChildren() {
        Sanitized sanitized = lexical(
                "{'type':'columns','children':[{'type':'paragraph','children':"
                        + "[{'type':'text','text':'Left'}]}]},{'type':'paragraph','children':[{'type':'text','text':'After'}]}");
        assertThat(sanitized.body().text()).isEqualTo("Left\n\nAfter");
        assertThat(sanitized.notices()).extracting(Notice::name).containsExactly("columns");
    }

    @Test
    void textForMailIsRemovedAndReported() {
        Sanitized sanitized = lexical("{'type':'email','html':'<p>Dear <b>reader</b></p>'}");
        assertThat(sanitized.body()).isEqualTo(Body.of());
        assertThat(sanitized.removals())
                .singleElement()
                .returns(Removal.Kind.TEXT, Removal::kind)
                .returns("Dear reader", Removal::value);
    }

    @Test
    void classesOfCardsAreNotReported() {
        assertThat(lexical("{'type':'callout','calloutText':'a'}").removals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "1",
                "\"text\"",
                "{}",
                "{\"root\":7}",
                "{\"root\":{\"children\":[1,null,[],{},{\"type\":7},{\"type\":\"list\",\"children\":{}}]}}",
                "{\"sections\":[[],[1],[3,[]],[10],[10,7],{},null]}",
                "not JSON",
            })
    void otherJsonIsAnEmptyBody(String json) {
        assertThat(GHOST.lexical(json).body().text()).isEmpty();
        assertThat(GHOST.mobiledoc(json).body().text()).isEmpty();
    }

    @Test
    void beginningOfTruncatedDocumentIsKept() {
        String json = "{\"root\":{\"children\":[{\"type\":\"html\",\"html\":\"<p>One</p>\"},{\"type\":\"html\",\"ht";
        assertThat(GHOST.lexical(json).body().text()).isEqualTo("One");
    }

    @Test
    void deepDocumentIsReadWithoutRecursion() {
        String node = "{\"type\":\"list\",\"children\":[{\"type\":\"listitem\",\"children\":[";
        String json = "{\"root\":{\"children\":[" + node.repeat(2_000) + "{\"type\":\"text\",\"text\":\"deep\"}"
                + "]}]}".repeat(2_000) + "]}}";
        Sanitized sanitized = GHOST.lexical(json);
        assertThat(sanitized.body().text()).contains("deep");
        assertThat(sanitized.removals()).extracting(Removal::rule).contains(Removal.Rule.TOO_DEEP);
    }

    /** 20,000 references to a card of 20,000 characters would be 400 million characters. */
    @Test
    void longCardIsWrittenOnce() {
        String card = "[\"html\",{\"html\":\"<p>" + "word ".repeat(4_000) + "</p>\"}]";
        String json = "{\"cards\":[" + card + "],\"sections\":[" + "[10,0],".repeat(20_000)
                + "[1,\"p\",[[0,[],0,\"End\"]]]]}";
        Sanitized sanitized = GHOST.mobiledoc(json);
        assertThat(sanitized.body().wordCount()).isEqualTo(4_001);
        assertThat(sanitized.notices()).extracting(Notice::rule).contains(Notice.Rule.UNKNOWN_CARD);
    }

    @Test
    void urlsOfTheSiteAreResolved() {
        assertThat(GHOST.html("<a href=\"__GHOST_URL__/a/\">a</a> <a href=\"/b/\">b</a>")
                        .body()
                        .nodes(Link.class))
                .extracting(link -> link.url().value())
                .containsExactly("https://lake.example/a/", "https://lake.example/b/");
        assertThat(GhostBodies.relative()
                        .html("<a href=\"__GHOST_URL__/a/\">a</a>")
                        .body()
                        .nodes(Link.class))
                .extracting(link -> link.url().value())
                .containsExactly("/a/");
    }

    @Test
    void siteUrlMustBeAbsolute() {
        assertThatThrownBy(() -> GhostBodies.of("/blog/"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/blog/");
    }
}
