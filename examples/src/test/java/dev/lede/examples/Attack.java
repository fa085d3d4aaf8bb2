package dev.lede.examples;

/**
 * One attack of the collection.
 *
 * @param group the file or matrix that it stands in, for example {@code events}
 * @param name its number in the group and what it tries
 * @param kind what it does to a page that takes it as it is
 * @param html the markup or text; it calls {@code hit()} to run, and {@code out.example} to reach out
 */
record Attack(String group, String name, Kind kind, String html) {
    /** What an attack does in a browser of today, as the control shows. */
    enum Kind {
        /** It calls {@code hit()}. */
        RUNS,
        /** It runs nothing: it asks outside, leads away, or leaves something that it should not. */
        ABUSES,
        /** It ran in browsers that are gone, or in sanitizers that were mended. */
        HISTORIC
    }

    @Override
    public String toString() {
        return group + "/" + name;
    }
}
