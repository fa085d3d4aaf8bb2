package dev.lede.render.archive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Titles and descriptions for search engines, as the plugins Yoast SEO, Rank Math, SEOPress and All in One SEO store them, with
 * variables of the form {@code %%title%%}, {@code %title%} and {@code #post_title}.
 */
final class SeoText {
    static final List<String> TITLES = List.of(
            "_yoast_wpseo_title", "rank_math_title", "_seopress_titles_title", "_aioseo_title", "_aioseop_title");

    static final List<String> DESCRIPTIONS = List.of(
            "_yoast_wpseo_metadesc",
            "rank_math_description",
            "_seopress_titles_desc",
            "_aioseo_description",
            "_aioseop_description");

    private static final Pattern VARIABLE =
            Pattern.compile("%%([a-z_]{1,40})%%|%([a-z_]{1,40})%|#([a-z]{1,40}(?:_[a-z]+)+)");
    private static final Set<String> SITE = Set.of("sitename", "sitetitle", "site_title", "blog_title", "page");
    private static final Set<String> SEPARATORS = Set.of("sep", "separator", "separator_sa");
    private static final Pattern END = Pattern.compile("[\\s|·–-]+$");

    private SeoText() {}

    /**
     * The text with its variables replaced; empty if it has one whose value is unknown. The name of the site is left out: pages
     * of Lede add it to each title.
     */
    static Optional<String> filled(String written, String title) {
        Matcher variable = VARIABLE.matcher(written);
        StringBuilder filled = new StringBuilder();
        while (variable.find()) {
            String name = name(variable);
            String value;
            if (name.equals("title") || name.equals("post_title")) value = title;
            else if (SITE.contains(name)) value = "";
            else if (SEPARATORS.contains(name)) value = "-";
            else return Optional.empty();
            variable.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        if (filled.isEmpty()) return Optional.of(written);
        return Optional.of(END.matcher(variable.appendTail(filled)).replaceAll(""));
    }

    private static String name(Matcher variable) {
        for (int group = 1; group <= variable.groupCount(); group++) {
            String name = variable.group(group);
            if (name != null) return name;
        }
        return "";
    }
}
