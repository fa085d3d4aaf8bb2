package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.value.Characters;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Recognizes the marks by which content management systems and site generators end the free part of an article, or the part
 * before "read more".
 */
final class CutMarks {
    private static final String MORE = "more";

    /** WordPress, Hugo, Hexo, Jekyll and Drupal; Ghost's marks and those of its paywall cards, now and before. */
    private static final Set<String> COMMENTS =
            Set.of(MORE, "break", "members-only", "paywall", "kg-card-begin: paywall");

    private static final int LONGEST = 40;

    /** Joomla and Publii. */
    private static final Set<String> RULES = Set.of("system-readmore", "read-more");

    private CutMarks() {}

    /** Whether a comment with this text is a mark. */
    static boolean areIn(String comment) {
        if (hasLabel(comment)) return true;
        if (comment.length() > LONGEST) return false;
        // Drupal writes no white space; with it, the comment may be about a break in the layout.
        String mark = comment.strip();
        return COMMENTS.contains(mark) && (!mark.equals("break") || comment.equals(mark));
    }

    /** Whether a comment is a mark of WordPress with words for the link: {@code <!--more Read on-->}. */
    static boolean hasLabel(String comment) {
        return comment.startsWith(MORE)
                && comment.length() > MORE.length()
                && Characters.isSpace(comment.charAt(MORE.length()))
                && !Characters.isBlank(comment.substring(MORE.length()));
    }

    /** Whether an element is a mark: a rule of Joomla or Publii, or the paywall of Substack. */
    static boolean is(Element element) {
        return switch (element.normalName()) {
            case "hr" -> element.attributesSize() > 0 && RULES.contains(element.attr("id"));
            case "div" -> ClassNames.has(element, "paywall-jump");
            default -> false;
        };
    }
}
