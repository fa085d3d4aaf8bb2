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

/** Removes the attributes of kept elements that may not stay, reports why, and makes sure that ids are unique. */
final class AttributeReport {
    /** The prefix that the renderer adds, so that ids of the content cannot clash with those of the host's page. */
    private static final Pattern ID_PREFIX = Pattern.compile("^lede(?:[0-9a-f]{6})?-(?=.)", Pattern.DOTALL);

    private static final Set<String> PAGE_DECIDES = Set.of(
            ("target loading decoding fetchpriority referrerpolicy sizes crossorigin controls preload autoplay loop"
                            + " muted playsinline allow allowfullscreen sandbox frameborder open")
                    .split(" ", -1));

    private final AllowedNames names;
    private final VisibleText text;
    private final Report report;

    /** The position of each id in the HTML: the parser may make several elements of one tag (adoption agency). */
    private final Map<String, Integer> ids = new HashMap<>();

    AttributeReport(AllowedNames names, VisibleText text, Report report) {
        this.names = names;
        this.text = text;
        this.report = report;
    }

    /** Returns the attributes that a kept element keeps: valid ones that passed the policy. Reports the others. */
    Map<String, String> kept(Element element, List<Attribute> written, List<String> passing) {
        Map<String, String> kept = passing.isEmpty() ? Map.of() : new HashMap<>(2 * passing.size());
        String file = attributeOfFile(element);
        for (Attribute attribute : written) {
            String name = attribute.getKey();
            boolean url = AllowedNames.isUrl(name);
            // Browsers do not ignore hidden characters in URLs.
            String value = url ? attribute.getValue() : text.ofValue(attribute.getValue(), element);
            if (!passing.contains(name)) {
                dropped(element, name, name.equals(file));
                continue;
            }
            kept.put(name, value);
            if (url) judgeUrl(element, name);
        }
        if (kept.isEmpty()) return kept;
        judgeId(element, kept);
        judge("lang", element, kept);
        judge("dir", element, kept);
        return kept;
    }

    private void dropped(Element element, String name, boolean isFile) {
        if (isText(element, name)) report.element(Rule.UNCLOSED, element, words(element));
        Optional<String> image = BackgroundImage.lost(element, name);
        if (image.isPresent()) report.attribute(Rule.BACKGROUND_IMAGE, element, name, image.get());
        else if (name.equals("style")) style(element);
        else if (isFile || Hints.reads(element, name)) judgeUrl(element, name);
        else report.attribute(ruleFor(element, name), element, name);
    }

    /** The attribute with the URL of the file that a custom element shows; empty if there is none. */
    private static String attributeOfFile(Element element) {
        if (element.normalName().indexOf('-') < 0) return "";
        return CustomElements.file(element).map(Attribute::getKey).orElse("");
    }

    /**
     * Whether the tag contains the text after it, because its end or a quote is missing: then the name has a character of
     * markup (WHATWG HTML, unexpected-character-in-attribute-name).
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

    /** Reports the declarations that did not become marks. */
    private void style(Element element) {
        String rest = StyleMarks.of(element).rest();
        if (!rest.isEmpty()) report.attribute(Rule.STYLE, element, "style", rest);
    }

    /** Reports a removed user name and a missing scheme of a URL that is kept. */
    private void judgeUrl(Element element, String name) {
        String url = element.attr(name);
        UserInfo.in(name, url).ifPresent(user -> report.attribute(Rule.USER_INFO, element, name, user));
        if (MissingScheme.is(url)) report.notice(Notice.Rule.URL_WITHOUT_SCHEME, element, url);
    }

    /** Removes an invalid language or direction, so that {@link KeptElement#hasIdLangOrDir} need not parse it. */
    private void judge(String name, Element element, Map<String, String> attributes) {
        @Nullable String written = attributes.get(name);
        if (written == null || LangAndDir.isValid(name, written.strip())) return;
        if (!written.isBlank()) report.attribute(Rule.INVALID_VALUE, element, name);
        attributes.remove(name);
    }

    /** Keeps a valid id, without the renderer's prefix, if no element before has the same one. */
    private void judgeId(Element element, Map<String, String> attributes) {
        @Nullable String ownId = attributes.remove("id");
        @Nullable String name = attributes.remove("name");
        // Older HTML uses <a name> as the target of links.
        @Nullable String written = ownId == null ? name : ownId;
        if (name != null && !name.equals(written)) report.attribute(Rule.UNKNOWN_ATTRIBUTE, element, "name");
        if (written == null || written.isEmpty()) return;
        String source = ownId == null ? "name" : "id";
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
        return id.startsWith("lede") ? ID_PREFIX.matcher(id).replaceFirst("") : id;
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
        if (names.denies(name)) return Rule.DENIED_ATTRIBUTE;
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
