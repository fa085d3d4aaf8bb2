package dev.lede.render.sanitize;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Comments of reviewers, which word processors export with the text: those of Word stand in a list at its end ({@code
 * mso-element:comment-list}), those of Google Docs in boxes, and letters in brackets lead to both.
 */
final class ReviewComments {
    private static final Pattern WORD_LIST =
            Pattern.compile("(?:^|;)\\s*mso-element\\s*:\\s*comment(?:-list)?\\s*(?:;|$)");
    private static final Pattern WORD_REFERENCE = Pattern.compile("#_msocom_\\d{1,6}");
    private static final Pattern GOOGLE_REFERENCE = Pattern.compile("#cmnt\\d{1,6}");
    private static final Pattern GOOGLE_COMMENT = Pattern.compile("#cmnt_ref\\d{1,6}");

    private ReviewComments() {}

    /** Whether the element is a comment, or what leads to one. */
    static boolean is(Element element) {
        return switch (element.normalName()) {
            case "div" -> isWordList(element) || beginsComment(firstOf(element, "p"));
            case "p" -> beginsComment(element);
            case "a" -> leadsTo(element, WORD_REFERENCE) || leadsTo(element, GOOGLE_REFERENCE);
            default -> false;
        };
    }

    private static boolean isWordList(Element div) {
        return div.hasAttr("style")
                && WORD_LIST.matcher(Hints.lower(div.attr("style"))).find();
    }

    private static boolean beginsComment(@Nullable Element paragraph) {
        return leadsTo(firstOf(paragraph, "a"), GOOGLE_COMMENT);
    }

    private static boolean leadsTo(@Nullable Element link, Pattern place) {
        return link != null
                && link.hasAttr("href")
                && place.matcher(link.attr("href").strip()).matches();
    }

    private static @Nullable Element firstOf(@Nullable Element parent, String name) {
        Element first = parent == null ? null : parent.firstElementChild();
        return first != null && first.normalName().equals(name) ? first : null;
    }
}
