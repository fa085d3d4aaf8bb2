package dev.lede.i18n;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a language file, in the order of the file: plain texts by key, counted texts by key and plural category.
 */
final class Texts {
    private final Set<String> keys = new LinkedHashSet<>();
    private final Map<String, Template> plain = new LinkedHashMap<>();
    private final Map<String, Map<PluralCategory, Template>> counted = new LinkedHashMap<>();

    private Texts() {}

    /**
     * Parses the texts.
     *
     * @param source    the whole file
     * @param rules     the plural rules of the language, which determine the forms of counted texts
     * @param reference the texts with the known keys and placeholders; null for the English file, which defines them
     * @throws IllegalArgumentException if a text is malformed, a plural form is missing or not used in the language, a
     *     key is not in the reference, or its placeholders differ; the message contains the key
     */
    static Texts of(Map<String, String> source, PluralRules rules, @Nullable Texts reference) {
        Texts texts = new Texts();
        source.forEach((key, text) -> {
            if (!Grammar.owns(key)) texts.add(key, Template.parse(key, text));
        });
        if (reference != null) texts.requireSameAs(reference);
        texts.requireForms(rules);
        return texts;
    }

    Set<String> keys() {
        return Collections.unmodifiableSet(keys);
    }

    boolean has(String key) {
        return keys.contains(key);
    }

    @Nullable
    Template text(String key) {
        return plain.get(key);
    }

    @Nullable
    Map<PluralCategory, Template> forms(String key) {
        return counted.get(key);
    }

    /**
     * Checks that the reference has each text, with the same placeholders. A counted form may omit {@code {count}}
     * ("one view").
     */
    void requireSameAs(Texts reference) {
        for (String key : keys) {
            if (!reference.has(key)) throw new IllegalArgumentException("unknown message key: " + key);
        }
        plain.forEach((key, template) -> {
            Template expected = reference.plain.get(key);
            if (expected == null)
                throw new IllegalArgumentException("message " + key + " is counted and needs plural forms");
            if (!template.placeholders().equals(expected.placeholders())) {
                throw new IllegalArgumentException("message " + key + " must have the placeholders "
                        + expected.placeholders() + ", not " + template.placeholders());
            }
        });
        counted.keySet().forEach(key -> {
            if (!reference.counted.containsKey(key))
                throw new IllegalArgumentException("message " + key + " is not counted");
        });
    }

    private void add(String key, Template template) {
        Optional<PluralCategory> category = category(key);
        String name = category.isPresent() ? key.substring(0, key.lastIndexOf('.')) : key;
        if (category.isPresent() ? plain.containsKey(name) : counted.containsKey(name)) {
            throw new IllegalArgumentException("message " + name + " is both counted and plain");
        }
        keys.add(name);
        if (category.isEmpty()) plain.put(name, template);
        else
            counted.computeIfAbsent(name, unused -> new EnumMap<>(PluralCategory.class))
                    .put(category.get(), template);
    }

    private void requireForms(PluralRules rules) {
        counted.forEach((key, forms) -> {
            for (PluralCategory category : PluralCategory.values()) {
                String form = "message " + key + "." + category.keyword();
                boolean wanted = rules.categories().contains(category);
                Template text = forms.get(category);
                if (wanted && text == null) throw new IllegalArgumentException(form + " is missing");
                if (!wanted && text != null) {
                    throw new IllegalArgumentException(
                            form + " is never used: there is no rule plural." + category.keyword());
                }
                if (text != null) requireCountOnly(form, text);
            }
        });
    }

    private static void requireCountOnly(String form, Template text) {
        for (String name : text.placeholders()) {
            if (!name.equals("count"))
                throw new IllegalArgumentException(form + " has a placeholder other than {count}: {" + name + "}");
        }
    }

    private static Optional<PluralCategory> category(String key) {
        int dot = key.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : PluralCategory.parse(key.substring(dot + 1));
    }
}
