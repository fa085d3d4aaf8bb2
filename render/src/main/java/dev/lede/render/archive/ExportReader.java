package dev.lede.render.archive;

import dev.lede.render.draft.ArticleDraft;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the posts of an export one at a time, whatever its format, and records what happens to them. */
abstract sealed class ExportReader implements Iterator<ArticleDraft>, AutoCloseable
        permits GhostExport, WordPressExport {
    final Path file;
    final ExportRecorder recorder = new ExportRecorder();

    /** The draft that {@link #next()} returns; null if it is not read yet, or if there is none. */
    @Nullable
    ArticleDraft next;

    boolean isAtEnd;
    private final boolean isTemporary;

    ExportReader(Path file, boolean isTemporary) {
        this.file = file;
        this.isTemporary = isTemporary;
    }

    /** Opens a file, which is deleted when it is closed if it is temporary. */
    interface Opener<E> {
        E open(Path file, boolean isTemporary) throws IOException;
    }

    static <E extends ExportReader> E open(Path file, Opener<E> opener) {
        Objects.requireNonNull(file, "file");
        try {
            return opener.open(file, false);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    /** Opens a copy of a stream, since an export is read twice. */
    static <E extends ExportReader> E open(InputStream stream, Opener<E> opener) {
        Objects.requireNonNull(stream, "stream");
        try {
            Path copy = Files.createTempFile("lede-export", null);
            try {
                Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
                return opener.open(copy, true);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(copy);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading an export", e);
        }
    }

    /** Reads on: sets {@link #next} if there is a draft, and {@link #isAtEnd} if there is nothing more to read. */
    abstract void advance() throws IOException;

    /** Closes everything that reads the file. */
    abstract void closeFile() throws IOException;

    /**
     * Returns whether there is another draft.
     *
     * @return whether {@link #next()} returns one
     * @throws UncheckedIOException if the file cannot be read
     */
    @Override
    public boolean hasNext() {
        try {
            while (next == null && !isAtEnd) advance();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
        return next != null;
    }

    /**
     * Returns the next draft, in the order of the file.
     *
     * @return the draft
     * @throws NoSuchElementException if there is none
     * @throws UncheckedIOException if the file cannot be read
     */
    @Override
    public ArticleDraft next() {
        if (!hasNext()) throw new NoSuchElementException("no more posts in the export");
        ArticleDraft draft = Objects.requireNonNull(next, "next");
        next = null;
        return draft;
    }

    /** {@return the report of the posts that were read so far; complete when there is no further draft} */
    public ExportReport report() {
        return recorder.report();
    }

    /**
     * Closes the file, and deletes it if it is the copy of a stream.
     *
     * @throws UncheckedIOException if that fails
     */
    @Override
    public void close() {
        isAtEnd = true;
        next = null;
        try {
            closeFile();
            if (isTemporary) Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("closing " + file, e);
        }
    }
}
