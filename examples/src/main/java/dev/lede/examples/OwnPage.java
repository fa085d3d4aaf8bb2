package dev.lede.examples;

import dev.lede.core.Article;
import dev.lede.render.sanitize.BodySanitizer;
import dev.lede.render.sanitize.Notice;
import dev.lede.render.sanitize.Removal;
import dev.lede.render.sanitize.Sanitized;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A page of an HTML file that somebody gives to {@link StaticSite}, and what was removed from it on the way. */
final class OwnPage {
    /** The most removals that are told one by one; a report is read by a person. */
    private static final int TOLD = 20;

    private final String file;
    private final String name;
    private final Sanitized sanitized;

    private OwnPage(String file, String name, Sanitized sanitized) {
        this.file = file;
        this.name = name;
        this.sanitized = sanitized;
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableFileException saying in one line which file, and why
     */
    static OwnPage read(String file) throws UnreadableFileException {
        try {
            Path path = Path.of(file);
            return new OwnPage(file, nameOf(path), BodySanitizer.news().sanitize(Files.readString(path)));
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new UnreadableFileException(file, "there is no such file");
        } catch (AccessDeniedException e) {
            throw new UnreadableFileException(file, "access denied");
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(file, "it is not UTF-8; convert it first");
        } catch (IOException e) {
            throw new UnreadableFileException(file, Files.isDirectory(Path.of(file)) ? "it is a folder" : e.toString());
        }
    }

    /** The name of the page, which is that of the file: letters and digits of any script, and hyphens. */
    String name() {
        return name;
    }

    /** The article, whose headline is the name, since a body has none. */
    Article article(String language, String page) {
        return Article.builder("https://lakepost.example/own/" + page, language, name)
                .body(sanitized.body())
                .build();
    }

    /** Tells what was removed, as an editor would want to read it: first what readers may miss. */
    void report(PrintStream out) {
        List<Removal> removals = sanitized.removals();
        List<Removal> losses = removals.stream().filter(OwnPage::isLoss).toList();
        out.println(file + ": " + summary(losses.size(), removals.size() - losses.size()));
        losses.stream().limit(TOLD).forEach(removal -> out.println("    " + removal));
        if (losses.size() > TOLD) out.println("    … and " + (losses.size() - TOLD) + " more");
        String unmissed = unmissed(removals);
        if (!unmissed.isEmpty()) out.println("  not missed: " + unmissed);
        List<Notice> notices = sanitized.notices();
        if (notices.isEmpty()) return;
        out.println("  kept, but worth a look: " + notices.size());
        notices.stream().limit(TOLD).forEach(notice -> out.println("    " + notice));
        if (notices.size() > TOLD) out.println("    … and " + (notices.size() - TOLD) + " more");
    }

    private static String summary(int losses, int others) {
        if (losses + others == 0) return "nothing was removed";
        String loss =
                losses == 0 ? "nothing that readers would miss was removed" : losses + " removed that readers may miss";
        return others == 0 ? loss : loss + ", and " + others + " that they would not";
    }

    /** The removals that nobody would miss, counted by name, in one line. */
    private static String unmissed(List<Removal> removals) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Removal removal : removals) {
            if (!isLoss(removal)) counts.merge(removal.name(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " × " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private static boolean isLoss(Removal removal) {
        return removal.kind() != Removal.Kind.PRESENTATION;
    }

    private static String nameOf(Path path) {
        Path last = path.getFileName();
        String file = last == null ? "" : last.toString();
        String name = file.replaceFirst("(?i)\\.html?$", "").replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
        String trimmed = name.replaceAll("^-|-$", "");
        return trimmed.isEmpty() ? "page" : trimmed;
    }
}
