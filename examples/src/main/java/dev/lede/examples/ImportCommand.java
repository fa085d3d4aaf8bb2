package dev.lede.examples;

import dev.lede.core.json.ArticleJson;
import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import dev.lede.render.archive.ExportReport;
import dev.lede.render.archive.GhostExport;
import dev.lede.render.archive.WordPressExport;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftDefaults;
import dev.lede.render.draft.DraftField;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Imports an export of WordPress or Ghost, which it recognizes by its content.
 *
 * <pre>{@code
 * ./mvnw -q -pl examples -am compile exec:java -Dexec.args="--import export.xml imported"
 * }</pre>
 *
 * <p>Writes {@code articles.jsonl}, one article a line, and {@code report.txt}: the posts that were read, the articles that were
 * made, the posts without article with their reasons, and what the bodies lost by rule, the most severe first, each with the
 * URL of its post. It prints the report without the places of removed formatting. A bad post never ends the import.
 *
 * <table>
 * <caption>System properties</caption>
 * <tr><th scope="col">property</th><th scope="col">default</th><th scope="col">meaning</th></tr>
 * <tr><th scope="row">{@code lede.site.url}</th><td>{@code https://lede.example/}, a placeholder</td><td>the URL of the old
 * site, for an export that does not contain it</td></tr>
 * <tr><th scope="row">{@code lede.language}</th><td>{@code en}</td><td>the language of posts without language</td></tr>
 * <tr><th scope="row">{@code lede.zone}</th><td>{@code UTC}</td><td>the time zone of dates without offset</td></tr>
 * </table>
 */
final class ImportCommand {
    static final String OPTION = "--import";

    /** Bytes in which the first character of the content is looked for: a byte order mark and white space may precede it. */
    private static final int HEAD = 1_000;

    /** The maximum number of posts without article that are listed. */
    private static final int MAX_LISTED = 1_000;

    private final DraftDefaults defaults;
    private final String siteUrl;
    private final List<String> unfinished = new ArrayList<>();
    private int articles;
    private int failed;

    private ImportCommand(DraftDefaults defaults, String siteUrl) {
        this.defaults = defaults;
        this.siteUrl = siteUrl;
    }

    /** Runs the command, and returns the exit status. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return run(
                arguments,
                System.getProperty("lede.site.url", "https://lede.example/"),
                System.getProperty("lede.language", "en"),
                System.getProperty("lede.zone", "UTC"),
                out,
                err);
    }

    static int run(
            List<String> arguments, String siteUrl, String language, String zone, PrintStream out, PrintStream err) {
        try {
            if (arguments.size() != 3) {
                throw new IllegalArgumentException(OPTION + " requires an export and a directory, for example \""
                        + OPTION + " export.xml imported\": " + String.join(" ", arguments));
            }
            ImportCommand command = new ImportCommand(defaults(siteUrl, language, zone), siteUrl);
            Path export = Path.of(arguments.get(1));
            if (Files.isDirectory(export)) {
                throw new IllegalArgumentException("the export must be a file, not a directory: " + export);
            }
            List<String> report = command.imported(export, Path.of(arguments.get(2)));
            print(report, out);
            return 0;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
        } catch (UncheckedIOException e) {
            err.println(e.getMessage() + ": " + problem(Objects.requireNonNull(e.getCause())));
        } catch (IOException e) {
            err.println(problem(e));
        }
        return 1;
    }

    /** Removed formatting is too frequent for a screen: its places are only in the file. */
    private static void print(List<String> report, PrintStream out) {
        boolean isFormatting = false;
        for (String line : report) {
            boolean isPlace = line.startsWith(" ");
            if (!isPlace) isFormatting = line.startsWith("presentation ");
            if (!isPlace || !isFormatting) out.println(line);
        }
    }

    private static String problem(IOException e) {
        if (e instanceof NoSuchFileException) return "no such file: " + e.getMessage();
        if (e instanceof FileAlreadyExistsException) return "not a directory: " + e.getMessage();
        return String.valueOf(e.getMessage());
    }

    private static DraftDefaults defaults(String siteUrl, String language, String zone) {
        if (SiteUrl.parse(siteUrl).isEmpty()) {
            throw new IllegalArgumentException(
                    "lede.site.url must be the URL of a site, for example https://old.example/: \"" + siteUrl + "\"");
        }
        if (Languages.parse(language).isEmpty()) {
            throw new IllegalArgumentException(
                    "lede.language must be a language tag, for example hy: \"" + language + "\"");
        }
        try {
            return DraftDefaults.none().baseUrl(siteUrl).language(language).zone(ZoneId.of(zone));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "lede.zone must be a time zone, for example Asia/Yerevan: \"" + zone + "\"", e);
        }
    }

    private List<String> imported(Path file, Path folder) throws IOException {
        boolean isXml = isXml(file);
        Files.createDirectories(folder);
        ExportReport report;
        try (BufferedWriter lines = Files.newBufferedWriter(folder.resolve("articles.jsonl"))) {
            report = isXml ? wordPress(file, lines) : ghost(file, lines);
        }
        List<String> text = new ArrayList<>();
        text.add("Articles made: " + articles);
        if (failed > 0) text.add("Drafts without article: " + failed);
        text.addAll(unfinished);
        if (failed > unfinished.size()) text.add("  … and " + (failed - unfinished.size()) + " more");
        text.addAll(report.lines(Messages.of(Locale.ENGLISH)));
        Files.write(folder.resolve("report.txt"), text);
        return text;
    }

    /** Returns whether the first character is that of XML. An export that is neither XML nor JSON is reported as unknown. */
    private static boolean isXml(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            for (byte one : in.readNBytes(HEAD)) {
                // UTF-16 has a zero byte beside each letter; a byte order mark has bytes of 0x80 and more.
                if (one > ' ') return one == '<';
            }
        }
        return false;
    }

    private ExportReport wordPress(Path file, BufferedWriter lines) throws IOException {
        try (WordPressExport export = WordPressExport.read(file)) {
            return written(export, export::report, lines);
        }
    }

    private ExportReport ghost(Path file, BufferedWriter lines) throws IOException {
        try (GhostExport export = GhostExport.builder().siteUrl(siteUrl).read(file)) {
            return written(export, export::report, lines);
        }
    }

    private ExportReport written(Iterator<ArticleDraft> drafts, Supplier<ExportReport> report, BufferedWriter lines)
            throws IOException {
        while (drafts.hasNext()) {
            Optional<String> article = json(drafts.next());
            if (article.isEmpty()) continue;
            lines.write(article.get());
            lines.write('\n');
            articles++;
        }
        return report.get();
    }

    /** Returns the article; empty if the draft lacks something. */
    private Optional<String> json(ArticleDraft draft) {
        try {
            return Optional.of(ArticleJson.write(draft.toArticle(defaults)));
        } catch (IllegalStateException | IllegalArgumentException incomplete) {
            failed++;
            String name = draft.value(DraftField.URL)
                    .map(Object::toString)
                    .or(() -> draft.value(DraftField.HEADLINE))
                    .orElse("a post");
            if (unfinished.size() < MAX_LISTED) unfinished.add("  " + name + " — " + incomplete.getMessage());
            return Optional.empty();
        }
    }
}
