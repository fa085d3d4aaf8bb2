package dev.lede.examples;

import dev.lede.core.Article;
import dev.lede.render.sanitize.BodySanitizer;
import dev.lede.render.sanitize.report.Sanitized;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** An HTML file that the caller of {@link StaticSite} names, sanitized: its page, and a report of the removals. */
final class OwnPage {
    private final String file;
    private final String name;
    private final Sanitized sanitized;

    private OwnPage(String file, String name, Sanitized sanitized) {
        this.file = file;
        this.name = name;
        this.sanitized = sanitized;
    }

    /**
     * Reads and sanitizes a file.
     *
     * @throws UnreadableFileException if the file cannot be read
     */
    static OwnPage read(String file) throws UnreadableFileException {
        try {
            Path path = Path.of(file);
            return new OwnPage(file, nameOf(path), BodySanitizer.news().sanitize(Files.readString(path)));
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new UnreadableFileException(file, "no such file");
        } catch (AccessDeniedException e) {
            throw new UnreadableFileException(file, "access denied");
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(file, "not encoded in UTF-8; convert it first");
        } catch (IOException e) {
            throw new UnreadableFileException(file, Files.isDirectory(Path.of(file)) ? "a directory" : e.toString());
        }
    }

    /** Returns the name of the page, made from that of the file: letters and digits of any script, and hyphens. */
    String name() {
        return name;
    }

    /** Returns the article. Its headline is the name, since a body has no headline. */
    Article article(String language, String url) {
        return Article.builder(url, language, name).body(sanitized.body()).build();
    }

    /** Prints what was kept and what was removed: see {@link EditorsReport}. */
    void report(PrintStream out) {
        new EditorsReport(file, sanitized).lines().forEach(out::println);
    }

    private static String nameOf(Path path) {
        Path last = path.getFileName();
        String file = last == null ? "" : last.toString();
        String name = file.replaceFirst("(?i)\\.html?$", "").replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
        String trimmed = name.replaceAll("^-|-$", "");
        return trimmed.isEmpty() ? "page" : trimmed;
    }
}
