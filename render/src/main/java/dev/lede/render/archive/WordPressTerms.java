package dev.lede.render.archive;

import dev.lede.core.Section;
import dev.lede.core.Tag;
import dev.lede.render.archive.wxr.XmlElement;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftField;
import dev.lede.render.draft.DraftNotice;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets the section and the tags of a draft, and reports the terms of a post that are neither. */
final class WordPressTerms {
    /** The maximum number of tags of an article. */
    private static final int MOST = 1_000;

    /** The keys of Yoast SEO and Rank Math for the category that counts for the site. */
    private static final List<String> PRIMARY = List.of("_yoast_wpseo_primary_category", "rank_math_primary_category");

    /** The taxonomies that become values of the draft; old versions have {@code tag} and no name at all. */
    private static final Set<String> USED = Set.of("category", "", "post_tag", "tag", "language", "author");

    /** Taxonomies of WordPress and Polylang that readers do not see. */
    private static final Set<String> SETTINGS = Set.of("post_format", "post_translations");

    private final XmlElement post;
    private final WxrChannel channel;
    private final ArticleDraft.Builder draft;
    private final DraftNames names;

    WordPressTerms(XmlElement post, WxrChannel channel, ArticleDraft.Builder draft) {
        this.post = post;
        this.channel = channel;
        this.draft = draft;
        this.names = new DraftNames(draft);
    }

    /** The terms of a post in a taxonomy. */
    static List<XmlElement> of(XmlElement post, String taxonomy) {
        return post.children("category").stream()
                .filter(term -> term.domain().equals(taxonomy))
                .toList();
    }

    /** The main category becomes the section, the others become tags. */
    void set() {
        List<XmlElement> categories = categories();
        Set<String> primary = primary();
        Optional<XmlElement> main = categories.stream()
                .filter(category -> primary.contains(category.nicename()))
                .findFirst()
                .or(() -> categories.stream().findFirst());
        Optional<String> section = main.flatMap(category -> name(DraftField.SECTION, category));
        section.ifPresent(name -> draft.set(DraftField.SECTION, Section.of(name), "category"));
        Map<String, Tag> tags = new LinkedHashMap<>();
        for (XmlElement term : of(post, "post_tag")) addTag(term, tags);
        for (XmlElement term : of(post, "tag")) addTag(term, tags);
        for (XmlElement term : categories) {
            if (!main.get().equals(term)) addTag(term, tags);
        }
        section.ifPresent(tags::remove);
        if (tags.size() > MOST) draft.addNotice(DraftNotice.Rule.TOO_LONG, "tags", Integer.toString(tags.size()));
        List<Tag> listed = tags.values().stream().limit(MOST).toList();
        if (!listed.isEmpty()) draft.set(DraftField.TAGS, listed, "category");
        others();
    }

    /** Old versions write categories without a taxonomy, or each one twice, with and without it. */
    private List<XmlElement> categories() {
        List<XmlElement> named = of(post, "category");
        List<XmlElement> categories = named.isEmpty() ? of(post, "") : named;
        return categories.stream()
                .filter(category -> !isUncategorized(category))
                .toList();
    }

    /** Whether it is the category of posts without category. */
    private static boolean isUncategorized(XmlElement category) {
        String written = category.nicename().isEmpty() ? category.text() : category.nicename();
        return written.equalsIgnoreCase("uncategorized");
    }

    /** Returns the nicenames of the categories that plugins call primary. */
    private Set<String> primary() {
        return PRIMARY.stream()
                .map(post::meta)
                .filter(id -> !id.isEmpty())
                .map(channel::category)
                .filter(nicename -> !nicename.isEmpty())
                .collect(Collectors.toSet());
    }

    private void addTag(XmlElement term, Map<String, Tag> tags) {
        name(DraftField.TAGS, term).ifPresent(name -> tags.putIfAbsent(name, Tag.of(name)));
    }

    private Optional<String> name(DraftField<?> field, XmlElement term) {
        return names.name(field, HtmlText.line(term.text()));
    }

    /** Keeps the terms of taxonomies that plugins or the site define, beside the article. */
    private void others() {
        Map<String, Set<String>> others = new LinkedHashMap<>();
        for (XmlElement term : post.children("category")) {
            if (USED.contains(term.domain())) continue;
            String name = HtmlText.line(term.text());
            others.computeIfAbsent(term.domain(), taxonomy -> new LinkedHashSet<>())
                    .add(name.isEmpty() ? term.nicename() : name);
        }
        others.forEach((taxonomy, terms) -> {
            String listed = String.join(", ", terms);
            draft.extra("category " + taxonomy, listed);
            if (!SETTINGS.contains(taxonomy)) {
                draft.addNotice(DraftNotice.Rule.NO_FIELD, "category", taxonomy + ": " + listed);
            }
        });
    }
}
