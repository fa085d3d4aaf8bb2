package dev.lede.render.sanitize.read;

import dev.lede.render.sanitize.value.Declarations;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Recognizes comments in the margin of a Word or Google Docs document. When copied, they are below the text, and the text
 * contains references to them. They are not meant for readers of the article.
 */
final class ReviewComment {
    /** Google Docs: the reference is {@code <a href="#cmnt1" id="cmnt_ref1">}; the comment begins with a link back to it. */
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

    /** Word: {@code [AB1]} after the text that a comment is about links to the comment. The text itself is kept. */
    private static boolean isWordReference(Element element) {
        return ClassNames.has(element, "MsoCommentReference")
                || ClassNames.has(element, "msocomanchor")
                || leadsTo(element, WORD_COMMENT);
    }

    /** Word: {@code mso-element:comment-list} contains all comments, {@code mso-element:comment} one. */
    private static boolean isWordComment(Element element) {
        if (element.attributesSize() == 0) return false;
        if (ClassNames.has(element, "MsoCommentText") || ClassNames.has(element, "MsoCommentSubject")) return true;
        String style = element.attr("style");
        if (!style.contains("mso-element")) return false;
        return Declarations.of(style).stream()
                .anyMatch(declaration -> declaration.property().equals("mso-element")
                        && declaration.value().startsWith("comment"));
    }

    /** Whether a paragraph, or the first paragraph of a box, begins with the link back to the reference. */
    private static boolean beginsGoogleComment(Element element) {
        Element first = element.firstElementChild();
        if (first != null && element.nameIs("div") && first.nameIs("p")) {
            first = first.firstElementChild();
        }
        return first != null && first.nameIs("a") && leadsTo(first, GOOGLE_REFERENCE);
    }

    private static boolean leadsTo(Element link, Pattern place) {
        String target = link.attr("href").strip();
        return target.startsWith("#") && place.matcher(target).matches();
    }
}
