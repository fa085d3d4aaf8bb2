package dev.lede.render.archive;

import dev.lede.render.archive.ghost.GhostFile;
import dev.lede.render.archive.ghost.GhostIndex;
import dev.lede.render.sanitize.BodySanitizer;
import dev.lede.render.source.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads an export of Ghost and returns a draft for each post, one at a time, with a report. It accepts the JSON of an export,
 * responses of Ghost's APIs, the output of Ghost's migration tools, and zip files that contain one of these. The memory does
 * not depend on the length of the file, except for an index of its tags and authors, which is bounded.
 *
 * <pre>{@code
 * try (GhostExport export = GhostExport.builder().siteUrl("https://lake.example").read(Path.of("export.json"))) {
 *     export.forEachRemaining(draft -> store(draft.toArticle(DraftDefaults.none().language("en"))));
 *     System.out.println(export.report());
 * }
 * }</pre>
 *
 * <p>The content of the file never throws: a post that cannot be read is in the report, and the posts after it are read. Of
 * malformed or truncated JSON, the posts before the error are read.
 *
 * <p>Not thread-safe. The file must not change while it is read.
 */
public final class GhostExport extends ExportReader {
    private static final Set<String> TABLES = Set.of("posts", "pages");

    private final Builder options;
    private final GhostIndex index = new GhostIndex();
    private final JsonFiles files;
    private final Iterator<String> names;
    private @Nullable GhostFile open;
    private boolean hasPosts;

    private GhostExport(Builder options, Path file, boolean isTemporary) throws IOException {
        super(file, isTemporary);
        this.options = options;
        this.files = JsonFiles.in(file, recorder);
        this.names = files.names().iterator();
        try {
            index();
        } catch (IOException e) {
            files.close();
            throw e;
        }
    }

    /**
     * Opens an export with the default options, see {@link Builder}.
     *
     * @param file the file
     * @return the drafts; to be closed
     * @throws UncheckedIOException if the file cannot be read
     */
    public static GhostExport read(Path file) {
        return builder().read(file);
    }

    /**
     * Opens an export with the default options, see {@link Builder#read(InputStream)}.
     *
     * @param stream the content of the file, read to its end and not closed
     * @return the drafts; to be closed
     * @throws UncheckedIOException if the stream cannot be read, or no temporary file can be written
     */
    public static GhostExport read(InputStream stream) {
        return builder().read(stream);
    }

    /** {@return a builder with the default options} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    void closeFile() throws IOException {
        if (open != null) open.close();
        files.close();
    }

    /** Reads what posts refer to, which follows them. The second pass reports errors. */
    private void index() throws IOException {
        for (String name : files.names()) {
            try (GhostFile json = new GhostFile(files.open(name), GhostIndex.TABLES)) {
                index.read(json);
            } catch (ZipException reportedLater) {
                // Another file may be readable.
            }
        }
        if (index.surplus() > 0) recorder.problem(ExportProblem.TOO_MANY_ENTRIES, Integer.toString(index.surplus()));
    }

    @Override
    void advance() throws IOException {
        if (open == null) {
            openNext();
            return;
        }
        GhostFile.@Nullable Entry entry = open.next();
        if (entry != null) {
            post(entry);
            return;
        }
        hasPosts |= open.hasTables();
        switch (open.end()) {
            case COMPLETE -> {}
            case TRUNCATED -> recorder.problem(ExportProblem.FILE_TRUNCATED, open.place());
            case MALFORMED -> recorder.problem(ExportProblem.FILE_MALFORMED, open.place());
        }
        open.close();
        open = null;
    }

    private void openNext() throws IOException {
        if (names.hasNext()) {
            String name = names.next();
            try {
                open = new GhostFile(files.open(name), TABLES);
            } catch (ZipException e) {
                recorder.problem(ExportProblem.FILE_MALFORMED, name + ": " + e.getMessage());
            }
            return;
        }
        isAtEnd = true;
        if (!hasPosts) recorder.problem(ExportProblem.FILE_UNKNOWN, "no \"posts\"");
    }

