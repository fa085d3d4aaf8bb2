package dev.lede.examples.newsroom.database;

import java.util.List;
import java.util.stream.Stream;

/**
 * A condition for the rows of {@code article}, and their order, in SQL.
 *
 * @param where the condition, with a {@code ?} for each of its values
 * @param values the values of the condition
 * @param order the order, with a {@code ?} for each of its values
 * @param orderValues the values of the order
 */
public record SearchCondition(String where, List<Object> values, String order, List<Object> orderValues) {
    /** Copies the lists. */
    public SearchCondition {
        values = List.copyOf(values);
        orderValues = List.copyOf(orderValues);
    }

    /** Returns a copy that is first ordered by something else. */
    SearchCondition orderedBy(String first, Object value) {
        List<Object> all = Stream.concat(Stream.of(value), orderValues.stream()).toList();
        return new SearchCondition(where, values, first + ", " + order, all);
    }
}
