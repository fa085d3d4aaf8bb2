package dev.lede.render.archive;

import dev.lede.core.body.Dimensions;
import dev.lede.render.source.Markup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Writes the HTML of shortcodes that WordPress itself has, as its functions for shortcodes do. */
final class ShortcodeHtml {
    private static final List<String> AUDIO = List.of("src", "mp3", "m4a", "ogg", "oga", "wav", "flac", "wma");
    private static final List<String> VIDEO = List.of("src", "mp4", "m4v", "webm", "ogv", "mov", "flv", "wmv");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern PLAYED =
            Pattern.compile("https?://(?:www\\.|m\\.)?(?:youtube\\.com|youtu\\.be|vimeo\\.com)/.*");
    private static final Pattern SIZE = Pattern.compile("\\d{1,5}");
    private static final Set<String> MEDIA = Set.of("img", "iframe", "video", "audio", "object", "embed", "figure");
    private static final Set<String> VOID = Set.of("img", "embed");

    private final WordPressReferences references;
    private final Expansion expansion;

    /** A body may show a file many times. */
    private final Map<WordPressAttachment, String> figures = new HashMap<>();

    /** The files of the post that a shortcode without ids shows, by its name. */
    private final Map<String, List<WordPressAttachment>> attached = new HashMap<>();

    ShortcodeHtml(WordPressReferences references, Expansion expansion) {
        this.references = references;
        this.expansion = expansion;
    }

    /**
     * The HTML of a shortcode; empty if it refers to nothing that is known, so that it stays as it is.
     *
     * @param replaced replaces the shortcodes in content that is used
     */
    Optional<String> of(Shortcode shortcode, UnaryOperator<String> replaced) {
        return switch (shortcode.name()) {
            case "caption", "wp_caption" -> Optional.of(caption(shortcode, replaced));
            case "gallery" -> files(shortcode, "ids", "include");
            case "playlist" -> files(shortcode, "ids");
            case "embed" -> embed(shortcode);
            case "audio" -> media(shortcode, replaced, "audio", AUDIO);
            case "video" -> media(shortcode, replaced, "video", VIDEO);
            default -> Optional.empty();
        };
    }

    /** The caption follows the image in the content, or is an attribute in posts of WordPress before 3.4. */
    private static String caption(Shortcode shortcode, UnaryOperator<String> replaced) {
        String content = replaced.apply(shortcode.content()).strip();
        int end = endOfMedia(content);
        String media = content.substring(0, end);
        String caption = content.substring(end).strip();
        if (caption.isEmpty()) caption = shortcode.attribute("caption");
        String align = shortcode.attribute("align");
        return "<figure class=\"wp-caption " + Markup.attribute(align) + "\">" + media
                + (caption.isEmpty() ? "" : "<figcaption>" + caption + "</figcaption>") + "</figure>";
    }

    /** The end of the first image or other media, with the link around it; the end of the content if it has none. */
    private static int endOfMedia(String content) {
        HtmlTokens tokens = new HtmlTokens(content);
        boolean inLink = false;
        while (tokens.next()) {
            if (tokens.opens("a")) inLink = true;
            if (tokens.closes("a")) inLink = false;
            if (tokens.kind() != HtmlTokens.Kind.OPEN || !MEDIA.contains(tokens.name())) continue;
            int end = endOfElement(tokens);
            return inLink ? endOfLink(tokens, end) : end;
        }
        return content.length();
    }

    private static int endOfElement(HtmlTokens tokens) {
        String name = tokens.name();
        if (VOID.contains(name)) return tokens.end();
        while (tokens.next()) {
            if (tokens.closes(name)) return tokens.end();
        }
        return tokens.end();
    }

    private static int endOfLink(HtmlTokens tokens, int end) {
        while (tokens.next()) {
            if (tokens.closes("a")) return tokens.end();
            if (!tokens.written().isBlank()) return end;
        }
        return end;
    }

    private static Optional<String> embed(Shortcode shortcode) {
        String url = shortcode.content().isBlank()
                ? shortcode.attribute("src")
                : shortcode.content().strip();
        return LoneUrls.isUrl(url) ? Optional.of(LoneUrls.embed(url)) : Optional.empty();
    }