    private void post(GhostFile.Entry entry) {
        Json json = entry.value().value();
        GhostDraft post = new GhostDraft(json, index, options.bodies());
        if ((post.isPage() || entry.table().equals("pages")) && !options.pages) {
            recorder.other("page");
            return;
        }
        recorder.post();
        if (!json.isObject() || !entry.value().error().isEmpty()) {
            recorder.problem(
                    post.name(), ExportProblem.POST_UNREADABLE, entry.value().error());
        } else if (!post.isPublished() && !options.unpublished) {
            recorder.problem(post.name(), ExportProblem.NOT_PUBLISHED, post.status());
        } else draft(post);
    }

    // One post that fails must not end the run over thousands of others.
    private void draft(GhostDraft post) {
        try {
            next = post.draft();
        } catch (RuntimeException failed) {
            recorder.problem(post.name(), ExportProblem.POST_FAILED, failed.toString());
            return;
        }
        recorder.draft(post.name(), next);
    }

    /** Configures the reading of an export. Each method documents its default. Not thread-safe. */
    public static final class Builder {
        private GhostBodies site = GhostBodies.relative();
        private @Nullable BodySanitizer sanitizer;
        private boolean unpublished;
        private boolean pages;

        private Builder() {}

        private Builder(Builder other) {
            site = other.site;
            sanitizer = other.sanitizer;
            unpublished = other.unpublished;
            pages = other.pages;
        }

        private GhostBodies bodies() {
            return sanitizer == null ? site : site.withSanitizer(sanitizer);
        }

        /**
         * Sets the URL of the site, which exports do not contain. Default: none; URLs of posts, links and images are relative,
         * unless the file has absolute ones.
         *
         * @param url the URL of the Ghost site, with https or http
         * @return this
         * @throws IllegalArgumentException if the URL is not absolute; the message contains it
         */
        public Builder siteUrl(String url) {
            site = GhostBodies.of(url);
            return this;
        }

        /**
         * Sets the sanitizer of bodies and captions, which should have the URL of the site as its base URL. Default: {@link
         * BodySanitizer#news()} with the URL of the site.
         *
         * @param sanitizer the sanitizer
         * @return this
         */
        public Builder sanitizer(BodySanitizer sanitizer) {
            this.sanitizer = Objects.requireNonNull(sanitizer, "sanitizer");
            return this;
        }

        /**
         * Returns drafts of posts that are not on the web, too: unfinished and scheduled posts, and those that were only sent by
         * mail. Default: they are skipped, and the report lists them. {@link dev.lede.render.draft.DraftField#STATUS} has the
         * status.
         *
         * @return this
         */
        public Builder withUnpublished() {
            unpublished = true;
            return this;
        }

        /**
         * Returns drafts of pages, too, such as "About". Default: they are skipped, and the report counts them.
         *
         * @return this
         */
        public Builder withPages() {
            pages = true;
            return this;
        }

        /**
         * Opens an export. The file is read twice: here for its tags and authors, then for its posts.
         *
         * @param file the file, JSON or zip
         * @return the drafts; to be closed
         * @throws UncheckedIOException if the file cannot be read
         */
        public GhostExport read(Path file) {
            return open(file, opener());
        }

        /**
         * Opens an export from a stream. It is copied to a temporary file, which {@link GhostExport#close} deletes.
         *
         * @param stream the content of the file, read to its end and not closed
         * @return the drafts; to be closed
         * @throws UncheckedIOException if the stream cannot be read, or no temporary file can be written
         */
        public GhostExport read(InputStream stream) {
            return open(stream, opener());
        }

        private Opener<GhostExport> opener() {
            Builder copy = new Builder(this);
            return (file, isTemporary) -> new GhostExport(copy, file, isTemporary);
        }
    }
}
