package dev.lede.render.archive;

import dev.lede.core.check.Require;
import dev.lede.core.url.WebUrl;
import dev.lede.render.archive.wxr.WxrFile;
import dev.lede.render.archive.wxr.XmlElement;
import dev.lede.render.draft.DraftStatus;
import dev.lede.render.sanitize.BodySanitizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads an export of WordPress (WXR, the file of "Tools → Export → All content") and returns a draft for each post, one
 * at a time, with a report. All versions of the format are accepted. The memory does not depend on the length of the
 * file, except for an index of its attachments, which is bounded.
 *
 * <pre>{@code
 * try (WordPressExport export = WordPressExport.read(Path.of("export.xml"))) {
 *     DraftDefaults defaults = DraftDefaults.none().language("en");
 *     export.forEachRemaining(draft -> store(draft.toArticle(defaults)));
 *     System.out.println(export.report());
 * }
 * }</pre>
 *
 * <p>The content of the file never throws: a post that cannot be read is in the report, and the posts after it are
 * read. Errors of XML that real exports contain are repaired. There are no entities but those of XML and HTML, and
 * nothing is loaded. If the file is truncated, the posts before its end are read.
 *
 * <p>Not thread-safe. The file must not change while it is read.
 */
public final class WordPressExport extends ExportReader {
    private final Builder options;
    private final WxrIndex index = new WxrIndex(WxrIndex.CHARACTERS);
    private final WxrChannel channel = new WxrChannel(WxrChannel.CHARACTERS);
    private final WxrFile posts;

    private WordPressExport(Builder options, Path file, boolean isTemporary) throws IOException {
        super(file, isTemporary);
        this.options = options;
        try (WxrFile all = open()) {
            isAtEnd = !all.findRoot();
            if (isAtEnd) recorder.problem(ExportProblem.FILE_UNKNOWN, "no <rss>");
            else index(all);
        }
        this.posts = open();
    }

    /**
     * Opens an export with the default options, see {@link Builder}.
     *
     * @param file the file
     * @return the drafts; to be closed
     * @throws UncheckedIOException if the file cannot be read
     */
    public static WordPressExport read(Path file) {
        return builder().read(file);
    }

    /**
     * Opens an export with the default options, see {@link Builder#read(InputStream)}.
     *
     * @param stream the content of the file, read to its end and not closed
     * @return the drafts; to be closed
     * @throws UncheckedIOException if the stream cannot be read, or no temporary file can be written
     */
    public static WordPressExport read(InputStream stream) {
        return builder().read(stream);
    }

    /** {@return a builder with the default options} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    void closeFile() throws IOException {
        posts.close();
    }

    private WxrFile open() throws IOException {
        return new WxrFile(Files.newInputStream(file));
    }

    /** Reads what posts refer to, which may follow them. */
    private void index(WxrFile all) throws IOException {
        for (WxrFile.Entry entry = all.next(); entry != null; entry = all.next()) {
            if (!entry.isItem()) head(entry);
            else if (mayBeReferredTo(entry.xml())) index(entry.xml());
        }
        if (!all.isComplete()) recorder.problem(ExportProblem.FILE_TRUNCATED, "line " + all.line());
        if (all.repaired() > 0) recorder.problem(ExportProblem.FILE_REPAIRED, Long.toString(all.repaired()));
        unused(ExportProblem.TOO_MANY_ATTACHMENTS, index.unused());
        unused(ExportProblem.TOO_MANY_ENTRIES, channel.unused());
    }

    private void unused(ExportProblem problem, int count) {
        if (count > 0) recorder.problem(problem, Integer.toString(count));
    }

    private void head(WxrFile.Entry entry) {
        try {
            channel.add(parsed(entry));
        } catch (XMLStreamException malformed) {
            String reason = "<" + entry.name() + ">, " + reason(malformed, entry);
            recorder.problem(ExportProblem.ENTRY_UNREADABLE, reason);
        }
    }

    private static XmlElement parsed(WxrFile.Entry entry) throws XMLStreamException {
        if (entry.isTooLong()) throw new XMLStreamException("more than " + WxrFile.LONGEST + " characters");
        if (!entry.isClosed()) throw new XMLStreamException("no end tag");
        return XmlElement.parse(entry.xml());
    }

    /** The place of an error of syntax, otherwise the error. */
    private static String reason(XMLStreamException malformed, WxrFile.Entry entry) {
        if (malformed.getLocation() == null) return String.valueOf(malformed.getMessage());
        int line = Math.max(1, malformed.getLocation().getLineNumber());
        return "line " + (entry.line() + line - 1);
    }

    private static boolean mayBeReferredTo(String xml) {
        return xml.contains("attachment") || xml.contains("wp_block") || xml.contains("guest-author");
    }

    private void index(String xml) {
        try {
            XmlElement item = XmlElement.parse(xml);
            if (item.text("wp:post_type").equals("guest-author")) {
                channel.addAuthor(item.meta("cap-user_login"), item.meta("cap-display_name"));
            } else index.add(item);
        } catch (XMLStreamException malformed) {
            // The second pass reports it.
        }
    }

