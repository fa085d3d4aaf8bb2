package dev.lede.render.style;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The groups of styles that a page needs, collected while its content is written. Not thread-safe. */
public final class UsedStyles {
    /** Hooks, and the elements that have other rules than those of all pages. */
    private static final Pattern STYLED = Pattern.compile(
            "lede-|<(?:abbr|aside|audio|blockquote|code|details|dl|figure|hr|kbd|mark|pre|samp|table|video)\\b",
            Pattern.CASE_INSENSITIVE);

    private final EnumSet<StyleGroup> groups = EnumSet.of(StyleGroup.PAGE);

    /** Adds a group. */
    public void add(StyleGroup group) {
        groups.add(group);
    }

    /** Adds all groups if the look of the host's markup may depend on them, so that it does not depend on the article. */
    public void addFor(String markup) {
        if (STYLED.matcher(markup).find()) addAll();
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
