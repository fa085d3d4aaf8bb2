package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.value.Declarations;
import dev.lede.render.sanitize.value.Declarations.Declaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The marks that the {@code style} attribute of an element is equivalent to. Word processors write {@code font-weight:700}
 * instead of {@code strong}, and some editors write it on paragraphs. Classes do not count.
 *
 * @param made the names of the equivalent elements, outermost first
 * @param undone the names of the elements around it that the style cancels
 * @param rest the other declarations, as written; empty if there are none
 */
public record StyleMarks(List<String> made, Set<String> undone, String rest) {
    private static final Set<String> INLINE = Set.of(
            ("a abbr acronym b bdi bdo big cite data del dfn em font i ins kbd label mark o:p q s samp small span strike"
                            + " strong sub sup time tt u var")
                    .split(" ", -1));

    /** Blocks whose text gets the marks. Headings and header cells are bold anyway. */
    private static final Set<String> BLOCKS = Set.of("p", "div", "li", "td", "dd");

    /** The properties that apply to the text of a block. The vertical alignment of a cell, for one, does not. */
    private static final Set<String> INHERITED =
            Set.of("font-weight", "font-style", "text-decoration", "text-decoration-line");

    private static final Pattern WEIGHT = Pattern.compile("(\\d{1,4})(?:\\.\\d{1,9})?");
    private static final Map<String, Set<String>> VERTICAL_ALIGN = Map.of("super", Set.of("sup"), "sub", Set.of("sub"));
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** In nesting order, outermost first. */
    private static final List<String> MARKS = List.of("strong", "em", "u", "del", "sup", "sub");

    /** Elements that browsers show with a line under or through the text, unless their style removes it. */
    private static final Set<String> LINED = Set.of("u", "s", "strike");

    private static final Set<String> LINES = Set.of("text-decoration", "text-decoration-line");

    private static final Set<String> BACKGROUND = Set.of("background", "background-color");

    /** Invisible backgrounds: keywords, and colours with an alpha of zero (CSS Color). */
    private static final Pattern TRANSPARENT = Pattern.compile("none|transparent|initial|unset|inherit"
            + "|(?:rgb|hsl)a?\\(\\s*[^\\s,/()]+[\\s,]+[^\\s,/()]+[\\s,]+[^\\s,/()]+\\s*[,/]\\s*(?:0+(?:\\.0*)?|\\.0+)%?\\s*\\)"
            + "|#[0-9a-f]{3}0|#[0-9a-f]{6}00");

    private static final StyleMarks NONE = new StyleMarks(List.of(), Set.of(), "");

    /** Whether the style of a mark makes the mark invisible. */
    static boolean isPlain(Element mark) {
        String style = mark.attr("style");
        if (style.isEmpty()) return false;
        boolean lined = LINED.contains(mark.normalName());
        boolean plain = false;
        for (Declaration declaration : Declarations.of(style)) {
            String property = declaration.property();
            String value = declaration.value();
            if (lined && LINES.contains(property)) plain = value.equals("none");
            if (!lined && BACKGROUND.contains(property))
                plain = TRANSPARENT.matcher(value).matches();
        }
        return plain;
    }

    public static StyleMarks of(Element element) {
        if (element.attributesSize() == 0) return NONE;
        String style = element.attr("style");
        if (style.isEmpty()) return NONE;
        boolean block = BLOCKS.contains(element.normalName());
        if (style.isBlank() || !(block || INLINE.contains(element.normalName()))) {
            return new StyleMarks(List.of(), Set.of(), style.strip());
        }
        // Later declarations override earlier ones.
        Map<String, Set<String>> meanings = new HashMap<>();
        List<String> others = new ArrayList<>();
        for (Declaration declaration : Declarations.of(style)) {
            boolean means = !block || INHERITED.contains(declaration.property());
            Set<String> meaning = means ? meaning(declaration, element) : Set.of();
            if (meaning.isEmpty()) others.add(declaration.written());
            else meanings.put(declaration.property(), meaning);
        }
        Set<String> all = new LinkedHashSet<>();
        meanings.values().forEach(all::addAll);
        return new StyleMarks(
                MARKS.stream().filter(all::contains).toList(),
                MARKS.stream().filter(mark -> all.contains("not " + mark)).collect(Collectors.toSet()),
                meanings.isEmpty() ? style.strip() : String.join("; ", others));
    }

    private static Set<String> meaning(Declaration declaration, Element element) {
        String value = declaration.value();
        return switch (declaration.property()) {
            case "font-weight" -> weight(value);
            case "font-style" -> slope(value);
            case "text-decoration", "text-decoration-line" -> lines(value, element);
            case "vertical-align" -> VERTICAL_ALIGN.getOrDefault(value, Set.of());
            default -> Set.of();
        };
    }

    /** Weights from 600 are bold (CSS Fonts, font-weight: 1 to 1000). */
    private static Set<String> weight(String value) {
        if (value.equals("bold") || value.equals("bolder")) return Set.of("strong");
        if (value.equals("normal")) return Set.of("not strong");
        var number = WEIGHT.matcher(value);
        int weight = number.matches() ? Integer.parseInt(number.group(1)) : 0;
        if (weight < 1 || weight > 1_000) return Set.of();
        return weight >= 600 ? Set.of("strong") : Set.of("not strong");
    }

    private static Set<String> slope(String value) {
        if (value.equals("normal")) return Set.of("not em");
        return value.equals("italic") || value.startsWith("oblique") ? Set.of("em") : Set.of();
    }

    private static Set<String> lines(String value, Element element) {
        List<String> words = List.of(SPACE.split(value));
        Set<String> lines = new LinkedHashSet<>();
        // The theme decides whether links are underlined.
        if (words.contains("underline") && !isInLink(element)) lines.add("u");
        if (words.contains("line-through")) lines.add("del");
        return lines;
    }

    /** Without a selector, which costs far more for each ancestor. */
    private static boolean isInLink(Element element) {
        for (@Nullable Element at = element; at != null; at = at.parent()) {
            if (at.nameIs("a") && at.hasAttr("href")) return true;
        }
        return false;
    }
}
