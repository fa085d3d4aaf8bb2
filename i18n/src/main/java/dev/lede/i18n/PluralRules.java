package dev.lede.i18n;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The plural rules of a language. They select the first category whose rule matches, otherwise {@code other}. */
final class PluralRules {
    private final Map<PluralCategory, PluralRule> rules;
    private final PluralCategory[] ordered;

    private PluralRules(Map<PluralCategory, PluralRule> rules) {
        this.rules = rules;
        this.ordered = rules.keySet().toArray(PluralCategory[]::new);
    }

    /**
     * Parses the rules of a language file.
     *
     * @param settings CLDR rules by category, without {@code other}
     * @throws IllegalArgumentException if a category or rule is invalid; the message contains the key
     */
    static PluralRules of(Map<String, String> settings) {
        Map<PluralCategory, PluralRule> rules = new EnumMap<>(PluralCategory.class);
        settings.forEach((keyword, rule) -> {
            PluralCategory category = PluralCategory.parse(keyword)
                    .filter(known -> known != PluralCategory.OTHER)
                    .orElseThrow(() -> new IllegalArgumentException("plural." + keyword
                            + ": not a category with a rule (zero, one, two, few, many; other has no rule)"));
            try {
                rules.put(category, PluralRule.parse(rule));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("plural." + keyword + ": " + e.getMessage(), e);
            }
        });
        return new PluralRules(rules);
    }

    PluralCategory select(long number) {
        for (PluralCategory category : ordered) {
            PluralRule rule = rules.get(category);
            if (rule != null && rule.matches(number)) return category;
        }
        return PluralCategory.OTHER;
    }

    /** Returns the categories for which each counted text needs a form. */
    Set<PluralCategory> categories() {
        Set<PluralCategory> categories = EnumSet.of(PluralCategory.OTHER);
        categories.addAll(rules.keySet());
        return Collections.unmodifiableSet(categories);
    }
}
