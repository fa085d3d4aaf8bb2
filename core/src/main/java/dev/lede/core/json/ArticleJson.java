package dev.lede.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.core.Article;
import dev.lede.core.body.Body;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Articles as JSON, for storing them and for sending them to other programs. The body is a unist tree with mdast's names
 * for what mdast has. What is written reads back as an equal article; fields come in one order, so that equal articles
 * give equal text.
 *
 * <p>What is read is not trusted: sizes are bounded, each value passes the constructors of the model, and a field that
 * nobody knows is an error. Two things are forgiven, so that no words of another vocabulary are lost: a block of unknown type
 * becomes a {@link dev.lede.core.body.CustomBlock}, and an inline of unknown type gives its children, or its
 * {@code value} as text. A field that is {@code null} is one that is not there.
 *
 * <pre>{@code
 * String json = ArticleJson.write(article);
 * Article same = ArticleJson.read(json);
 * }</pre>
 */
public final class ArticleJson {
    /** The version of the format that is written, and the newest that is read. */
    static final int VERSION = 1;

    /**
     * The longest text that is read, in characters: about sixty books. It holds a long article with dozens of pictures
     * inside of their addresses, and no server's memory.
     */
    static final int MAX_LENGTH = 16 * 1024 * 1024;

    /** The most values in a text: each costs about a hundred bytes of memory while the text is read. */
    static final int MAX_VALUES = 1_000_000;

    /**
     * The deepest nesting of objects and arrays: two for each node of the deepest body, a hundred for the data of a
     * custom block down there, and some for the article around it. It keeps recursive readers off the stack's end.
     */
    static final int MAX_NESTING = 2 * Body.MAX_DEPTH + 110;

    /**
     * The longest number, in characters: more digits than anybody's data has, few enough that turning them into a number
     * (whose cost grows with their square) takes no time.
     */
    static final int MAX_NUMBER_LENGTH = 1_100;

    private ArticleJson() {}

    /**
     * Writes an article.
     *
     * @param article the article
     * @return a JSON object on one line. It can stand in a script element: {@code <}, U+2028 and U+2029 are escaped.
     * @throws IllegalArgumentException if it would be larger than {@link #read} takes: 16 Mi characters, a million values
     */
    public static String write(Article article) {
        return JsonWriter.write(json -> new ArticleWriter(json).article(article));
    }

    /**
     * Reads an article.
     *
     * @param json a JSON object as {@link #write} makes it; at most 16 Mi characters and a million values
     * @return the article
     * @throws ArticleJsonException saying what is wrong, and where
     */
    public static Article read(String json) {
        return ArticleReader.article(JsonText.read(json));
    }

    /**
     * The JSON Schema of what is written, and of what else is documented as readable. Everything that {@link #write} gives
     * is valid by it. What it cannot say (that an article was not updated before it was published, how deep nodes may be
     * nested), {@link #read} checks beyond it. Its part {@code #/$defs/root} is the schema of a body alone.
     *
     * @return a schema (JSON Schema 2020-12) as text
     */
    public static String schema() {
        try (InputStream schema = ArticleJson.class.getResourceAsStream("article.schema.json")) {
            return new String(
                    Objects.requireNonNull(schema, "article.schema.json").readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Writes a body alone.
     *
     * @param body the body
     * @return a JSON object {@code {"type":"root","children":[…]}}, as {@link #write} has it in its field {@code body}
     * @throws IllegalArgumentException if it would be larger than {@link #readBody} takes: 16 Mi characters, a million values
     */
    public static String writeBody(Body body) {
        return JsonWriter.write(json -> new NodeWriter(json).body(body));
    }

    /**
     * Reads a body alone.
     *
     * @param json a JSON object of type {@code root}; at most 16 Mi characters and a million values
     * @return the body
     * @throws ArticleJsonException saying what is wrong, and where
     */
    public static Body readBody(String json) {
        return BlockReader.body(JsonText.read(json));
    }
}
