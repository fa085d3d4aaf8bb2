package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.value.Characters;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds names in the {@code class} attribute of an element, whatever their case. */
final class ClassNames {
    private ClassNames() {}

    /** Whether an element has a class. {@link Element#hasClass} reads a system property each time. */
    static boolean has(Element element, String name) {
        if (element.attributesSize() == 0) return false;
        String names = element.attr("class");
        int last = names.length() - name.length();
        for (int at = 0; at <= last; at++) {
            if ((at == 0 || Characters.isSpace(names.charAt(at - 1)))
                    && names.regionMatches(true, at, name, 0, name.length())
                    && (at == last || Characters.isSpace(names.charAt(at + name.length())))) return true;
        }
        return false;
    }

    /**
     * A pattern for names of classes.
     *
     * @param parts texts of which each of the names contains one: a quick test, because most attributes contain none
     */
    record Named(Pattern pattern, List<String> parts) {
        static Named of(String names, String... parts) {
            return new Named(Pattern.compile("(?:^|\\s)(?:" + names + ")(?:\\s|$)"), List.of(parts));
        }

        boolean isIn(Element element) {
            if (element.attributesSize() == 0) return false;
            String names = element.attr("class");
            return !names.isEmpty() && isIn(Hints.lower(names));
        }

        private boolean isIn(String names) {
            for (String part : parts) {
                if (names.contains(part)) return pattern.matcher(names).find();
            }
            return false;
        }
    }
}
