package dev.lede.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.core.Article;
import dev.lede.core.body.Body;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Articles as JSON, for storing them and for sending them to other programs. The body is a unist tree with mdast's
 * names for what mdast has. What is written reads back as an equal article; fields come in one order, so that equal
 * articles give equal text.
 *
 * <p>What is read is not trusted: sizes are bounded, each value passes the constructors of the model, and a field that
 * nobody knows is an error. Two things are forgiven, so that no words of another vocabulary are lost: a block of
 * unknown type becomes a {@link dev.lede.core.body.CustomBlock}, and an inline of unknown type gives its children, or
 * its {@code value} as text. A field that is {@code null} is one that is not there.
 *
 * <pre>{@code
 * String json = ArticleJson.write(article);
 * Article same = ArticleJson.read(json);
 *
 * ArticleJson.write(article, response.getOutputStream());
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
     * The longest number, in characters: more digits than anybody's data has, few enough that turning them into a
     * number (whose cost grows with their square) takes no time.
     */
    static final int MAX_NUMBER_LENGTH = 1_100;

    private ArticleJson() {}

    /**
     * Writes an article.
     *
     * @param article the article
     * @return a JSON object on one line. It can stand in a script element: {@code <}, U+2028 and U+2029 are escaped.
     * @throws IllegalArgumentException if it would be larger than {@link #read(String)} takes: 16 Mi characters, a
     *     million values
     */
    public static String write(Article article) {
        Objects.requireNonNull(article, "article");
        return JsonWriter.write(json -> new ArticleWriter(json).article(article));
    }

    /**
     * Writes an article as UTF-8, as {@link #write(Article)} does. Does not close the stream.
     *
     * @param article the article
     * @param out where to
     * @throws IllegalArgumentException if the text would be larger than {@link #read(InputStream)} takes; nothing is
     *     written then
     * @throws UncheckedIOException if the stream fails
     */
    public static void write(Article article, OutputStream out) {
        Objects.requireNonNull(out, "out");
        try {
            out.write(writeBytes(article));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * Writes an article as UTF-8, as {@link #write(Article)} does.
     *
     * @param article the article
     * @return the JSON in a new array
     * @throws IllegalArgumentException if the text would be larger than {@link #read(byte[])} takes
     */
    public static byte[] writeBytes(Article article) {
        return write(article).getBytes(UTF_8);
    }

    /**
     * Reads an article.
     *
     * @param json a JSON object as {@link #write(Article)} makes it; at most 16 Mi characters and a million values
     * @return the article
     * @throws ArticleJsonException saying what is wrong, and where
     */
    public static Article read(String json) {
        return ArticleReader.article(JsonText.read(Objects.requireNonNull(json, "json")));
    }

    /**
     * Reads an article from UTF-8, as {@link #read(String)} does. Reads to the end of the stream, and does not close
     * it.
     *
     * @param utf8 the JSON
     * @return the article
     * @throws ArticleJsonException saying what is wrong, and where; also if the bytes are not UTF-8
     * @throws UncheckedIOException if the stream fails
     */
    public static Article read(InputStream utf8) {
        return read(JsonInput.text(utf8));
    }

    /**
     * Reads an article, as {@link #read(String)} does. Reads to the end of the reader, and does not close it.
     *
     * @param reader the JSON
     * @return the article
     * @throws ArticleJsonException saying what is wrong, and where
     * @throws UncheckedIOException if the reader fails
     */
    public static Article read(Reader reader) {
        return read(JsonInput.text(reader));
    }

    /**
     * Reads an article from UTF-8, as {@link #read(String)} does.
     *
     * @param utf8 the JSON
     * @return the article
     * @throws ArticleJsonException saying what is wrong, and where; also if the bytes are not UTF-8
     */
    public static Article read(byte[] utf8) {
        return read(JsonInput.text(utf8));
    }

    /**
     * Reads an article that another parser has read, as {@link #read(String)} reads text. Errors have a pointer and no
     * line. The parser has decided about duplicate fields and about the precision of numbers.
     *
     * @param json the fields: values are null, Boolean, Integer, Long, BigInteger, Double, Float, BigDecimal, String,
     *     List, or Map by String
     * @return the article
     * @throws ArticleJsonException saying what is wrong, and where
     */
    public static Article read(Map<String, ? extends @Nullable Object> json) {
        return ArticleReader.article(ParsedJson.read(json));
    }

    /**
     * The JSON Schema of what is written, and of what else is documented as readable. Everything that {@link
     * #write(Article)} gives is valid by it. What it cannot say (that an article was not updated before it was
     * published, how deep nodes may be nested), {@link #read(String)} checks beyond it. Its part {@code #/$defs/root}
     * is the schema of a body alone.
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
     * @return a JSON object {@code {"type":"root","children":[…]}}, as {@link #write(Article)} has it in its field
     *     {@code body}
     * @throws IllegalArgumentException if it would be larger than {@link #readBody(String)} takes: 16 Mi characters, a
     *     million values
     */
    public static String writeBody(Body body) {
        Objects.requireNonNull(body, "body");
        return JsonWriter.write(json -> new BlockWriter(json).body(body));
    }

    /**
     * Writes a body as UTF-8, as {@link #writeBody(Body)} does. Does not close the stream.
     *
     * @param body the body
     * @param out where to
     * @throws IllegalArgumentException if the text would be larger than {@link #readBody(InputStream)} takes; nothing
     *     is written then
     * @throws UncheckedIOException if the stream fails
     */
    public static void writeBody(Body body, OutputStream out) {
        Objects.requireNonNull(out, "out");
        try {
            out.write(writeBodyBytes(body));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * Writes a body as UTF-8, as {@link #writeBody(Body)} does.
     *
     * @param body the body
     * @return the JSON in a new array
     * @throws IllegalArgumentException if the text would be larger than {@link #readBody(byte[])} takes
     */
    public static byte[] writeBodyBytes(Body body) {
        return writeBody(body).getBytes(UTF_8);
    }

    /**
     * Reads a body alone.
     *
     * @param json a JSON object of type {@code root}; at most 16 Mi characters and a million values
     * @return the body
     * @throws ArticleJsonException saying what is wrong, and where
     */
    public static Body readBody(String json) {
        return BlockReader.body(JsonText.read(Objects.requireNonNull(json, "json")));
    }

    /**
     * Reads a body from UTF-8, as {@link #readBody(String)} does. Reads to the end of the stream, and does not close
     * it.
     *
     * @param utf8 the JSON
     * @return the body
     * @throws ArticleJsonException saying what is wrong, and where; also if the bytes are not UTF-8
     * @throws UncheckedIOException if the stream fails
     */
    public static Body readBody(InputStream utf8) {
        return readBody(JsonInput.text(utf8));
    }

    /**
     * Reads a body, as {@link #readBody(String)} does. Reads to the end of the reader, and does not close it.
     *
     * @param reader the JSON
     * @return the body
     * @throws ArticleJsonException saying what is wrong, and where
     * @throws UncheckedIOException if the reader fails
     */
    public static Body readBody(Reader reader) {
        return readBody(JsonInput.text(reader));
    }

    /**
     * Reads a body from UTF-8, as {@link #readBody(String)} does.
     *
     * @param utf8 the JSON
     * @return the body
     * @throws ArticleJsonException saying what is wrong, and where; also if the bytes are not UTF-8
     */
    public static Body readBody(byte[] utf8) {
        return readBody(JsonInput.text(utf8));
    }

    /**
     * Reads a body that another parser has read, as {@link #readBody(String)} reads text. Errors have a pointer and no
     * line. The parser has decided about duplicate fields and about the precision of numbers.
     *
     * @param json the fields: values are null, Boolean, Integer, Long, BigInteger, Double, Float, BigDecimal, String,
     *     List, or Map by String
     * @return the body
     * @throws ArticleJsonException saying what is wrong, and where
     */
    public static Body readBody(Map<String, ? extends @Nullable Object> json) {
        return BlockReader.body(ParsedJson.read(json));
    }
}
