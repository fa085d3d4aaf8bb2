package dev.lede.examples;

import dev.lede.core.Article;
import dev.lede.render.ReaderPreferences;
import dev.lede.render.ThemeMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the pictures of README and {@code docs/hooks.md}: the railway feature on a desktop and a phone, beside each other. */
final class DocPictures {
    private static final int HEIGHT = 590;

    private final Path folder;
    private final PageServer server;
    private final BrowserWindow window;

    DocPictures(Path folder, PageServer server, BrowserWindow window) {
        this.folder = folder;
        this.server = server;
        this.window = window;
    }

    /** A screen and its width in the picture, in pixels. The window of the server shows one of its pages. */
    private enum Screen {
        DESKTOP(1280, 640),
        PHONE(390, 228);

        final int width;
        final int drawn;

        Screen(int width, int drawn) {
            this.width = width;
            this.drawn = drawn;
        }

        int height() {
            return HEIGHT * width / drawn;
        }
    }

    void write() throws IOException {
        Article english = SampleArticles.railway("en");
        Article armenian = SampleArticles.railway("hy");
        write("page-day", shot(server.serve(english), Screen.DESKTOP, ThemeMode.DAY));
        write("page-night", shot(server.serve(armenian), Screen.PHONE, ThemeMode.NIGHT));
        for (String theme : HouseStyles.names()) {
            String url = server.serve(english, Screenshots.renderer(theme));
            write(
                    "theme-" + theme,
                    shot(url, Screen.DESKTOP, ThemeMode.DAY),
                    shot(url, Screen.PHONE, ThemeMode.NIGHT));
        }
    }

    private record Shot(byte[] png, int drawn) {}

    private Shot shot(String url, Screen screen, ThemeMode mode) {
        window.open(server.empty());
        window.chose(new ReaderPreferences(mode, ReaderPreferences.DEFAULT.textSize()));
        window.width(screen.width);
        window.open(url);
        return new Shot(window.screenshot(screen.width, screen.height()), screen.drawn);
    }

    private void write(String name, Shot... shots) throws IOException {
        String images = Arrays.stream(shots)
                .map(shot -> "<img alt=\"\" width=\"" + shot.drawn + "\" height=\"" + HEIGHT + "\" src=\"data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(shot.png) + "\">")
                .collect(Collectors.joining());
        int width = Arrays.stream(shots).mapToInt(Shot::drawn).sum();
        window.open(server.serve("/" + name + ".html",
                "<!DOCTYPE html><html lang=\"en\"><title>" + name + "</title><body style=\"margin:0;display:flex\">" + images));
        Files.write(folder.resolve(name + ".png"), window.screenshot(width, HEIGHT));
    }
}
