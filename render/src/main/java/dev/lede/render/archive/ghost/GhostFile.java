package dev.lede.render.archive.ghost;

import dev.lede.render.source.Json;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Reads the tables of an export, one entry at a time: {@code db[0].data} of an export, the response of Ghost's API, or the
 * output of Ghost's migration tools. Tables that are not asked for are skipped and need no memory. Not thread-safe.
 */
public final class GhostFile implements Closeable {
    /** The objects and lists around the tables. */
    private static final Set<String> AROUND = Set.of("db", "data", "result");

    private final Source file;
    private final JsonParser parser;
    private final Set<String> tables;
    private String table = "";
    private boolean found;
    private End end = End.COMPLETE;
    private String place = "";

    /** How a file ends. */
    public enum End {
        /** At the end of the JSON. */
        COMPLETE,
        /** The file ends before the JSON does. */
        TRUNCATED,
        /** The JSON has an error, after which nothing is read. */
        MALFORMED
    }

    /**
     * An entry of a table.
     *
     * @param table the name of the table
     * @param value the entry
     */
    public record Entry(String table, Json.Parsed value) {}

    /**
     * Opens a file.
     *
     * @param file the file, which {@link #close} closes
     * @param tables the names of the tables
     * @throws IOException if the file cannot be read
     */
    public GhostFile(InputStream file, Set<String> tables) throws IOException {
        this.tables = tables;
        this.file = new Source(file);
        this.parser = parser();
    }

    /** Jackson reads the first bytes to find the encoding. */
    private JsonParser parser() throws IOException {
        try {
            return Json.factory().createParser(ObjectReadContext.empty(), file);
        } catch (JacksonIOException e) {
            requireContent();
            error(End.MALFORMED, Objects.requireNonNullElse(e.getOriginalMessage(), ""));
            return Json.factory().createParser(ObjectReadContext.empty(), InputStream.nullInputStream());
        }
    }

    /**
     * Reads the next entry.
     *
     * @return the entry; null at the end of the file, or after an error in its content
     * @throws IOException if the file cannot be read
     */
    public @Nullable Entry next() throws IOException {
        try {
            return entry();
        } catch (JacksonIOException e) {
            requireContent();
            return error(End.MALFORMED, Json.place(parser.currentLocation()));
        } catch (UnexpectedEndOfInputException e) {
            return error(End.TRUNCATED, Json.place(e));
        } catch (JacksonException e) {
            return error(End.MALFORMED, Json.place(e));
        }
    }

    /** Throws the error of the file, if it is the cause, and not the content. */
    private void requireContent() throws IOException {
        if (file.failure != null) throw file.failure;
    }

    /** Keeps the error of a file that cannot be read. The compression of the content is content, as its encoding is. */
    private static final class Source extends FilterInputStream {
        private @Nullable IOException failure;

        Source(InputStream file) {
            super(file);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (ZipException | EOFException e) {
                throw e;
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }

    private @Nullable Entry entry() {
        while (!table.isEmpty() || moveToTable()) {
            @Nullable JsonToken token = parser.nextToken();
            if (token == null) break;
            if (token != JsonToken.END_ARRAY) return new Entry(table, Json.read(parser));
            table = "";
        }
        return atEnd();
    }

    /** Enters the objects and lists around the tables, and skips everything else. */
    private boolean moveToTable() {
        if (end != End.COMPLETE) return false;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            @Nullable String name = parser.currentName();
            if (name == null || token == JsonToken.PROPERTY_NAME) continue;
            if (token == JsonToken.START_ARRAY && tables.contains(name)) {
                table = name;
                found = true;
                return true;
            }
            if (token.isStructStart() && !AROUND.contains(name)) parser.skipChildren();
        }
        return false;
    }

    private @Nullable Entry atEnd() {
        boolean isComplete = end != End.COMPLETE || parser.streamReadContext().inRoot();
        return isComplete ? null : error(End.TRUNCATED, Json.place(parser.currentLocation()));
    }

    private @Nullable Entry error(End how, String where) {
        table = "";
        end = how;
        place = where;
        return null;
    }

    /** Returns how the part that was read ends. */
    public End end() {
        return end;
    }

    /** Returns the place of the error; empty if there is none. */
    public String place() {
        return place;
    }

    /** Returns whether the part that was read has one of the tables. */
    public boolean hasTables() {
        return found;
    }

    @Override
    public void close() throws IOException {
        try {
            parser.close();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
