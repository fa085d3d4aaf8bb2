package dev.lede.render.archive;

import dev.lede.core.check.Require;
import dev.lede.core.url.WebUrl;
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
import java.util.regex.Pattern;
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
    /** Markup that may precede the root of an XML file. */
    private static final Pattern PROLOG = Pattern.compile("<\\?[^>]*>|<!--.*?-->|<!DOCTYPE[^>]*>", Pattern.DOTALL);

    private final Builder options;
    private final WxrIndex index = new WxrIndex(WxrIndex.CHARACTERS);
    private final WxrItems items;
    private final @Nullable WxrChannel channel;

    private WordPressExport(Builder options, Path file, boolean isTemporary) throws IOException {
        super(file, isTemporary);
        this.options = options;
        this.channel = index();
        this.items = afterHead();
        if (index.unused() > 0) {
            recorder.problem(ExportProblem.TOO_MANY_ATTACHMENTS, Integer.toString(index.unused()));
        }
        isAtEnd = channel == null;
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
        items.close();
    }

    private WxrItems open() throws IOException {
        return new WxrItems(XmlCharset.reader(Files.newInputStream(file)));
    }

    private WxrItems afterHead() throws IOException {
        WxrItems opened = open();
        try {
            opened.head();
            return opened;
        } catch (IOException e) {
            opened.close();
            throw e;
        }
    }

    /** Reads what posts refer to, which may follow them. Returns null if the file is no export. */
    private @Nullable WxrChannel index() throws IOException {
        try (WxrItems all = open()) {
            @Nullable WxrChannel site = channel(all.head());
            if (site == null) return null;
            for (WxrItems.Item item = all.next(); item != null; item = all.next()) {
                if (mayBeReferredTo(item.xml())) index(item.xml(), site);
            }
            if (!all.isComplete()) recorder.problem(ExportProblem.FILE_TRUNCATED, "line " + all.line());
            if (all.repaired() > 0) recorder.problem(ExportProblem.FILE_REPAIRED, Long.toString(all.repaired()));
            return site;
        }
    }

    private @Nullable WxrChannel channel(String head) {
        // PHP may print warnings before the export.
        int start = Math.max(0, head.indexOf("<rss"));
        String before = PROLOG.matcher(head.substring(0, start)).replaceAll("").strip();
        if (!before.isEmpty()) recorder.problem(ExportProblem.FILE_REPAIRED, Integer.toString(before.length()));
        try {
            XmlElement root = XmlElement.parse(head.substring(start) + "</channel></rss>");
            if (root.name().equals("rss")) return new WxrChannel(root);
            recorder.problem(ExportProblem.FILE_UNKNOWN, "<" + root.name() + ">");
        } catch (XMLStreamException malformed) {
            recorder.problem(ExportProblem.FILE_UNKNOWN, place(malformed, 1));
        }
        return null;
    }

    private static boolean mayBeReferredTo(String xml) {
        return xml.contains("attachment") || xml.contains("wp_block") || xml.contains("guest-author");
    }

    private void index(String xml, WxrChannel site) {
        try {
            XmlElement item = XmlElement.parse(xml);
            if (item.text("wp:post_type").equals("guest-author")) {
                site.addAuthor(item.meta("cap-user_login"), item.meta("cap-display_name"));
            } else index.add(item);
        } catch (XMLStreamException malformed) {
            // The second pass reports it.
        }
    }

    @Override
    void advance() throws IOException {
        WxrItems.@Nullable Item item = items.next();
        if (item == null) isAtEnd = true;
        else if (item.isTooLong()) unreadable(item, "more than " + WxrItems.LONGEST + " characters");
        else if (!item.isClosed()) unreadable(item, "no end tag");
        else read(item);
    }

    private void unreadable(WxrItems.Item item, String reason) {
        recorder.post();
        recorder.problem("line " + item.line(), ExportProblem.POST_UNREADABLE, reason);
    }

    private void read(WxrItems.Item item) {
        try {
            XmlElement post = XmlElement.parse(item.xml());
            String type = post.text("wp:post_type");
            if (options.types.contains(type)) post(post);
            else recorder.other(type);
        } catch (XMLStreamException malformed) {
            unreadable(item, place(malformed, item.line()));
        }
    }

    private static String place(XMLStreamException malformed, int line) {
        int in = malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNumber();
        return "line " + (line + Math.max(1, in) - 1);
    }

    private void post(XmlElement post) {
        recorder.post();
        WxrChannel site = Objects.requireNonNull(channel, "channel");
        String name = WordPressDraft.url(post, site).map(WebUrl::value).orElseGet(() -> label(post));
        DraftStatus status = WordPressDraft.status(post);
        if (status == DraftStatus.PASSWORD && !options.withPassword) {
            recorder.problem(name, ExportProblem.PASSWORD, "");
        } else if (status != DraftStatus.PASSWORD && status != DraftStatus.PUBLIC && !options.unpublished) {
            recorder.problem(name, ExportProblem.NOT_PUBLISHED, post.text("wp:status"));
        } else draft(post, site, name);
    }

    // One post that fails must not end the run over thousands of others.
    private void draft(XmlElement post, WxrChannel site, String name) {
        try {
            next = new WordPressDraft(post, site, index, options.sanitizer).build();
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
