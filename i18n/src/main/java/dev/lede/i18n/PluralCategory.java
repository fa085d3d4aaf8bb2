package dev.lede.i18n;

import java.util.Locale;
import java.util.Optional;

/** The plural categories of CLDR (UTS #35, part 3), in its order. */
enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** Returns the name of the category in keys. */
    String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PluralCategory> parse(String keyword) {
        for (PluralCategory category : values()) {
            if (category.keyword().equals(keyword)) return Optional.of(category);
        }
        return Optional.empty();
    }
}
