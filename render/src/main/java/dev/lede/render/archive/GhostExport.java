package dev.lede.render.archive;

import dev.lede.render.archive.ghost.GhostFile;
import dev.lede.render.archive.ghost.GhostIndex;
import dev.lede.render.archive.ghost.Json;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.sanitize.BodySanitizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/**
 * Reads an export of Ghost: a draft for each post, and a report. It accepts the JSON of an export, responses of Ghost's APIs,
 * the output of Ghost's migration tools, and zip files that contain one of these. Immutable and thread-safe.
 *
 * <p>The content of a file never throws: of malformed JSON, the posts before the error are read, and the report has its place.
 * One post is in memory at a time, and the tags and authors of all.
 *
 * <pre>{@code
 * ExportReport report = GhostExport.of("https://paper.example")
 *         .read(Path.of("paper.ghost.2026-04-02.json"), draft -> save(draft.toArticle(defaults)));
 * }</pre>
 */
public final class GhostExport {
    private final GhostBodies bodies;
    private final boolean unpublished;
    private final boolean pages;

    private GhostExport(GhostBodies bodies, boolean unpublished, boolean pages) {
        this.bodies = bodies;
        this.unpublished = unpublished;
        this.pages = pages;
    }

    /**
     * Returns a reader for the published posts of a site.
     *
     * @param siteUrl the URL of the Ghost site, with https or http; exports do not contain it
     * @return the reader
     * @throws IllegalArgumentException if the URL is not absolute; the message contains it
     */
    public static GhostExport of(String siteUrl) {
        return new GhostExport(GhostBodies.of(siteUrl), false, false);
    }

    /**
     * Returns a reader for the published posts of a site whose URL is unknown. URLs of posts are relative, unless the file has
     * absolute ones.
     *
     * @return the reader
     */
    public static GhostExport relative() {
        return new GhostExport(GhostBodies.relative(), false, false);
    }

    /**
     * {@return a copy with another sanitizer, which should have the URL of the site as its base URL} Default: {@link
     * BodySanitizer#news()}.
     * @param sanitizer the sanitizer
     */
    public GhostExport withSanitizer(BodySanitizer sanitizer) {
        return new GhostExport(bodies.withSanitizer(sanitizer), unpublished, pages);
    }

    /**
     * {@return a copy that also reads posts that are not on the web} These are unfinished or scheduled, or were only sent by
     * mail. Default: they are skipped, and the report lists them.
     */
    public GhostExport withUnpublished() {
        return new GhostExport(bodies, true, pages);
    }

    /** {@return a copy that also reads pages, such as "About"} Default: they are skipped, and the report counts them. */
    public GhostExport withPages() {
        return new GhostExport(bodies, unpublished, true);
    }

    /**
     * Reads an export from a file.
     *
     * @param file the export, JSON or zip
     * @param drafts receives each draft; its exceptions end the reading
     * @return the report
     * @throws IOException if the file cannot be read
     */
    public ExportReport read(Path file, Consumer<ArticleDraft> drafts) throws IOException {
        Objects.requireNonNull(drafts, "drafts");
        ExportRecorder recorder = new ExportRecorder();
        try (JsonFiles files = JsonFiles.in(Objects.requireNonNull(file, "file"))) {
            new Reading(files, drafts, recorder).read();
        } catch (ZipException e) {
            recorder.problem(ExportProblem.FILE_MALFORMED, "zip: " + e.getMessage());
        }
        return recorder.report();
    }

    /**
     * Reads an export from a stream, which is copied to a temporary file, because tags follow the posts that use them.
     *
     * @param stream the export, JSON or zip; it is not closed
     * @param drafts receives each draft; its exceptions end the reading
     * @return the report
     * @throws IOException if the stream cannot be read
     */
    public ExportReport read(InputStream stream, Consumer<ArticleDraft> drafts) throws IOException {
        Path copy = Files.createTempFile("lede-export", ".json");
        try {
            Files.copy(Objects.requireNonNull(stream, "stream"), copy, StandardCopyOption.REPLACE_EXISTING);
            return read(copy, drafts);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** One call of {@link #read}. */
    private final class Reading {
        private final JsonFiles files;
        private final Consumer<ArticleDraft> drafts;
        private final ExportRecorder recorder;
        private final GhostIndex index = new GhostIndex();

        Reading(JsonFiles files, Consumer<ArticleDraft> drafts, ExportRecorder recorder) {
            this.files = files;
            this.drafts = drafts;
            this.recorder = recorder;
        }

        void read() throws IOException {
            for (String name : files.names()) GhostFile.read(files.open(name), index.tables());
            if (index.surplus() > 0) {
                recorder.problem(ExportProblem.TOO_MANY_ENTRIES, Integer.toString(index.surplus()));
            }
            boolean found = false;
            for (String name : files.names()) {
                GhostFile.Result posts =
                        GhostFile.read(files.open(name), Map.of("posts", this::post, "pages", this::post));
                found |= posts.found();
                end(posts);
            }
            if (!found) recorder.problem(ExportProblem.FILE_UNKNOWN, String.join(", ", files.names()));
        }

        private void end(GhostFile.Result file) {
            switch (file.end()) {
                case COMPLETE -> {}
                case TRUNCATED -> recorder.problem(ExportProblem.FILE_TRUNCATED, file.place());
                case MALFORMED -> recorder.problem(ExportProblem.FILE_MALFORMED, file.place());
            }
        }

        private void post(Json.Parsed entry) {
            GhostDraft post = new GhostDraft(entry.value(), index, bodies);
            if (post.isPage() && !pages) {
                recorder.other("page");
                return;
            }
            recorder.post();
            if (!entry.value().isObject() || !entry.error().isEmpty()) {
                recorder.problem(post.name(), ExportProblem.POST_UNREADABLE, entry.error());
            } else if (!post.isPublished() && !unpublished) {
                recorder.problem(post.name(), ExportProblem.NOT_PUBLISHED, post.status());
            } else {
                draft(post).ifPresent(drafts);
            }
        }

        private Optional<ArticleDraft> draft(GhostDraft post) {
            try {
                ArticleDraft draft = post.draft();
                recorder.draft();
                recorder.reports(post.name(), draft);
                return Optional.of(draft);
            } catch (RuntimeException e) {
                // One post must not end the import of thousands.
                recorder.problem(post.name(), ExportProblem.POST_FAILED, e.toString());
                return Optional.empty();
            }
        }
    }
}
