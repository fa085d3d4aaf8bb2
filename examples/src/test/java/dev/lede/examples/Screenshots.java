package dev.lede.examples;

import dev.lede.core.Article;
import dev.lede.examples.newsroom.OpenNewsroom;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.ReaderPreferences;
import dev.lede.render.ThemeMode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes screenshots of samples and of the newsroom's own pages in each language, in the day and the night theme, at the width
 * of a phone and of a desktop: {@code railway.hy.night.390.png}, {@code front.hy.night.390.png}; and of a sample in each theme
 * of {@link HouseStyles}: {@code railway-tabloid.hy.night.390.png}. Also prints the railway feature: {@code railway.hy.pdf}.
 * CONTRIBUTING.md has the command.
 */
final class Screenshots {
    private static final List<ThemeMode> MODES = List.of(ThemeMode.DAY, ThemeMode.NIGHT);
    private static final List<Integer> WIDTHS = List.of(390, 1280);

    /** Words with results, by language. */
    private static final Map<String, String> WORDS = Map.of("en", "harbour", "ru", "поезд", "hy", "գնացք");

    private final Path folder;
    private final PageServer server;
    private final BrowserWindow window;

    private Screenshots(Path folder, PageServer server, BrowserWindow window) {
        this.folder = folder;
        this.server = server;
        this.window = window;
    }

    /**
     * Writes to the directory in the system property {@code lede.screenshots}.
     *
     * @param docs empty, or the directory of the documentation, to write its pictures instead
     */
    public static void main(String[] docs) throws IOException {
        Path folder = Path.of(System.getProperty("lede.screenshots", "target/screenshots"));
        Files.createDirectories(folder);
        ArticleRenderer renderer =
                BrowserTest.samples().preferencesUrl("/preferences").build();
        try (PageServer server = new PageServer(renderer);
                BrowserWindow window = new BrowserWindow()) {
            window.open(server.empty());
            if (docs.length > 0) {
                new DocPictures(Path.of(docs[0]), server, window).write();
                return;
            }
            new Screenshots(folder, server, window).write();
        }
        try (var written = Files.list(folder)) {
            System.out.println("Wrote " + written.count() + " files to " + folder);
        }
    }

    private void write() throws IOException {
        for (Article article : SampleContent.ofEachKind().toList()) {
            String name = SampleContent.nameOf(article);
            String language = "." + article.language();
            write(name + language, server.serve(article));
            if (!name.equals("railway")) continue;
            Files.write(folder.resolve(name + language + ".pdf"), window.print());
            for (String theme : HouseStyles.names())
                write(name + "-" + theme + language, server.serve(article, renderer(theme)));
        }
        try (OpenNewsroom newsroom = OpenNewsroom.withSamples(Files.createTempDirectory("lede-newsroom"))) {
            window.open(newsroom.url() + "/en/nowhere");
            for (Map.Entry<String, String> page : newsroomPages().entrySet())
                write(page.getKey(), newsroom.url() + page.getValue());
        }
    }

    /** Returns the renderer of the samples in a theme of {@link HouseStyles}. */
    static ArticleRenderer renderer(String theme) {
        return BrowserTest.samples()
                .preferencesUrl("/preferences")
                .theme(HouseStyles.named(theme).orElseThrow())
                .build();
    }

    /** Returns the paths of pages of each kind in the newsroom, by the names of their files. */
    private static Map<String, String> newsroomPages() {
        Map<String, String> paths = new LinkedHashMap<>();
        WORDS.forEach((language, word) -> {
            String home = "/" + language + "/";
            paths.put("front." + language, home);
            paths.put("section." + language, home + "journeys.html");
            paths.put("topic." + language, home + "tags/lakes.html");
            paths.put("author." + language, home + "authors/lanternby.html");
            paths.put("search." + language, home + "search?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8));
            paths.put("search-without-results." + language, home + "search?q=qqq");
            paths.put("article." + language, home + "survey.html");
            paths.put("about." + language, home + "about.html");
            paths.put("not-found." + language, home + "nowhere");
        });
        return paths;
    }

    private void write(String name, String url) throws IOException {
        for (ThemeMode mode : MODES) {
            window.chose(new ReaderPreferences(mode, ReaderPreferences.DEFAULT.textSize()));
            for (int width : WIDTHS) {
                window.width(width);
                window.open(url);
                String look = "." + mode.name().toLowerCase(Locale.ROOT) + "." + width;
                Files.write(folder.resolve(name + look + ".png"), window.screenshot(width));
            }
        }
    }
}
