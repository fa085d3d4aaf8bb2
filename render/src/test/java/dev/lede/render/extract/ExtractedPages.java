package dev.lede.render.extract;

import dev.lede.core.Contributor;
import dev.lede.core.body.Body;
import dev.lede.core.body.Paragraph;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftField;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Extracts the articles of a folder of pages and writes what it found as JSON: {@code {PAGE: {"articleBody": …,
 * "title": …, "author": …, "date": …}}}, the format of the benchmarks of article extraction. A page is a file {@code
 * PAGE.gz}, or a folder {@code PAGE} with a file {@code source.html.gz}; both contain the bytes of the page as it was
 * fetched. See CONTRIBUTING.md.
 */
final class ExtractedPages {
    private ExtractedPages() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) throw new IllegalArgumentException("usage: ExtractedPages FOLDER OUT.json");
        Path folder = Path.of(args[0]);
        ArticleExtractor extractor = ArticleExtractor.builder().build();
        Map<String, Map<String, String>> found = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                boolean isFolder = Files.isDirectory(entry);
                String name = entry.getFileName().toString();
                Path file = isFolder ? entry.resolve("source.html.gz") : entry;
                String key = isFolder ? name : name.replaceFirst("\\.gz$", "");
                found.put(key, values(extractor.extract(bytes(file), null, "https://page.example/")));
            }
        }
        JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValue(Path.of(args[1]), found);
        System.out.println(found.size() + " pages");
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    private static Map<String, String> values(ArticleDraft draft) {
        Map<String, String> values = new TreeMap<>();
        values.put("articleBody", text(draft));
        draft.value(DraftField.HEADLINE).ifPresent(headline -> values.put("title", headline));
        draft.value(DraftField.PUBLISHED)
                .ifPresent(date -> values.put("date", date.day().toString()));
        draft.value(DraftField.BYLINE).ifPresent(byline -> values.put("author", names(byline)));
        return values;
    }

    /** The text that readers see below the headline. */
    private static String text(ArticleDraft draft) {
        String standfirst = draft.value(DraftField.STANDFIRST)
                .map(inlines -> Body.of(new Paragraph(inlines)).text())
                .orElse("");
        String body = draft.value(DraftField.BODY).map(Body::text).orElse("");
        return (standfirst + "\n" + body).strip();
    }

    private static String names(List<Contributor> byline) {
        return byline.stream().map(Contributor::name).collect(Collectors.joining("; "));
    }
}
