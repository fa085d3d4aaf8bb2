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
 * Reads and writes articles as JSON, for storage and for other programs. The body is a unist tree; nodes that mdast has
 * too have mdast's names. Reading the written JSON gives an equal article. The order of fields is fixed, so that equal
 * articles give equal JSON.
 *
 * <p>The input is untrusted: sizes are bounded, the constructors of the model check each value, and unknown fields are
 * an error. Unknown node types are not an error, so that text of another vocabulary is kept: a block of unknown type
 * becomes a {@link dev.lede.core.body.CustomBlock}, and an inline of unknown type is replaced by its children, or by
 * its {@code value} as text. A field with the value {@code null} is treated as absent.
 *
 * <pre>{@code
 * String json = ArticleJson.write(article);
 * Article same = ArticleJson.read(json);
 *
 * ArticleJson.write(article, response.getOutputStream());
 * }</pre>
 */
public final class ArticleJson {
    /** The version of the format: the one that is written, and the newest that is read. */
    static final int VERSION = 1;

    /**
     * The maximum length of the text, in characters: about sixty books. It allows a long article with dozens of images
     * in {@code data:} URLs, and does not exhaust the memory of a server.
     */
    static final int MAX_LENGTH = 16 * 1024 * 1024;

    /** The maximum number of values: each takes about a hundred bytes of memory during reading. */
    static final int MAX_VALUES = 1_000_000;

    /**
     * The maximum nesting of objects and arrays: two levels for each node of the deepest body, a hundred for the data
     * of a custom block at that depth, and some for the article around it. It prevents stack overflows in recursive
     * readers.
     */
    static final int MAX_NESTING = 2 * Body.MAX_DEPTH + 110;

    /**
     * The maximum length of a number, in characters: more than real data needs, and small enough that the conversion,
     * whose time is quadratic, is fast.
     */
    static final int MAX_NUMBER_LENGTH = 1_100;

    private ArticleJson() {}

    /**
     * Writes an article.
     *
     * @param article the article
     * @return a JSON object on one line, safe in a script element: {@code <}, U+2028 and U+2029 are escaped
     * @throws IllegalArgumentException if the JSON exceeds the limits of {@link #read(String)}: 16 Mi characters, a
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
     * @param out the stream
     * @throws IllegalArgumentException if the JSON exceeds the limits of {@link #read(InputStream)}; nothing is written
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
     * @throws IllegalArgumentException if the JSON exceeds the limits of {@link #read(byte[])}
     */
    public static byte[] writeBytes(Article article) {
        return write(article).getBytes(UTF_8);
    }

    /**
     * Reads an article.
     *
     * @param json a JSON object in the format of {@link #write(Article)}; at most 16 Mi characters and a million values
     * @return the article
     * @throws ArticleJsonException if the JSON is invalid; it contains the problem and its place
     */
    public static Article read(String json) {
        return ArticleReader.article(JsonTextParser.read(Objects.requireNonNull(json, "json")));
    }

    /**
     * Reads an article from UTF-8, as {@link #read(String)} does. Reads to the end of the stream, and does not close
     * it.
     *
     * @param utf8 the JSON
     * @return the article
     * @throws ArticleJsonException if the JSON is invalid or the bytes are not UTF-8; it contains the problem and its
     *     place
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
     * @throws ArticleJsonException if the JSON is invalid; it contains the problem and its place
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
     * @throws ArticleJsonException if the JSON is invalid or the bytes are not UTF-8; it contains the problem and its
     *     place
     */
    public static Article read(byte[] utf8) {
        return read(JsonInput.text(utf8));
    }

    /**
     * Reads an article from JSON that another parser has parsed, with the checks of {@link #read(String)}. Errors have
     * a pointer, but no line. Duplicate fields and the precision of numbers depend on the other parser.
     *
     * @param json the fields; values are null, Boolean, Integer, Long, BigInteger, Double, Float, BigDecimal, String,
     *     List, or Map with String keys
     * @return the article
     * @throws ArticleJsonException if the JSON is invalid; it contains the problem and its place
     */
    public static Article read(Map<String, ? extends @Nullable Object> json) {
        return ArticleReader.article(HostJson.read(json));
    }

