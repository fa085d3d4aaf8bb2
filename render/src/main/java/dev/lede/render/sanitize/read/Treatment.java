package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.report.Removal.Rule;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to do with an element by its name.
 *
 * @param name the name under which it is kept; null if it goes with all that it holds
 * @param rule what is told about it; null if nothing is lost
 */
public record Treatment(@Nullable String name, @Nullable Rule rule) {
    private static final Map<String, Treatment> BY_NAME = byName();

    static Treatment of(String element, AllowedNames vocabulary) {
        Treatment treatment = BY_NAME.get(element);
        if (treatment != null) return treatment;
        return vocabulary.knows(element) ? new Treatment(element, null) : new Treatment("span", Rule.UNKNOWN_ELEMENT);
    }

    /** The name under which an element is kept as what it is; its own if nothing else is said of it. */
    static String meaning(String element) {
        Treatment treatment = BY_NAME.get(element);
        return treatment == null || treatment.name() == null ? element : treatment.name();
    }

    /** The treatment of an element that the host denies: its tags go, and a block stays one. */
    Treatment denied(String element, Denied denied) {
        boolean inLine = InlineNames.has(element) || element.equals("code");
        return new Treatment(inLine ? "span" : "div", denied.element(element) ? Rule.DENIED_ELEMENT : rule);
    }

    /** The treatment for an element with words: those that go with it are told as words. */
    Treatment withText() {
        if (name != null || rule == null) return this;
        return switch (rule) {
            case HIDDEN -> new Treatment(null, Rule.HIDDEN_WITH_TEXT);
            case NOSCRIPT -> new Treatment(null, Rule.NOSCRIPT_WITH_TEXT);
            case TEMPLATE -> new Treatment(null, Rule.TEMPLATE_WITH_TEXT);
            default -> this;
        };
    }

    /** Whether it drops what browsers show as a box: it parts the words on its sides. */
    boolean isOfBox() {
        if (name != null || rule == null) return false;
        return switch (rule) {
            case FORM_CONTROL, FORM_CHOICE, DRAWING, DRAWING_WITH_TEXT, UNKNOWN_PLAYER -> true;
            default -> false;
        };
    }

    private static Map<String, Treatment> byName() {
        Map<String, Treatment> table = new HashMap<>();
        // What is the same in other words.
        keep(table, "strong", null, "b");
        keep(table, "em", null, "i");
        keep(table, "del", null, "s strike");
        keep(table, "abbr", null, "acronym");
        keep(table, "ul", null, "menu dir");
        keep(table, "pre", null, "listing xmp plaintext");
        keep(table, "em", Rule.RENAMED, "dfn");
        keep(table, "h2", Rule.RENAMED, "h1");
        // What only groups, or only looks. A div is a block and a span none: which is all that is left of them.
        keep(table, "div", Rule.WRAPPER, "section article main header footer nav address hgroup search");
        keep(table, "div", Rule.LOOK, "center marquee");
        keep(table, "span", Rule.LOOK, "font big tt basefont blink nobr o:p");
        keep(table, "span", Rule.WRAPPER, "data bdi bdo output slot map");
        keep(table, "span", Rule.RUBY, "ruby");
        keep(table, "span", null, "rb rt rtc");
        keep(table, "div", Rule.FORM_CONTROL, "form fieldset legend dialog textarea");
        keep(table, "span", Rule.FORM_CONTROL, "button label");
        keep(table, "div", Rule.WRAPPER, "frameset optgroup");
        // What goes, and all that it holds with it.
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
        keep(table, "object", null, "applet");
        return Map.copyOf(table);
    }

    private static void keep(
            Map<String, Treatment> table, @Nullable String name, @Nullable Rule rule, String elements) {
        for (String element : elements.split(" ", -1)) table.put(element, new Treatment(name, rule));
    }

    private static void drop(Map<String, Treatment> table, @Nullable Rule rule, String elements) {
        keep(table, null, rule, elements);
    }
}
