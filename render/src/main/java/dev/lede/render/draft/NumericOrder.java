package dev.lede.render.draft;

import java.util.Locale;
import java.util.Set;

/** The order of day and month in numeric dates whose year comes last, as CLDR has it for the language. */
enum NumericOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Dates between dots are in day order in all languages but English, which rarely uses dots. */
    DAY_FIRST_WITH_DOTS,
    UNKNOWN;

    /** Regions whose English has the month first. */
    private static final Set<String> MONTH_FIRST_REGIONS =
            Set.of("US", "PH", "PR", "GU", "AS", "MP", "VI", "UM", "MH", "PW", "FM");

    /** Regions in which both orders are in use, and the year often comes first. */
    private static final Set<String> MIXED_REGIONS = Set.of("CA", "ZA");

    /** Languages whose dates begin with the year: a date with the year at the end is in a foreign order. */
    private static final Set<String> YEAR_FIRST = Set.of("zh", "ja", "ko", "hu", "lt", "mn");

    static NumericOrder of(Locale language) {
        String region = language.getCountry();
        boolean isMixed = MIXED_REGIONS.contains(region);
        if (language.getLanguage().equals("en")) {
            if (region.isEmpty() || isMixed) return UNKNOWN;
            return MONTH_FIRST_REGIONS.contains(region) ? MONTH_FIRST : DAY_FIRST;
        }
        boolean isForeign =
                isMixed || MONTH_FIRST_REGIONS.contains(region) || YEAR_FIRST.contains(language.getLanguage());
        return isForeign ? DAY_FIRST_WITH_DOTS : DAY_FIRST;
    }

    boolean isDayFirst(String separator) {
        return this == DAY_FIRST || (this == DAY_FIRST_WITH_DOTS && separator.equals("."));
    }

    boolean isMonthFirst(String separator) {
        return this == MONTH_FIRST && !separator.equals(".");
    }
}
