package dev.lede.examples;

import dev.lede.core.Article;
import dev.lede.examples.newsroom.OpenNewsroom;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.ReaderPreferences;
import dev.lede.render.ThemeMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes screenshots of the newsroom's lists and of every kind of sample in each language, in the day and the night theme, at the width of a phone and of a
 * desktop: {@code railway.hy.night.390.png}. Also prints the railway feature: {@code railway.hy.pdf}. CONTRIBUTING.md has the
 * command.
 */
final class Screenshots {
    private static final List<ThemeMode> THEMES = List.of(ThemeMode.DAY, ThemeMode.NIGHT);
    private static final List<Integer> WIDTHS = List.of(390, 1280);

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
     * @param none ignored
     */
    public static void main(String[] none) throws IOException {
        Path folder = Path.of(System.getProperty("lede.screenshots", "target/screenshots"));
        Files.createDirectories(folder);
        ArticleRenderer renderer =
                BrowserTest.samples().preferencesUrl("/preferences").build();
        try (PageServer server = new PageServer(renderer);
                BrowserWindow window = new BrowserWindow()) {
            new Screenshots(folder, server, window).write();
        }
        try (var written = Files.list(folder)) {
            System.out.println("Wrote " + written.count() + " files to " + folder);
        }
    }

    private void write() throws IOException {
        window.open(server.empty());
        for (Article article : SampleContent.ofEachKind().toList()) {
            String name = StaticSite.fileName(article).replace(".html", "") + "." + article.language();
            write(name, server.serve(article));
            if (name.startsWith("railway")) Files.write(folder.resolve(name + ".pdf"), window.print());
        }
        try (OpenNewsroom newsroom = OpenNewsroom.withSamples(Files.createTempDirectory("newsroom"))) {
            window.open(newsroom.url() + "/nowhere");
            for (String path : OpenNewsroom.listsOfSamples()) {
                write(path.substring(1).replaceAll("[^a-z]+", "-"), newsroom.url() + path);
            }
        }
    }

    private void write(String name, String url) throws IOException {
        for (ThemeMode theme : THEMES) {
            window.chose(new ReaderPreferences(theme, ReaderPreferences.DEFAULT.textSize()));
            for (int width : WIDTHS) {
                window.width(width);
                window.open(url);
                String look = "." + theme.name().toLowerCase(Locale.ROOT) + "." + width;
                Files.write(folder.resolve(name + look + ".png"), window.screenshot(width));
            }
        }
    }
}
