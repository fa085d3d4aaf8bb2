package dev.lede.render.archive;

import dev.lede.core.url.WebUrl;
import dev.lede.render.source.Markup;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** URLs that are alone on their line, which WordPress replaces by what they show: a player, a quoted post, a file. */
final class LoneUrls {
    private static final int LONGEST = 2_000;

    private static final Pattern AUDIO = Pattern.compile(".*\\.(?:mp3|m4a|ogg|oga|wav|flac|aac)");
    private static final Pattern VIDEO = Pattern.compile(".*\\.(?:mp4|m4v|webm|ogv|mov)");

    private LoneUrls() {}

    /** Whether a line of HTML is nothing but a web URL. */
    static boolean isUrl(String line) {
        if (!line.startsWith("http") || line.length() > LONGEST) return false;
        if (!line.startsWith("://", 4) && !line.startsWith("://", 5)) return false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c <= ' ' || c == '<' || c == '>' || c == '"') return false;
        }
        return WebUrl.parse(line.replace("&amp;", "&"))
                .filter(url -> url.host().isPresent())
                .isPresent();
    }

    /**
     * Returns the HTML that replaces a URL: a player of a file, otherwise an embed block of WordPress, which the
     * sanitizer makes an embed of its providers or a link.
     */
    static String embed(String url) {
        String value = Markup.attribute(url);
        String path = Optional.of(url.replace("&amp;", "&"))
                .flatMap(WebUrl::parse)
                .map(parsed -> parsed.path().toLowerCase(Locale.ROOT))
                .orElse("");
        if (AUDIO.matcher(path).matches()) return "<audio src=\"" + value + "\"></audio>";
        if (VIDEO.matcher(path).matches()) return "<video src=\"" + value + "\"></video>";
        return "<figure class=\"wp-block-embed\">" + value + "</figure>";
    }
}
