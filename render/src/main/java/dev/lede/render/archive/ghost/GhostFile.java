package dev.lede.render.archive.ghost;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
 * output of Ghost's migration tools. Tables that are not asked for are skipped and need no memory.
 */
public final class GhostFile {
    /** The objects and lists around the tables. */
    private static final Set<String> AROUND = Set.of("db", "data", "result");

    private final JsonParser parser;
    private final Map<String, Consumer<Json.Parsed>> tables;
    private boolean found;

    private GhostFile(JsonParser parser, Map<String, Consumer<Json.Parsed>> tables) {
        this.parser = parser;
        this.tables = tables;
    }

    /** How the reading of a file ended. */
    public enum End {
        /** At the end of the JSON. */
        COMPLETE,
        /** The file ends before the JSON does. */
        TRUNCATED,
        /** The JSON has an error. */
        MALFORMED
    }

    /**
     * The result of reading.
     *
     * @param end how the reading ended
     * @param place the place of an error; empty if there is none
     * @param found whether the file has one of the tables
     */
    public record Result(End end, String place, boolean found) {}

    /**
     * Reads a file, and closes it.
     *
     * @param file the file
     * @param tables receivers of the entries, by the name of their table
     * @return how it ended; content never throws
     * @throws IOException if the file cannot be read
     */
    public static Result read(InputStream file, Map<String, Consumer<Json.Parsed>> tables) throws IOException {
        try (file;
                JsonParser parser = Json.factory().createParser(ObjectReadContext.empty(), file)) {
            return new GhostFile(parser, tables).read();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private Result read() throws IOException {
        try {
            for (JsonToken token = next(); token != null; token = next()) step(token);
            boolean isComplete = parser.streamReadContext().inRoot();
            String place = isComplete ? "" : Json.place(parser.currentLocation());
            return new Result(isComplete ? End.COMPLETE : End.TRUNCATED, place, found);
        } catch (BrokenJsonException e) {
            return new Result(e.end, String.valueOf(e.getMessage()), found);
        }
    }

    /** Enters the objects and lists around the tables, and skips everything else. */
    private void step(JsonToken token) throws IOException {
        if (token == JsonToken.PROPERTY_NAME) return;
        @Nullable String name = parser.currentName();
        Consumer<Json.Parsed> receiver = name == null ? null : tables.get(name);
        if (token == JsonToken.START_ARRAY && receiver != null) table(receiver);
        else if (token.isStructStart() && name != null && !AROUND.contains(name)) parsed(parser::skipChildren);
    }

    private void table(Consumer<Json.Parsed> receiver) throws IOException {
        found = true;
        for (JsonToken token = next(); token != JsonToken.END_ARRAY && token != null; token = next()) {
            receiver.accept(parsed(() -> Json.read(parser)));
        }
    }

    private @Nullable JsonToken next() throws IOException {
        return parsed(parser::nextToken);
    }

    /** Only exceptions of the parser are about the file: receivers may throw the same ones. */
    private <T extends @Nullable Object> T parsed(Supplier<T> call) throws IOException {
        try {
            return call.get();
        } catch (JacksonIOException e) {
            IOException cause = e.getCause();
            // The encoding and the compression of the content are content, too.
            boolean isContent = cause instanceof CharConversionException
                    || cause instanceof ZipException
                    || cause instanceof EOFException;
            if (!isContent) throw cause;
            throw new BrokenJsonException(End.MALFORMED, Json.place(parser.currentLocation()));
        } catch (UnexpectedEndOfInputException e) {
            throw new BrokenJsonException(End.TRUNCATED, Json.place(e));
        } catch (JacksonException e) {
            throw new BrokenJsonException(End.MALFORMED, Json.place(e));
        }
    }

    /** Ends the reading of a file; never leaves this class. */
    private static final class BrokenJsonException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final End end;

        BrokenJsonException(End end, String place) {
            super(place);
            this.end = end;
        }
    }
}