    private static Optional<String> media(
            Shortcode shortcode, UnaryOperator<String> replaced, String element, List<String> keys) {
        Set<String> urls = urls(shortcode, keys);
        if (urls.isEmpty()) return Optional.empty();
        String first = urls.iterator().next();
        // WordPress plays videos of these sites with the player of the site.
        if (PLAYED.matcher(first).matches() && LoneUrls.isUrl(first)) return Optional.of(LoneUrls.embed(first));
        StringBuilder player = new StringBuilder("<" + element);
        String poster = shortcode.attribute("poster");
        if (!poster.isEmpty())
            player.append(" poster=\"").append(Markup.attribute(poster)).append('"');
        for (String size : List.of("width", "height")) {
            String value = shortcode.attribute(size);
            if (SIZE.matcher(value).matches()) player.append(' ' + size + "=\"" + value + '"');
        }
        player.append('>');
        for (String url : urls)
            player.append("<source src=\"").append(Markup.attribute(url)).append("\">");
        String content = replaced.apply(shortcode.content());
        return Optional.of(player.append(content).append("</" + element + ">").toString());
    }

    private static Set<String> urls(Shortcode shortcode, List<String> keys) {
        Set<String> urls = new LinkedHashSet<>();
        for (String key : keys) urls.add(shortcode.attribute(key));
        for (String value : shortcode.values()) {
            // The plugin Audio Player: [audio:http://a.example/1.mp3,http://a.example/2.mp3|titles=One,Two]
            boolean isList = value.startsWith(":");
            urls.addAll(isList ? List.of(value.substring(1).split("\\|", -1)[0].split(",", -1)) : List.of(value));
        }
        urls.removeIf(String::isBlank);
        return urls;
    }

    /** A gallery or playlist. Files that are not found stay in a shortcode, which follows it. */
    private Optional<String> files(Shortcode shortcode, String... keys) {
        String ids = "";
        for (String key : keys) {
            if (ids.isEmpty()) ids = shortcode.attribute(key);
        }
        boolean isGallery = shortcode.name().equals("gallery");
        List<WordPressAttachment> files = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        if (!ids.isEmpty()) find(ids, files, unknown);
        else if (shortcode.attribute("id").isEmpty())
            files = attached.computeIfAbsent(shortcode.name(), this::attached);
        StringBuilder html = new StringBuilder();
        for (WordPressAttachment file : files) {
            html.append(figures.computeIfAbsent(file, ShortcodeHtml::figure));
            if (!expansion.hasRoom(html.length())) return Optional.empty();
        }
        if (files.isEmpty()) return Optional.empty();
        String all =
                isGallery && files.size() > 1 ? "<div data-lede-block=\"gallery\">" + html + "</div>" : html.toString();
        String rest = unknown.isEmpty()
                ? ""
                : "<p>[" + shortcode.name() + " ids=\"" + Markup.attribute(String.join(",", unknown)) + "\"]</p>";
        return Optional.of(all + rest).filter(expansion::allows);
    }

    private void find(String ids, List<WordPressAttachment> files, List<String> unknown) {
        for (String id : distinct(ids)) {
            Optional<WordPressAttachment> file =
                    NUMBER.matcher(id).matches() ? references.attachment(Long.parseLong(id)) : Optional.empty();
            file.ifPresentOrElse(files::add, () -> unknown.add(id));
        }
    }

    private List<WordPressAttachment> attached(String name) {
        List<WordPressAttachment> all = references.attached();
        return name.equals("gallery")
                ? all.stream().filter(WordPressAttachment::isImage).toList()
                : all;
    }

    private static Set<String> distinct(String ids) {
        Set<String> distinct = new LinkedHashSet<>();
        for (String id : ids.split("[\\s,]+", -1)) {
            if (!id.isEmpty()) distinct.add(id);
        }
        return distinct;
    }

    private static String figure(WordPressAttachment file) {
        String src = " src=\"" + Markup.text(file.url().value()) + "\"";
        String alt = file.alt();
        String caption = Markup.closed(file.caption());
        String media;
        Dimensions size = file.size();
        if (file.isImage()) {
            media = "<img" + src + (alt == null ? "" : " alt=\"" + Markup.text(alt) + "\"")
                    + (size == null ? "" : " width=\"" + size.width() + "\" height=\"" + size.height() + "\"") + ">";
        } else {
            String element = file.isVideo() ? "video" : "audio";
            media = "<" + element + src + "></" + element + ">";
            if (caption.isBlank()) caption = Markup.text(file.title());
        }
        return "<figure>" + media + (caption.isBlank() ? "" : "<figcaption>" + caption + "</figcaption>") + "</figure>";
    }
}