    /**
     * Returns the JSON Schema of the format, including documented variants that are read but never written. All JSON of
     * {@link #write(Article)} is valid. {@link #read(String)} also checks rules that a schema cannot express: for
     * example, the update is not before the publication, and the depth of nodes. The schema of a body alone is {@code
     * #/$defs/root}.
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
     * @return a JSON object {@code {"type":"root","children":[…]}}, as in the field {@code body} of {@link
     *     #write(Article)}
     * @throws IllegalArgumentException if the JSON exceeds the limits of {@link #readBody(String)}: 16 Mi characters, a
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
     * @param out the stream
     * @throws IllegalArgumentException if the JSON exceeds the limits of {@link #readBody(InputStream)}; nothing is
     *     written
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
     * @throws IllegalArgumentException if the JSON exceeds the limits of {@link #readBody(byte[])}
     */
    public static byte[] writeBodyBytes(Body body) {
        return writeBody(body).getBytes(UTF_8);
    }

    /**
     * Writes a body as <a href="https://github.com/syntax-tree/mdast">mdast</a> with the nodes of GFM only, for programs
     * that know no others, such as {@code mdast-util-to-markdown} with {@code mdast-util-gfm}: paragraphs, headings, block
     * quotations, lists with {@code spread}, code, thematic breaks and tables; texts, strong, emphasis, delete, code,
     * links, images and line breaks. Never HTML. {@link #writeBody} writes all nodes and values; this method is for output
     * and cannot be read back.
     *
     * <p>Everything else becomes one of these nodes:
     *
     * <ul>
     *   <li>Media and embeds become links, followed by their fallback. Figures become their content and a paragraph of
     *       caption and credit. Asides and pullquotes become block quotations. Details become a paragraph of the summary
     *       and their content, definition lists bulleted lists.
     *   <li>In tables, a cell with spans is repeated in all places that it covers, so that no value is in another row or
     *       column than in the original; several head rows are joined in one; the blocks of a cell become one line. A
     *       table that would become more than twenty times as large becomes a list of its rows.
     *   <li>Titles of works and variables become emphasis, keys and sample output code. Digits above or below the line
     *       become those of Unicode. Quotations get English quotation marks. An attribution is a link to the source of its
     *       quotation. An abbreviation is followed by its long form, once.
     *   <li>Other marks, times, languages and directions are lost, and so are posters, tracks, renditions, sizes, the
     *       relations of links, and sources of quotations without attribution.
     * </ul>
     *
     * <p>Ids are in {@code data.hProperties} of headings, and of the first text or image of a span or passage, from where
     * {@code mdast-util-to-hast} writes them: links in the page work in HTML that is made from the tree. Markdown has no
     * ids. Of several ids at one place only the first is written, and none after the last text or in a cell with spans.
     *
     * @param body the body
     * @return a JSON object of type {@code root} on one line, safe in a script element as in {@link #write(Article)}
     * @throws IllegalArgumentException if the JSON would be longer than 16 Mi characters or have more than a million values
     */
    public static String writeMdast(Body body) {
        Objects.requireNonNull(body, "body");
        return JsonWriter.write(json -> new MdastWriter(json).body(body));
    }

    /**
     * Reads a body alone.
     *
     * @param json a JSON object of type {@code root}; at most 16 Mi characters and a million values
     * @return the body
     * @throws ArticleJsonException if the JSON is invalid; it contains the problem and its place
     */
    public static Body readBody(String json) {
        return BlockReader.body(JsonTextParser.read(Objects.requireNonNull(json, "json")));
    }

    /**
     * Reads a body from UTF-8, as {@link #readBody(String)} does. Reads to the end of the stream, and does not close
     * it.
     *
     * @param utf8 the JSON
     * @return the body
     * @throws ArticleJsonException if the JSON is invalid or the bytes are not UTF-8; it contains the problem and its
     *     place
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
     * @throws ArticleJsonException if the JSON is invalid; it contains the problem and its place
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
     * @throws ArticleJsonException if the JSON is invalid or the bytes are not UTF-8; it contains the problem and its
     *     place
     */
    public static Body readBody(byte[] utf8) {
        return readBody(JsonInput.text(utf8));
    }

    /**
     * Reads a body from JSON that another parser has parsed, with the checks of {@link #readBody(String)}. Errors have
     * a pointer, but no line. Duplicate fields and the precision of numbers depend on the other parser.
     *
     * @param json the fields; values are null, Boolean, Integer, Long, BigInteger, Double, Float, BigDecimal, String,
     *     List, or Map with String keys
     * @return the body
     * @throws ArticleJsonException if the JSON is invalid; it contains the problem and its place
     */
    public static Body readBody(Map<String, ? extends @Nullable Object> json) {
        return BlockReader.body(HostJson.read(json));
    }
}
