package dev.lede.render.archive;

import dev.lede.render.sanitize.url.EmbedProviders;
import dev.lede.render.source.Json;
import dev.lede.render.source.Markup;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Converts one body of Drupal. The text between what is converted stays as written, with its lines. */
final class DrupalBody {
    /** Elements that Drupal captions by an attribute, besides images, whose attributes the sanitizer reads. */
    private static final Set<String> CAPTIONED = Set.of("blockquote", "table", "pre", "video", "audio", "iframe");

    private static final Set<String> ENTITIES = Set.of("drupal-media", "drupal-entity");

    /** The path of the frames by which Drupal isolates players. */
    private static final String OEMBED = "/media/oembed?";

    private static final String TOKEN = "[[{";
    private static final String END_OF_TOKEN = "}]]";

    /** Characters of a token: its fields repeat the texts of the file. */
    private static final int MAX_TOKEN = 20_000;

    private final DrupalReferences references;
    private final HtmlTokens tokens;
    private final StringBuilder html = new StringBuilder();
    private final Deque<Captioned> open = new ArrayDeque<>();

    /** An element whose caption follows its end tag. */
    private static final class Captioned {
        private final String name;
        private final String caption;

        /** The number of elements of this name inside that are open. */
        private int inside;

        Captioned(String name, String caption) {
            this.name = name;
            this.caption = caption;
        }
    }

    DrupalBody(String body, DrupalReferences references) {
        this.references = references;
        this.tokens = new HtmlTokens(body);
    }

    String html() {
        while (tokens.next()) {
            switch (tokens.kind()) {
                case TEXT -> text(tokens.written());
                case OPEN -> open();
                case CLOSE -> close();
                case COMMENT -> html.append(tokens.written());
            }
        }
        while (!open.isEmpty()) {
            Captioned unclosed = open.pop();
            html.append(("</" + unclosed.name + ">").repeat(unclosed.inside + 1));
            endFigure(unclosed.caption);
        }
        return html.toString();
    }

    private void open() {
        String name = tokens.name();
        if (ENTITIES.contains(name)) {
            entity(name);
            return;
        }
        if (!open.isEmpty() && open.element().name.equals(name)) open.element().inside++;
        String caption = CAPTIONED.contains(name) ? attribute("data-caption") : "";
        if (!caption.isBlank()) {
            open.push(new Captioned(name, caption));
            html.append(figure());
        }
        html.append(name.equals("iframe") ? frame() : tokens.written());
    }

    private void close() {
        html.append(tokens.written());
        if (open.isEmpty() || !open.element().name.equals(tokens.name())) return;
        if (open.element().inside-- == 0) endFigure(open.pop().caption);
    }

    private String attribute(String name) {
        @Nullable String written = tokens.attribute(name);
        return written == null ? "" : Parser.unescapeEntities(written, true);
    }

    private String figure() {
        String align = attribute("data-align");
        return align.matches("left|right") ? "<figure data-align=\"" + align + "\">" : "<figure>";
    }

    private void endFigure(String caption) {
        if (!caption.isBlank()) {
            html.append("<figcaption>").append(Markup.closed(caption)).append("</figcaption>");
        }
        html.append("</figure>");
    }

    /** The frame with the page that it shows; as written if it is another frame. */
    private String frame() {
        String src = attribute("src");
        int at = src.indexOf(OEMBED);
        if (at < 0) return tokens.written();
        for (String parameter : src.substring(at + OEMBED.length()).split("&", -1)) {
            if (!parameter.startsWith("url=")) continue;
            return "<iframe" + with("src", decoded(parameter.substring("url=".length())))
                    + with("title", attribute("title"))
                    + with("width", attribute("width"))
                    + with("height", attribute("height"))
                    + ">";
        }
        return tokens.written();
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return value;
        }
    }

    private static String with(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + Markup.text(value) + "\"";
    }

    /** The end tag of the element is ignored by the parser, as it has no start tag then. */
    private void entity(String name) {
        String type = attribute("data-entity-type");
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String other :
                new String[] {"data-view-mode", "data-langcode", "data-entity-embed-display", "alt", "title"}) {
            if (tokens.attribute(other) != null) attributes.put(other, attribute(other));
        }
        String uuid = attribute("data-entity-uuid");
        String id = uuid.isEmpty() ? attribute("data-entity-id") : uuid;
        Optional<DrupalEntity> entity =
                references.find(new DrupalReference(type.isEmpty() ? "media" : type, id, attributes));
        String caption = attribute("data-caption");
        html.append(figure());
        if (entity.isPresent()) html.append(shown(entity.get(), attributes));
        else html.append(tokens.written()).append("</").append(name).append('>');
        endFigure(caption);
    }

    private static String shown(DrupalEntity entity, Map<String, String> attributes) {
        String url = entity.url().value();
        String size = entity.size() == null
                ? ""
                : with("width", Integer.toString(entity.size().width()))
                        + with("height", Integer.toString(entity.size().height()));
        return switch (entity.kind()) {
            case IMAGE -> "<img" + with("src", url) + alt(entity, attributes) + size + ">";
            case VIDEO -> "<video" + with("src", url) + size + "></video>";
            case AUDIO -> "<audio" + with("src", url) + "></audio>";
            case PAGE -> page(url, entity.title());
        };
    }

    /** The text at the reference is specific to the article. Two quotes stand for an empty text (Drupal's media embed). */
    private static String alt(DrupalEntity entity, Map<String, String> attributes) {
        String own = attributes.getOrDefault("alt", "");
        if (own.equals("\"\"")) return " alt=\"\"";
        if (!own.isEmpty()) return with("alt", own);
        return entity.alt() == null ? "" : " alt=\"" + Markup.text(entity.alt()) + "\"";
    }

    private static String page(String url, String title) {
        if (EmbedProviders.known(url).isPresent()) return "<oembed" + with("url", url) + "></oembed>";
        return "<a" + with("href", url) + ">" + Markup.text(title.isBlank() ? url : title) + "</a>";
    }

    private void text(String text) {
        int from = 0;
        for (int at = text.indexOf(TOKEN); at >= 0; at = text.indexOf(TOKEN, from)) {
            int end = text.indexOf(END_OF_TOKEN, at);
            if (end < 0) break;
            end += END_OF_TOKEN.length();
            html.append(text, from, at).append(token(text.substring(at, end)));
            from = end;
        }
        html.append(text, from, text.length());
    }

    /** The file of a token of Drupal 7; the token as written if it is not found. */
    private String token(String written) {
        if (written.length() > MAX_TOKEN) return written;
        Json token = Json.parse(Parser.unescapeEntities(written.substring(2, written.length() - 2), false))
                .value();
        String id = token.text("fid");
        if (id.isEmpty()) return written;
        Json attributes = token.at("attributes");
        Map<String, String> texts = new LinkedHashMap<>();
        attributes.members().forEach((name, value) -> {
            if (!value.text().isEmpty()) texts.put(name, value.text());
        });
        token.at("fields").members().forEach((name, value) -> {
            if (name.contains("alt_text") && !value.text().isEmpty()) texts.putIfAbsent("alt", value.text());
        });
        return references
                .find(new DrupalReference("file", id, texts))
                .map(entity -> "<figure>" + shown(entity, texts) + "</figure>")
                .orElse(written);
    }
}