    @Override
    void advance() throws IOException {
        WxrFile.@Nullable Entry entry = posts.next();
        if (entry == null) isAtEnd = true;
        else if (entry.isItem()) read(entry);
    }

    private void read(WxrFile.Entry entry) {
        try {
            XmlElement post = parsed(entry);
            String type = post.text("wp:post_type");
            if (options.types.contains(type)) post(post);
            else recorder.other(type);
        } catch (XMLStreamException malformed) {
            recorder.post();
            recorder.problem("line " + entry.line(), ExportProblem.POST_UNREADABLE, reason(malformed, entry));
        }
    }

    private void post(XmlElement post) {
        recorder.post();
        String name = WordPressDraft.url(post, channel).map(WebUrl::value).orElseGet(() -> label(post));
        DraftStatus status = WordPressDraft.status(post);
        if (status == DraftStatus.PASSWORD && !options.withPassword) {
            recorder.problem(name, ExportProblem.PASSWORD, "");
        } else if (status != DraftStatus.PASSWORD && status != DraftStatus.PUBLIC && !options.unpublished) {
            recorder.problem(name, ExportProblem.NOT_PUBLISHED, post.text("wp:status"));
        } else draft(post, name);
    }

    // One post that fails must not end the run over thousands of others.
    private void draft(XmlElement post, String name) {
        try {
            next = new WordPressDraft(post, channel, index, options.sanitizer).build();
        } catch (RuntimeException failed) {
            recorder.problem(name, ExportProblem.POST_FAILED, failed.toString());
            return;
        }
        recorder.draft(name, next);
        WordPressDraft.missingImage(post, index)
                .ifPresent(id -> recorder.problem(name, ExportProblem.REFERENCE_MISSING, "_thumbnail_id " + id));
    }

    private static String label(XmlElement post) {
        String id = post.text("wp:post_id");
        return (id.isEmpty() ? "" : "wp:post_id " + id + " ") + HtmlText.line(post.text("title"));
    }

    /** Configures the reading of an export. Each method documents its default. Not thread-safe. */
    public static final class Builder {
        private BodySanitizer sanitizer = BodySanitizer.news();
        private Set<String> types = Set.of("post");
        private boolean unpublished;
        private boolean withPassword;

        private Builder() {}

        private Builder(Builder other) {
            sanitizer = other.sanitizer;
            types = other.types;
            unpublished = other.unpublished;
            withPassword = other.withPassword;
        }

        /**
         * Sets the sanitizer of bodies, excerpts and captions. Its base URL is replaced by the URL of each post.
         * Default: {@link BodySanitizer#news()}.
         *
         * @param sanitizer the sanitizer
         * @return this
         */
        public Builder sanitizer(BodySanitizer sanitizer) {
            this.sanitizer = Objects.requireNonNull(sanitizer, "sanitizer");
            return this;
        }

        /**
         * Sets the types of items that become drafts, such as {@code post}, {@code page} or a type of the site's own.
         * Default: {@code post}. The report counts the other types.
         *
         * @param types the values of {@code wp:post_type}; replace those of earlier calls
         * @return this
         * @throws IllegalArgumentException if there is none, or one is blank or has line breaks
         */
        public Builder types(String... types) {
            Objects.requireNonNull(types, "types");
            for (String type : types) Require.line(type, "type of a post");
            if (types.length == 0) throw new IllegalArgumentException("the types of posts must not be empty");
            this.types = Set.copyOf(Arrays.asList(types));
            return this;
        }

        /**
         * Returns drafts of posts that are not published, too: drafts, private, scheduled and deleted posts. Default:
         * they are skipped, and the report lists them. {@link dev.lede.render.draft.DraftField#STATUS} has the status.
         *
         * @return this
         */
        public Builder withUnpublished() {
            unpublished = true;
            return this;
        }

        /**
         * Returns drafts of posts with a password, too. Default: they are skipped, and the report lists them, since an
         * article has no password.
         *
         * @return this
         */
        public Builder withPassword() {
            withPassword = true;
            return this;
        }

        /**
         * Opens an export. The file is read twice: here for its attachments, then for its posts.
         *
         * @param file the file
         * @return the drafts; to be closed
         * @throws UncheckedIOException if the file cannot be read
         */
        public WordPressExport read(Path file) {
            return open(file, opener());
        }

        /**
         * Opens an export from a stream. It is copied to a temporary file, which {@link WordPressExport#close} deletes.
         *
         * @param stream the content of the file, read to its end and not closed
         * @return the drafts; to be closed
         * @throws UncheckedIOException if the stream cannot be read, or no temporary file can be written
         */
        public WordPressExport read(InputStream stream) {
            return open(stream, opener());
        }

        private Opener<WordPressExport> opener() {
            Builder copy = new Builder(this);
            return (file, isTemporary) -> new WordPressExport(copy, file, isTemporary);
        }
    }
}
