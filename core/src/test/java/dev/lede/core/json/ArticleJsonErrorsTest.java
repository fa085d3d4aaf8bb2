package dev.lede.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lede.core.body.Body;
import dev.lede.core.body.ThematicBreak;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonErrorsTest {
    @Test
    void errorContainsTheProblemAndItsPlace() {
        String json = """
                {"version": 1, "url": "https://lake.example/ice", "language": "en", "headline": "Ice",
                  "body": {"type": "root", "children": [
                    {"type": "thematicBreak"},
                    {"type": "heading", "depth": 9}]}}""";
        assertThatExceptionOfType(ArticleJsonException.class)
                .isThrownBy(() -> ArticleJson.read(json))
                .withMessage("heading depth must be 2..6: 9 at /body/children/1/depth (line 4, column 34)")
                .satisfies(error -> {
                    assertThat(error.pointer()).isEqualTo("/body/children/1/depth");
                    assertThat(error.line()).isEqualTo(4);
                    assertThat(error.column()).isEqualTo(34);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"type":"heading"}                                | missing field "depth" of heading at /children/0
        {"type":"heading","depth":null}                   | missing field "depth" of heading at /children/0
        {"type":"heading","depth":2,"foo":1}              | unknown field "foo" of heading at /children/0/foo
        {"type":"heading","depth":"2"}                    | depth must be a number: "2" at /children/0/depth
        {"type":"heading","depth":2.5}                    | depth must be a whole number of at most 18 digits: 2.5 at /children/0/depth
        {"type":"heading","depth":1e99}                   | depth must be a whole number of at most 18 digits: 1E+99 at /children/0/depth
        {"type":"heading","depth":5000000000}             | depth must be a whole number of at most 9 digits: 5000000000 at /children/0/depth
        {"type":"heading","depth":2,"id":"a b"}           | an id is 1..200 characters without white space: "a b" at /children/0/id
        {"type":"heading","depth":2,"children":{}}        | children must be an array: an object at /children/0/children
        {"type":"heading","depth":2,"children":[3]}       | element 0 must be an object: 3 at /children/0/children/0
        {"type":"heading","depth":2,"children":[null]}    | element 0 must be an object: null at /children/0/children/0
        {"type":"heading","depth":2,"children":[{}]}      | missing field "type" of node at /children/0/children/0
        {"type":"heading","depth":2,"children":[{"type":"text"}]} | missing field "value" of text at /children/0/children/0
        {"type":"heading","depth":2,"children":[{"type":"aside"}]} | a line of text cannot hold a node of type "aside" at /children/0/children/0
        {"type":"text","value":"x"}                       | a node of type "text" is not a block at /children/0
        {"type":"root"}                                   | a node of type "root" is not a block at /children/0
        {"type":"listItem"}                               | a node of type "listItem" is not a block at /children/0
        {"type":7}                                        | type must be a string: 7 at /children/0/type
        {"type":"no good"}                                | not a type of custom blocks: "no good" at /children/0
        {"type":"list","ordered":1}                       | ordered must be true or false: 1 at /children/0/ordered
        {"type":"paragraph","spread":true}                | unknown field "spread" of paragraph at /children/0/spread
        {"type":"list","children":[{"type":"listItem","checked":true}]} | unknown field "checked" of listItem at /children/0/children/0/checked
        {"type":"image","url":"/a","size":{"width":1,"height":1,"position":{}}} | unknown field "position" of size at /children/0/size/position
        {"type":"list","start":3}                         | a bulleted list has no start: 3 at /children/0
        {"type":"list","ordered":true,"start":2147483648} | start must be a whole number of at most 9 digits: 2147483648 at /children/0/start
        {"type":"list","ordered":true,"start":-2147483649} | start must be a whole number of at most 9 digits: -2147483649 at /children/0/start
        {"type":"list","children":[{"type":"aside"}]}     | expected a node of type "listItem": "aside" at /children/0/children/0
        {"type":"figure","placement":"left"}              | placement must be one of column, wide, full, start, end: "left" at /children/0/placement
        {"type":"image","url":"javascript:alert(1)"}      | not a URL of http, https, mailto or tel, nor a relative one: "javascript:alert(1)" at /children/0/url
        {"type":"image","url":"mailto:a@b.example"}       | a source must not be a mailto or tel URL: "mailto:a@b.example" at /children/0/url
        {"type":"image","url":"/a","size":{"width":0,"height":1}} | width must be 1..65535: 0 at /children/0/size/width
        {"type":"image","url":"/a","renditions":[{"url":"/b","density":0}]} | density must be above 0 and at most 100: 0.0 at /children/0/renditions/0/density
        {"type":"code","lang":"a b","value":""}           | not the name of a code language: "a b" at /children/0/lang
        {"type":"embed","provider":"YouTube","url":"https://y.example/"} | not the id of an embed provider: "YouTube" at /children/0/provider
        {"type":"embed","provider":"youtube","url":"https://y.example/","height":79} | embed height must be 80..1500: 79 at /children/0/height
        {"type":"embed","provider":"youtube","url":"/x"}  | an embed's URL must begin with https:// or http://: "/x" at /children/0/url
        {"type":"video"}                                  | a video has no sources at /children/0
        {"type":"audio","sources":[]}                     | an audio has no sources at /children/0/sources
        {"type":"audio","sources":[{"url":"tel:1"}]}      | a source must not be a mailto or tel URL: "tel:1" at /children/0/sources/0/url
        {"type":"audio","sources":[{"url":"/a","type":"a b"}]} | not a media type: "a b" at /children/0/sources/0/type
        {"type":"audio","sources":[{"url":"/a"}],"tracks":[{"kind":"captions","url":"/b","label":" "}]} | track label is blank at /children/0/tracks/0/label
        {"type":"image","url":"/a","renditions":[{"url":"/b","media":"\u00e9"}]} | not a media query: "é" at /children/0/renditions/0/media
        {"type":"paragraph","children":[{"type":"time","datetime":"noon"}]} | not a machine-readable date or time: "noon" at /children/0/children/0/datetime
        {"type":"table","children":[{"type":"tableRow","children":[{"type":"tableCell","rowspan":0}]}]} | rowspan must be 1..65534: 0 at /children/0/children/0/children/0/rowspan
        {"type":"passage","language":"?"}                 | not a language: "?" at /children/0/language
        {"type":"table","headRows":2}                     | a table of 0 rows cannot have 2 in its head and 0 in its foot at /children/0
        {"type":"custom","n":1e1001}                      | a number has more than 1000 digits at /children/0
        {"type":"custom","a~/b":{"type":1,"type":2}}      | duplicate field "type" at /children/0/a~0~1b
        """)
    void badNodeIsRefusedAtItsPlace(String node, String problem) {
        assertThatExceptionOfType(ArticleJsonException.class)
                .isThrownBy(() -> ArticleJson.readBody("{\"type\":\"root\",\"children\":[" + node + "]}"))
                .withMessageStartingWith(problem + " (line 1, column ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "version":2,"x":1                       | written by a newer Lede: version 2; this one reads version 1 at /version
        "version":0                             | version must be 1: 0 at /version
        "version":"1"                           | version must be a number: "1" at /version
        "url":"https://a.example/"              | missing field "version" of article
        "version":1                             | missing field "url" of article
        "version":1,"url":"/x","language":"en","headline":"x" | an article's URL must begin with https:// or http://: "/x" at /url
        "version":1,"url":"https://a.example/","language":"und" | not a language: "und" at /language
        "version":1,"url":"https://a.example/","language":"en","headline":" " | headline is blank at /headline
        """)
    void badArticleIsRefused(String fields, String problem) {
        assertThatExceptionOfType(ArticleJsonException.class)
                .isThrownBy(() -> ArticleJson.read("{" + fields + "}"))
                .withMessageStartingWith(problem + " (line 1, column ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "foo":{}                                   | unknown field "foo" of article at /foo
        "published":"2026-04-02T08:30:00"          | not a date and time with its offset, such as 2026-04-02T08:30:00+04:00: "2026-04-02T08:30:00" at /published
        "published":"2026-04-02"                   | not a date and time with its offset, such as 2026-04-02T08:30:00+04:00: "2026-04-02" at /published
        "published":"1880-01-01T00:00:00+02:30:17" | published must have an offset of whole minutes: 1880-01-01T00:00+02:30:17 at /published
        "published":"+12026-01-01T00:00:00Z"       | the year of published must be 1..9999: 12026 at /published
        "published":"2026-01-02T00:00Z","updated":"2026-01-01T00:00Z" | updated 2026-01-01T00:00Z is before published 2026-01-02T00:00Z
        "source":{"publisher":"x","publishedOn":"1.3.2026"} | not a date, such as 2026-04-02: "1.3.2026" at /source/publishedOn
        "source":{"publisher":"x","url":"/y"}      | source URL must begin with https:// or http://: "/y" at /source/url
        "source":{"publisher":"x","publishedOn":"+12026-01-01"} | the year of source publishedOn must be 1..9999: 12026 at /source/publishedOn
        "section":{"name":"x","tagline":""}        | section tagline is blank at /section/tagline
        "corrections":[{"correctedAt":"1880-01-01T00:00:00+02:30:17"}] | correctedAt must have an offset of whole minutes: 1880-01-01T00:00+02:30:17 at /corrections/0/correctedAt
        "views":-1                                 | views cannot be negative: -1 at /views
        "views":0.5                                | views must be a whole number of at most 18 digits: 0.5 at /views
        "translations":{"en":"/y"}                 | a translation into the article's own language, en: /y
        "translations":{"hy":"/y","arm":"/z"}      | duplicate translation into "arm" at /translations/arm
        "translations":{"??":"/y"}                 | not a language: "??" at /translations/??
        "translations":{"hy":null}                 | hy must be a string: null at /translations/hy
        "byline":[{"name":"Ani","url":"tel:1"}]    | contributor URL must not be a mailto or tel URL: "tel:1" at /byline/0/url
        "tags":["ice"]                             | element 0 must be an object: "ice" at /tags/0
        "leadMedia":{"type":"image","url":"/a"}         | expected a node of type "figure": "image" at /leadMedia
        "related":[{"type":"link"}]                | expected a node of type "relatedLink": "link" at /related/0
        "body":{"children":[]}                     | missing field "type" of node at /body
        """)
    void badPartOfAnArticleIsRefusedAtItsPlace(String field, String problem) {
        String rest = "\"version\":1,\"url\":\"https://a.example/\",\"language\":\"en\",\"headline\":\"x\",";
        assertThatExceptionOfType(ArticleJsonException.class)
                .isThrownBy(() -> ArticleJson.read("{" + rest + field + "}"))
                .withMessageStartingWith(problem + " (line 1, column ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[", "{\"a\":[", "{\"a\":\"b"})
    void messageOfAnUnfinishedTextHasNoDescriptionOfItsSource(String json) {
        assertThatExceptionOfType(ArticleJsonException.class)
                .isThrownBy(() -> ArticleJson.read(json))
                .withMessageStartingWith("malformed JSON: ")
                .withMessageContaining("(line 1, column ")
                .withMessageNotContaining("Source")
                .withMessageNotContaining("REDACTED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {               |           |  2
        {"a":"b         |           |  8
        [] x            | x         |  4
        {"a":NaN}       | NaN       |  9
        {"a":-Infinity} | -Infinity | 15
        {"a":01}        | numeric   |  7
        {"a":1,}        | '}'       |  8
        {'a':1}         | '''       |  2
        {"a" 1}         | '1'       |  6
        {"a":1 "b":2}   | '"'       |  8
        {"a":}          | '}'       |  6
        [1}             | '}'       |  3
        ]               | ']'       |  1
        [,]             | ','       |  2
        [1.]            | ']'       |  3
        [+1]            | '+'       |  3
        ["\\x"]         | 'x'       |  4
        ["\\u12g4"]     | 'g'       |  7
        [tru]           | tru       |  2
        [nullx]         | nullx     |  2
        // no comments  | '/'       |  1
        """)
    void malformedTextIsRefusedAtItsPlace(String json, String value, int column) {
        assertThatExceptionOfType(ArticleJsonException.class)
                .isThrownBy(() -> ArticleJson.readBody(json))
                .withMessageStartingWith("malformed JSON: ")
                .withMessageContaining(value == null ? "" : value)
                .withMessageEndingWith(" (line 1, column " + column + ")")
                .satisfies(error -> assertThat(error.column()).isEqualTo(column));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``                  | nothing to read
        {} {}               | more after the end of the document
        []                  | the document must be an object: an array
        null                | the document must be an object: null
        {"a":1e99999999999} | number out of range: "1e99999999999"
        {"a":"\\ud800"}     | string has the forbidden character U+D800 at 0
        {"\\udc00":1}       | field name has the forbidden character U+DC00 at 0
        {"a":"\\u0000"}     | string has the forbidden character U+0000 at 0
        """)
    void textThatIsNotADocumentIsRefused(String json, String problem) {
        assertThatExceptionOfType(ArticleJsonException.class)
                .isThrownBy(() -> ArticleJson.readBody(json))
                .withMessageStartingWith(problem);
    }

    @Test
    void rawLoneSurrogateIsRefused() {
        assertThatExceptionOfType(ArticleJsonException.class)
                .isThrownBy(() -> ArticleJson.readBody("{\"type\":\"root\",\"x\":\"\ud83d\"}"))
                .withMessageStartingWith("string has the forbidden character U+D83D at 0");
    }

    @Test
    void jsonBeyondTheLimitsIsRefused() {
        assertRefused("{\"a\":\"" + "x".repeat(ArticleJson.MAX_LENGTH), "longer than 16777216 characters");
        assertRefused("[" + "0,".repeat(ArticleJson.MAX_VALUES) + "0]", "more than 1000000 values");
        assertRefused("[".repeat(ArticleJson.MAX_NESTING + 1), "objects and arrays nested deeper than 310");
        assertRefused("9".repeat(ArticleJson.MAX_NUMBER_LENGTH + 1), "malformed JSON: ");
    }

    @Test
    void jsonWithinTheLimitsIsRead() {
        String empty = "{\"type\":\"root\"}";
        assertThat(ArticleJson.readBody(empty + " ".repeat(ArticleJson.MAX_LENGTH - empty.length())))
                .isEqualTo(Body.EMPTY);
        // The root, its type and children; the block, its type and data.
        String zeros = "0,".repeat(ArticleJson.MAX_VALUES - 7) + "0";
        assertThat(ArticleJson.readBody(
                                "{\"type\":\"root\",\"children\":[{\"type\":\"x:y\",\"data\":[" + zeros + "]}]}")
                        .children())
                .hasSize(1);
        assertRefused(
                "[".repeat(ArticleJson.MAX_NESTING) + "]".repeat(ArticleJson.MAX_NESTING),
                "the document must be an object: an array");
    }

    @Test
    void siblingsDoNotAddToTheDepth() {
        Body body = new Body(Collections.nCopies(ArticleJson.MAX_NESTING + 1, new ThematicBreak()));
        assertThat(ArticleJson.readBody(ArticleJson.writeBody(body))).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 14, 15, 16, 17, 100})
    void duplicateFieldIsRefusedInObjectsOfAnySize(int more) {
        StringBuilder fields = new StringBuilder("\"type\":\"x:y\",\"a\":1");
        for (int at = 0; at < more; at++)
            fields.append(",\"f").append(at).append("\":").append(at);
        String json = "{\"type\":\"root\",\"children\":[{%s}]}";
        assertThat(ArticleJson.readBody(json.formatted(fields)).children()).hasSize(1);
        assertRefused(json.formatted(fields + ",\"a\":2"), "duplicate field \"a\" at /children/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"type\":\"aside\",\"children\":[", "{\"a\":"})
    void deepNestingIsRefusedOnASmallStack(String opening) {
        SmallStack.run(() -> assertRefused(
                opening.repeat(200_000), "objects and arrays nested deeper than " + ArticleJson.MAX_NESTING + " at …"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        byline  | {"name":"x"}                      | more than 1000 contributors in the byline: 1001 at /byline
        tags    | {"name":"x"}                      | more than 1000 tags: 1001 at /tags
        related | {"type":"relatedLink","url":"/x"} | more than 1000 related links: 1001 at /related
        """)
    void longListIsRefusedAtItsPlace(String field, String entry, String problem) {
        String json = """
                {"version":1,"url":"https://a.example/","language":"en","headline":"x","%s":[%s]}""";
        assertThat(ArticleJson.read(json.formatted(field, entry + ("," + entry).repeat(999))))
                .isNotNull();
        assertThatExceptionOfType(ArticleJsonException.class)
                .isThrownBy(() -> ArticleJson.read(json.formatted(field, entry + ("," + entry).repeat(1_000))))
                .withMessageStartingWith(problem);
    }

    @Test
    void translationBeyondTheLimitIsRefusedAtItsPlace() {
        StringBuilder translations = new StringBuilder("\"ru-x-a0\":\"/x\"");
        for (int at = 1; at < 32_000; at++)
            translations.append(",\"ru-x-a").append(at).append("\":\"/x\"");
        assertThatExceptionOfType(ArticleJsonException.class)
                .isThrownBy(() -> ArticleJson.read("""
                        {"version":1,"url":"https://a.example/","language":"en","headline":"x","translations":{%s}}""".formatted(translations)))
                .withMessageStartingWith("more than 500 translations: 501 at /translations/ru-x-a500 (");
    }

    private static void assertRefused(String json, String problem) {
        assertThatExceptionOfType(ArticleJsonException.class)
                .isThrownBy(() -> ArticleJson.readBody(json))
                .withMessageStartingWith(problem);
    }
}
