package dev.lede.render;

import dev.lede.render.style.StyleGroup;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The stylesheet of pages of hosts: all groups, in the order in which pages contain them. */
final class Stylesheet {
    private static final Pattern SELECTOR = Pattern.compile("[^{}]+(?=\\{)");
    private static final Pattern ELEMENT = Pattern.compile("(?<![\\w.-])[a-z][a-z0-9]*(?![\\w-])");

    private Stylesheet() {}

    /** Returns the sources. */
    static String source() {
        return Arrays.stream(StyleGroup.values())
                .map(group -> Golden.read(
                        Path.of("src/main/assets/style", group.name().toLowerCase(Locale.ROOT) + ".css")))
                .collect(Collectors.joining());
    }

    /** Returns the names of elements in selectors that need no hook but {@code lede}, {@code lede-lead} and {@code lede-body}. */
    static Set<String> elementsWithoutHooks(String css) {
        Set<String> elements = new TreeSet<>();
        Matcher selectors = SELECTOR.matcher(css.replaceAll("@media[^{]*\\{", ""));
        while (selectors.find()) {
            String selector = selectors.group().replaceAll("\\.lede(?:-lead|-body)?(?![\\w-])", "");
            if (selector.contains("lede-")) continue;
            Matcher names = ELEMENT.matcher(selector.replaceAll("\\[[^]]*]|::?[a-z-]+", ""));
            while (names.find()) elements.add(names.group());
        }
        return elements;
    }

    /** Returns the rules that pages contain. */
    static String minified() {
        return StyleGroup.hostCss(EnumSet.allOf(StyleGroup.class));
    }
}
