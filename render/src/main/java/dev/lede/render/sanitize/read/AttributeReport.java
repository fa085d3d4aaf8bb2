package dev.lede.render.sanitize.read;

import dev.lede.core.check.Require;
import dev.lede.render.sanitize.parse.Limits;
import dev.lede.render.sanitize.parse.Report;
import dev.lede.render.sanitize.report.Notice;
import dev.lede.render.sanitize.report.Removal.Rule;
import dev.lede.render.sanitize.url.MissingScheme;
import dev.lede.render.sanitize.url.UserInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Says of attributes that did not pass why, and sees to it that each id names one element. */
final class AttributeReport {
    /** What the renderer puts before ids, so that none of the content's becomes a name in the host's page. */
    private static final Pattern ID_PREFIX = Pattern.compile("^lede(?:[0-9a-f]{6})?-(?=.)", Pattern.DOTALL);

    private static final Set<String> PAGE_DECIDES = Set.of(
            ("target loading decoding fetchpriority referrerpolicy sizes crossorigin controls preload autoplay loop"
                            + " muted playsinline allow allowfullscreen sandbox frameborder open")
                    .split(" ", -1));

    private final Denied denied;
    private final Report report;

    /** Each id, and where it stands: of one tag the parser may make several elements (adoption agency). */
    private final Map<String, Integer> ids = new HashMap<>();

    AttributeReport(Denied denied, Report report) {
        this.denied = denied;
        this.report = report;
    }

    /** Removes and reports the attributes of a kept element that do not pass, and values that mean nothing. */
    void judge(Element element, Map<String, String> attributes, Set<String> passing) {
        String file = attributeOfFile(element);
        for (String name : attributes.keySet()) {
            if (!passing.contains(name)) dropped(element, name, name.equals(file));
            else if (AllowedNames.isUrl(name)) judgeUrl(element, name);
        }
        attributes.keySet().retainAll(passing);
        judgeId(element, attributes);
        judgeSettings(element, attributes);
    }

    private void dropped(Element element, String name, boolean isFile) {
        if (isText(element, name)) report.element(Rule.UNCLOSED, element, words(element));
        Optional<String> image = BackgroundImage.lost(element, name);
        if (image.isPresent()) report.attribute(Rule.BACKGROUND_IMAGE, element, name, image.get());
        else if (name.equals("style")) style(element);
        else if (isFile || Hints.reads(element, name)) judgeUrl(element, name);
        else report.attribute(ruleFor(element, name), element, name);
    }

    /** The attribute that holds the file which an element of no standard shows; empty if there is none. */
    private static String attributeOfFile(Element element) {
        if (element.normalName().indexOf('-') < 0) return "";
        return CustomElements.file(element).map(Attribute::getKey).orElse("");
    }

    /**
     * Whether the tag has run into the text behind it, since its end or a quote in it is missing: then a sign of markup is in
     * a name (WHATWG HTML, unexpected-character-in-attribute-name).
     */
    private static boolean isText(Element element, String name) {
        if (name.indexOf('<') >= 0) return true;
        boolean quote = name.indexOf('"') >= 0 || name.indexOf('\'') >= 0;
        return quote
                && element.attributes().asList().stream()
                        .anyMatch(one -> one.getValue().indexOf('<') >= 0);
    }

    private static String words(Element element) {
        return element.attributes().asList().stream()
                .limit(Limits.ATTRIBUTES)
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(" "));
    }

    /** Of a style, what became marks is not lost. */
    private void style(Element element) {
        String rest = StyleMarks.of(element).rest();
        if (!rest.isEmpty()) report.attribute(Rule.STYLE, element, "style", rest);
    }

    /** Reports what a URL loses that the element keeps, and what it lacks. */
    private void judgeUrl(Element element, String name) {
        String url = element.attr(name);
        UserInfo.in(name, url).ifPresent(user -> report.attribute(Rule.USER_INFO, element, name, user));
        if (MissingScheme.is(url)) report.notice(Notice.Rule.URL_WITHOUT_SCHEME, element, url);
    }

    /** Keeps language and direction only if they are some: who asks whether an element says more need not read them. */
    private void judgeSettings(Element element, Map<String, String> attributes) {
        for (String name : List.of("lang", "dir")) {
            @Nullable String written = attributes.get(name);
            if (written == null || Settings.isReadable(name, written.strip())) continue;
            if (!written.isBlank()) report.attribute(Rule.INVALID_VALUE, element, name);
            attributes.remove(name);
        }
    }

    /** Keeps the id only if it is one, without the renderer's prefix, and if nothing before has it. */
    private void judgeId(Element element, Map<String, String> attributes) {
        // Before HTML had ids, links led to <a name>.
        String source = attributes.containsKey("id") ? "id" : "name";
        @Nullable String written = attributes.get(source);
        if (attributes.containsKey("name") && !attributes.get("name").equals(written)) {
            report.attribute(Rule.UNKNOWN_ATTRIBUTE, element, "name");
        }
        attributes.remove("id");
        attributes.remove("name");
        if (written == null || written.isEmpty()) return;
        String id = withoutPrefix(written);
        if (!isId(id)) {
            report.attribute(Rule.INVALID_ID, element, source);
            return;
        }
        int position = element.attributes().sourceRange(source).nameRange().startPos();
        @Nullable Integer first = ids.putIfAbsent(id, position);
        if (first == null) attributes.put("id", id);
        else if (first != position) report.attribute(Rule.DUPLICATE_ID, element, source);
    }

    static String withoutPrefix(String id) {
        return ID_PREFIX.matcher(id).replaceFirst("");
    }

    private static boolean isId(String id) {
        try {
            Require.id(id);
            return true;
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }

    private Rule ruleFor(Element element, String name) {
        if (Hints.changesNumbers(element, name)) return Rule.LIST_NUMBERS;
        if (name.startsWith("on")) return Rule.EVENT_HANDLER;
        if (name.startsWith("data-")) return Rule.DATA;
        if (denied.attribute(name)) return Rule.DENIED_ATTRIBUTE;
        if (PAGE_DECIDES.contains(name)) return Rule.PAGE_DECIDES;
        return switch (name) {
            case "class" -> Rule.CLASS;
            case "ping" -> Rule.TRACKING;
            case "srcdoc" -> Rule.FRAME_CONTENT;
            case "headers" -> Rule.TABLE_HEADERS;
            default -> Rule.UNKNOWN_ATTRIBUTE;
        };
    }
}
