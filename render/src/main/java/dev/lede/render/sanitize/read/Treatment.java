package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.report.Removal.Rule;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The decision about an element: under which name it is kept, or that it is removed.
 *
 * @param name the name under which the element is kept; null if it is removed with its contents
 * @param rule the rule that is reported; null if nothing is lost
 */
public record Treatment(@Nullable String name, @Nullable Rule rule) {
    private static final Treatment UNKNOWN = new Treatment("span", Rule.UNKNOWN_ELEMENT);
    private static final Map<String, Treatment> BY_NAME = byName();

    static Treatment of(String element) {
        return BY_NAME.getOrDefault(element, UNKNOWN);
    }

    /** The name of the element that means the same and is kept; the given name if there is none. */
    static String meaning(String element) {
        Treatment treatment = BY_NAME.get(element);
        return treatment == null || treatment.name() == null ? element : treatment.name();
    }

    /** The treatment of an element that the host denies: it loses its tags, but a block still begins a new line. */
    Treatment denied(String element, AllowedNames names) {
        boolean inLine = InlineNames.has(element) || element.equals("code");
        return new Treatment(inLine ? "span" : "div", names.deniesElement(element) ? Rule.DENIED_ELEMENT : rule);
    }

    /** The same treatment for an element that contains text: its rule reports that text is removed too. */
    Treatment withText() {
        if (name != null || rule == null) return this;
        return switch (rule) {
            case HIDDEN -> new Treatment(null, Rule.HIDDEN_WITH_TEXT);
            case NOSCRIPT -> new Treatment(null, Rule.NOSCRIPT_WITH_TEXT);
            case TEMPLATE -> new Treatment(null, Rule.TEMPLATE_WITH_TEXT);
            default -> this;
        };
    }

    /** Whether it removes an element that browsers show as a box, which separates the words before and after it. */
    boolean removesBox() {
        if (name != null || rule == null) return false;
        return switch (rule) {
            case FORM_CONTROL, FORM_CHOICE, DRAWING, DRAWING_WITH_TEXT, UNKNOWN_PLAYER -> true;
            default -> false;
        };
    }

    private static Map<String, Treatment> byName() {
        Map<String, Treatment> table = new HashMap<>();
        for (String element : AllowedNames.known()) table.put(element, new Treatment(element, null));
        // Elements with the same meaning under another name.
        keep(table, "strong", null, "b");
        keep(table, "em", null, "i");
        keep(table, "del", null, "s strike");
        keep(table, "abbr", null, "acronym");
        keep(table, "ul", null, "menu dir");
        keep(table, "pre", null, "listing xmp plaintext");
        keep(table, "object", null, "applet");
        keep(table, "em", Rule.RENAMED, "dfn");
        keep(table, "h2", Rule.RENAMED, "h1");
        // Elements that only group or style their contents: blocks become a div, others a span.
        keep(table, "div", Rule.WRAPPER, "section article main header footer nav address hgroup search");
        keep(table, "div", Rule.LOOK, "center marquee");
        keep(table, "span", Rule.LOOK, "font big tt basefont blink nobr o:p");
        keep(table, "span", Rule.WRAPPER, "data bdi bdo output slot map");
        keep(table, "span", Rule.RUBY, "ruby");
        keep(table, "span", null, "rb rt rtc");
        keep(table, "div", Rule.FORM_CONTROL, "form fieldset legend dialog textarea");
        keep(table, "span", Rule.FORM_CONTROL, "button label");
        keep(table, "div", Rule.WRAPPER, "frameset optgroup");
        // Elements that are removed with their contents.
        drop(table, Rule.SCRIPT, "script");
        drop(table, Rule.STYLE_SHEET, "style");
        drop(table, Rule.METADATA, "meta link title base head");
        drop(table, Rule.TEMPLATE, "template");
        drop(table, Rule.HIDDEN, "noframes noembed");
        drop(table, Rule.NOSCRIPT, "noscript");
        drop(table, Rule.FORM_CONTROL, "input progress meter keygen");
        drop(table, Rule.FORM_CHOICE, "select datalist option");
        drop(table, Rule.DRAWING, "svg canvas");
        drop(table, Rule.FORMULA, "math");
        drop(table, Rule.UNKNOWN_PLAYER, "frame");
        drop(table, Rule.EMPTY, "wbr param bgsound col colgroup");
        drop(table, null, "rp");
        return table;
    }

    private static void keep(
            Map<String, Treatment> table, @Nullable String name, @Nullable Rule rule, String elements) {
        for (String element : elements.split(" ", -1)) table.put(element, new Treatment(name, rule));
    }

    private static void drop(Map<String, Treatment> table, @Nullable Rule rule, String elements) {
        keep(table, null, rule, elements);
    }
}
