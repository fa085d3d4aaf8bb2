package dev.lede.core;

import dev.lede.core.check.Require;

/**
 * Who has the rights in a site, and since when.
 *
 * @param holder who
 * @param firstYear the year of the first publication, 1..9999
 */
public record Copyright(String holder, int firstYear) {
    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if the holder is blank or the year out of its range
     */
    public Copyright {
        Require.line(holder, "copyright holder");
        Require.range(firstYear, 1, 9999, "first year of copyright");
    }
}
