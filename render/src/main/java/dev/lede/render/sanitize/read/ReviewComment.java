package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.value.Declarations;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Comments that reviewers have written at the margin of a document, as word processors copy them: below the text, with a
 * reference to them inside of it. Readers of the article are not meant to see them.
 */
final class ReviewComment {
    /** Google Docs: the reference is {@code <a href="#cmnt1" id="cmnt_ref1">}, the comment begins with its counterpart. */
    private static final Pattern GOOGLE_COMMENT = Pattern.compile("#cmnt\\d{1,9}");

    private static final Pattern GOOGLE_REFERENCE = Pattern.compile("#cmnt_ref\\d{1,9}");

    private static final Pattern WORD_COMMENT = Pattern.compile("#_msocom_\\d{1,9}");

    private ReviewComment() {}

    static boolean is(Element element) {
        return switch (element.normalName()) {
            case "a" -> isWordReference(element) || leadsTo(element, GOOGLE_COMMENT);
            case "span" -> isWordReference(element);
            case "p", "div", "li" -> isWordComment(element) || beginsGoogleComment(element);
            default -> false;
        };
    }

    /** Word: the words that a comment is about are kept; {@code [AB1]} after them leads to it. */
    private static boolean isWordReference(Element element) {
        return element.hasClass("MsoCommentReference")
                || element.hasClass("msocomanchor")
                || leadsTo(element, WORD_COMMENT);
    }

    /** Word: {@code mso-element:comment-list} holds all comments, {@code mso-element:comment} one. */
    private static boolean isWordComment(Element element) {
        if (element.hasClass("MsoCommentText") || element.hasClass("MsoCommentSubject")) return true;
        String style = element.attr("style");
        if (!style.contains("mso-element")) return false;
        return Declarations.of(style).stream()
                .anyMatch(declaration -> declaration.property().equals("mso-element")
                        && declaration.value().startsWith("comment"));
    }

    /** The paragraph that begins with the link back, or the box whose first paragraph does. */
    private static boolean beginsGoogleComment(Element element) {
        Element first = element.firstElementChild();
        if (first != null && element.nameIs("div") && first.nameIs("p")) {
            first = first.firstElementChild();
        }
        return first != null && first.nameIs("a") && leadsTo(first, GOOGLE_REFERENCE);
    }

    private static boolean leadsTo(Element link, Pattern place) {
        return place.matcher(link.attr("href").strip()).matches();
    }
}
