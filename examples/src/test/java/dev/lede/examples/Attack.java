package dev.lede.examples;

/**
 * One attack of the collection.
 *
 * @param group the file or matrix that contains it, for example {@code events}
 * @param name its number in the group and a description
 * @param kind its effect on a page that does not sanitize it
 * @param html the markup or text; it calls {@code hit()} if it runs script, and requests URLs of {@code out.example}
 */
record Attack(String group, String name, Kind kind, String html) {
    /** The effect of an attack in current browsers, as the test without a sanitizer shows. */
    enum Kind {
        /** Runs script, which calls {@code hit()}. */
        RUNS,
        /** Runs no script, but sends requests, navigates away, or leaves markup that an article must not contain. */
        ABUSES,
        /** Worked in browsers that are obsolete, or in sanitizers that have been fixed. */
        HISTORIC
    }

    @Override
    public String toString() {
        return group + "/" + name;
    }
}
