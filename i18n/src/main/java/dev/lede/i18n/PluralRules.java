package dev.lede.i18n;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The plural rules of a language: the first category whose rule holds, else {@code other}. */
final class PluralRules {
    private final Map<PluralCategory, PluralRule> rules;

    private PluralRules(Map<PluralCategory, PluralRule> rules) {
        this.rules = rules;
    }

    /**
     * Reads the rules of a language file.
     *
     * @param settings CLDR rules by the names of their categories; {@code other} needs none
     * @throws IllegalArgumentException if a category or rule is not CLDR's; the message names the key
     */
    static PluralRules of(Map<String, String> settings) {
        Map<PluralCategory, PluralRule> rules = new EnumMap<>(PluralCategory.class);
        settings.forEach((keyword, rule) -> {
            PluralCategory category = PluralCategory.parse(keyword)
                    .filter(known -> known != PluralCategory.OTHER)
                    .orElseThrow(() -> new IllegalArgumentException("plural." + keyword
                            + ": not a category with a rule (zero, one, two, few, many; other is what is left)"));
            try {
                rules.put(category, PluralRule.parse(rule));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("plural." + keyword + ": " + e.getMessage(), e);
            }
        });
        return new PluralRules(rules);
    }

    PluralCategory select(long number) {
        for (Map.Entry<PluralCategory, PluralRule> rule : rules.entrySet()) {
            if (rule.getValue().matches(number)) return rule.getKey();
        }
        return PluralCategory.OTHER;
    }

    /** The categories that a text must have a form for. */
    Set<PluralCategory> categories() {
        Set<PluralCategory> categories = EnumSet.of(PluralCategory.OTHER);
        categories.addAll(rules.keySet());
        return Collections.unmodifiableSet(categories);
    }
}
