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
import java.util.Map;

/** Writes the pictures of README and {@code docs/hooks.md}: the railway feature on a desktop and a phone, beside each other. */
final class DocPictures {
    private static final int HEIGHT = 590;

    /**
     * Draws images beside each other, and reduces them to 256 colours: first the most frequent
     * ones that differ, then the most frequent of all.
     */
    private static final String DRAW = """
            const [shots, height, done] = arguments;
            Promise.all(shots.map(async shot => {
              const image = new Image();
              image.src = shot.url;
              await image.decode();
              return {image, width: shot.width};
            })).then(images => {
              const canvas = document.createElement('canvas');
              canvas.width = images.reduce((sum, it) => sum + it.width, 0);
              canvas.height = height;
              const pen = canvas.getContext('2d', {alpha: false});
              pen.imageSmoothingQuality = 'high';
              let left = 0;
              for (const {image, width} of images) {
                pen.drawImage(image, left, 0, width, height);
                left += width;
              }
              const {data} = pen.getImageData(0, 0, canvas.width, height);
              const counts = new Map();
              const similar = at => (data[at] >> 2) << 12 | (data[at + 1] >> 2) << 6 | data[at + 2] >> 2;
              for (let at = 0; at < data.length; at += 4) {
                const known = counts.get(similar(at));
                if (known) known.count++;
                else counts.set(similar(at), {count: 1, colour: [...data.slice(at, at + 3)]});
              }
              const colours = [...counts.values()].sort((a, b) => b.count - a.count).map(it => it.colour);
              const distance = (one, other) => one.reduce((sum, it, i) => sum + (it - other[i]) ** 2, 0);
              const palette = [];
              for (const apart of [24, 0]) {
                for (const colour of colours) {
                  if (palette.length < 256 && palette.every(it => distance(it, colour) > apart ** 2)) palette.push(colour);
                }
              }
              const nearest = new Map();
              const indexOf = at => {
                const key = similar(at);
                if (!nearest.has(key)) {
                  const own = data.slice(at, at + 3);
                  nearest.set(key, palette.reduce(
                    (best, it, i) => distance(it, own) < distance(palette[best], own) ? i : best, 0));
                }
                return nearest.get(key);
              };
              const pixels = Uint8Array.from({length: data.length / 4}, (_, i) => indexOf(4 * i));
              done([canvas.width, Uint8Array.from(palette.flat()).toBase64(), pixels.toBase64()]);
            });
            """;

    private final Path folder;
    private final PageServer server;
    private final BrowserWindow window;

    DocPictures(Path folder, PageServer server, BrowserWindow window) {
        this.folder = folder;
        this.server = server;
        this.window = window;
    }

    /** A screen, and its width in the picture, in pixels. */
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
        window.cdp("Emulation.setScrollbarsHidden", Map.of("hidden", true));
        Article english = SampleArticles.railway("en");
        Article armenian = SampleArticles.railway("hy");
        write("page-day", shot(server.serve(english), Screen.DESKTOP, ThemeMode.DAY));
        write("page-night", shot(server.serve(armenian), Screen.PHONE, ThemeMode.NIGHT));
        for (String theme : HouseStyles.names()) {
            String url = server.serve(english, Screenshots.renderer(theme));
            write("theme-" + theme, shot(url, Screen.DESKTOP, ThemeMode.DAY), shot(url, Screen.PHONE, ThemeMode.NIGHT));
        }
    }

    private record Shot(String url, int drawn) {}

    private Shot shot(String url, Screen screen, ThemeMode mode) {
        window.open(server.empty());
        window.chose(new ReaderPreferences(mode, ReaderPreferences.DEFAULT.textSize()));
        window.width(screen.width);
        window.open(url);
        String png = Base64.getEncoder().encodeToString(window.screenshot(screen.width, screen.height()));
        return new Shot("data:image/png;base64," + png, screen.drawn);
    }

    private void write(String name, Shot... shots) throws IOException {
        window.open(server.empty());
        List<Map<String, Object>> images = Arrays.stream(shots)
                .map(shot -> Map.<String, Object>of("url", shot.url, "width", shot.drawn))
                .toList();
        List<?> drawn = (List<?>) window.runUntilDone(DRAW, images, HEIGHT);
        int width = ((Long) drawn.get(0)).intValue();
        Files.write(folder.resolve(name + ".png"), IndexedPng.of(width, bytes(drawn.get(1)), bytes(drawn.get(2))));
    }

    private static byte[] bytes(Object base64) {
        return Base64.getDecoder().decode((String) base64);
    }
}
