package dev.lede.render;

import dev.lede.render.style.StyleGroup;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Collectors;

/** The stylesheet of pages of hosts: all groups, in the order in which pages contain them. */
final class Stylesheet {
    private Stylesheet() {}

    /** Returns the sources. */
    static String source() {
        return Arrays.stream(StyleGroup.values())
                .map(group -> Golden.read(
                        Path.of("src/main/assets/style", group.name().toLowerCase(Locale.ROOT) + ".css")))
                .collect(Collectors.joining());
    }

    /** Returns the rules that pages contain. */
    static String minified() {
        return StyleGroup.hostCss(EnumSet.allOf(StyleGroup.class));
    }
}
