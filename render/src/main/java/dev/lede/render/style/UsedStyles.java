package dev.lede.render.style;

import java.util.EnumSet;
import java.util.Set;

/** The groups of styles that a page needs, collected while its content is written. Not thread-safe. */
public final class UsedStyles {
    private final EnumSet<StyleGroup> groups = EnumSet.of(StyleGroup.PAGE);

    /** Adds a group. */
    public void add(StyleGroup group) {
        groups.add(group);
    }

    /** Adds all groups, for markup of the host that may depend on any of them. */
    public void addAll() {
        groups.addAll(EnumSet.allOf(StyleGroup.class));
    }

    /** Returns the groups that were added so far, and the group of all pages. */
    public Set<StyleGroup> groups() {
        return EnumSet.copyOf(groups);
    }
}
