package dev.lede.render.metadata;

import dev.lede.core.body.Dimensions;
import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON-LD into a script element. Markup characters, which could end the element, and line terminators of JavaScript
 * before ES2019 are escaped, so that the {@link HtmlWriter} has nothing to escape. Each object begins with its type.
 */
final class JsonLd {
    private static final Html QUOTATION_MARK = Html.trusted("\"");
    private static final Html COMMA = Html.trusted(",");
    private static final Html OBJECT_END = Html.trusted("}");
    private static final Html LIST_START = Html.trusted("[");
    private static final Html LIST_END = Html.trusted("]");
    private static final Html FALSE = Html.trusted("false");
    private static final HexFormat HEX = HexFormat.of();

    private final HtmlWriter html;

    /** Whether a comma must precede the next element of a list. */
    private boolean isAfterElement;

    JsonLd(HtmlWriter html) {
        this.html = html;
    }

    JsonLd openDocument(SchemaType type) {
        html.html(type.document());
        return this;
    }

    JsonLd open(SchemaType type) {
        value(type.object());
        return this;
    }

    void close() {
        html.html(OBJECT_END);
        isAfterElement = true;
    }

    JsonLd openList(SchemaProperty property) {
        html.html(property.named()).html(LIST_START);
        isAfterElement = false;
        return this;
    }

    void closeList() {
        html.html(LIST_END);
        isAfterElement = true;
    }

    /** Writes the name of a property whose value must follow. */
    JsonLd name(SchemaProperty property) {
        html.html(property.named());
        isAfterElement = false;
        return this;
    }

    JsonLd property(SchemaProperty property, String value) {
        html.html(property.named());
        quoted(value);
        return this;
    }

    JsonLd property(SchemaProperty property, int value) {
        html.html(property.named()).text(Integer.toString(value));
        return this;
    }

    JsonLd isFalse(SchemaProperty property) {
        html.html(property.named()).html(FALSE);
        return this;
    }

    /** Writes the width and the height of an image, if they are known. */
    JsonLd size(@Nullable Dimensions size) {
        if (size == null) return this;
        return property(SchemaProperty.WIDTH, size.width()).property(SchemaProperty.HEIGHT, size.height());
    }

    /** Writes an element of a list. */
    void string(String value) {
        separate();
        quoted(value);
        isAfterElement = true;
    }

    /** Writes a value that was written before. */
    void value(Html json) {
        separate();
        html.html(json);
        isAfterElement = true;
    }

    /** Writes properties that were written before, each with the comma before it. */
    void properties(Html json) {
        html.html(json);
    }

    private void separate() {
        if (isAfterElement) html.html(COMMA);
    }

    private void quoted(String value) {
        html.html(QUOTATION_MARK).text(escaped(value)).html(QUOTATION_MARK);
    }

    private static String escaped(String value) {
        for (int at = 0; at < value.length(); at++) {
            if (isEscaped(value.charAt(at))) return escapedFrom(at, value);
        }
        return value;
    }

    private static boolean isEscaped(char c) {
        if (c <= '>') return c < ' ' || c == '"' || c == '&' || c == '<' || c == '>';
        return c == '\\' || c == '\u2028' || c == '\u2029';
    }

    private static String escapedFrom(int start, String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 16).append(value, 0, start);
        for (int at = start; at < value.length(); at++) {
            char c = value.charAt(at);
            if (!isEscaped(c)) escaped.append(c);
            else if (c == '"' || c == '\\') escaped.append('\\').append(c);
            else if (c == '\t') escaped.append("\\t");
            else escaped.append("\\u").append(HEX.toHexDigits(c));
        }
        return escaped.toString();
    }
}
