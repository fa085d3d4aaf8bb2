package dev.lede.core;

import dev.lede.core.check.Require;

/**
 * The copyright notice of a site: the holder and the first year.
 *
 * @param holder the name of the copyright holder
 * @param firstYear the year of the first publication, 1..9999
 */
public record Copyright(String holder, int firstYear) {
    /**
     * Checks the holder and the year.
     *
     * @throws IllegalArgumentException if the holder is blank or has line breaks, or the year is not 1..9999
     */
    public Copyright {
        Require.line(holder, "copyright holder");
        Require.range(firstYear, 1, 9999, "first year of copyright");
    }
}
