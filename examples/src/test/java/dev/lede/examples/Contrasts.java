package dev.lede.examples;

/** JavaScript functions that measure contrast in a page. */
final class Contrasts {
    /**
     * {@code contrast(color, color)}, from 1 to 21, as defined by
     * <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG</a>, and {@code behind(element)}, the background colour
     * of an element.
     */
    static final String SCRIPT = """
            const rgb = color => {
              const pen = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
              pen.fillStyle = color;
              pen.fillRect(0, 0, 1, 1);
              return pen.getImageData(0, 0, 1, 1).data;
            };
            const luminance = color => [...rgb(color)].slice(0, 3).reduce((sum, value, i) => {
              const part = value / 255;
              return sum + [.2126, .7152, .0722][i] * (part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
            }, 0);
            const contrast = (one, other) => {
              const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
              return (light + .05) / (dark + .05);
            };
            const behind = element => {
              for (; element; element = element.parentElement) {
                const color = getComputedStyle(element).backgroundColor;
                if (rgb(color)[3] === 255) return color;
              }
              return 'white';
            };
            """;

    private Contrasts() {}
}
