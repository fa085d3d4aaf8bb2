package dev.lede.render.archive.ghost;

import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.source.Json;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes the texts and URLs of a card whose type is unknown as paragraphs, with a notice. */
final class UnknownCard {
    /** Fields of every node, which the editor needs and readers do not see. */
    private static final Set<String> OF_EDITOR =
            Set.of("type", "version", "children", "direction", "format", "indent", "style", "mode", "visibility");

    private static final Pattern URL = Pattern.compile("https?://\\S+|__GHOST_URL__\\S*");

    /** Settings: a word, a number, a colour, an id. Ghost's texts of one word are in fields that are named for a text. */
    private static final Pattern SETTING = Pattern.compile("[#.%\\w-]*");

    private static final Pattern TEXT_FIELD = Pattern.compile(
            "text|html|title|caption|description|heading|(?:sub)?header|content|name|label|.*(?:Text|Title|Caption|Name|Label)");

    private final DocumentHtml out;

    UnknownCard(DocumentHtml out) {
        this.out = out;
    }

    private record Member(String name, Json value) {}

    void write(String type, Json card) {
        out.notice(Notice.Rule.UNKNOWN_CARD, type.isBlank() ? "card" : type, firstText(card));
        Deque<Member> left = new ArrayDeque<>();
        push(card, "", left);
        while (!left.isEmpty()) {
            Member member = left.pop();
            push(member.value(), member.name(), left);
            paragraph(member);
        }
    }

    private static String firstText(Json card) {
        return card.first("text", "title", "heading", "header", "name", "html", "url", "src");
    }

    /** Pushes the members of a value, the first one on top. */
    private static void push(Json value, String name, Deque<Member> left) {
        Deque<Member> reversed = new ArrayDeque<>();
        for (Map.Entry<String, Json> member : value.members().entrySet()) {
            if (!OF_EDITOR.contains(member.getKey())) reversed.push(new Member(member.getKey(), member.getValue()));
        }
        for (Json item : value.items()) reversed.push(new Member(name, item));
        reversed.forEach(left::push);
    }

    private void paragraph(Member member) {
        String text = member.value().text();
        boolean isSetting = SETTING.matcher(text).matches();
        if (URL.matcher(text).matches()) out.html("<p>").link(text, text).html("</p>");
        else if (!isSetting
                || (!text.isBlank() && TEXT_FIELD.matcher(member.name()).matches())) {
            out.html("<p>").foreign(text).html("</p>");
        }
    }
}
