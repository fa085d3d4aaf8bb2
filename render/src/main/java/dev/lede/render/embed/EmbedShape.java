package dev.lede.render.embed;

import dev.lede.core.url.WebUrl;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One form of a provider's URLs, and the templates of the page and the player for such a URL. A URL matches by its parsed
 * parts, not by its text: the exact host, the complete path, and the form of the id.
 *
 * @param hosts the hosts, in lower case
 * @param path matches the complete path; its first group is {@code {path}} in the templates, its second {@code {value}}
 * @param parameter a required parameter of the query, {@code {value}} in the templates; null if none is required
 * @param owner a second required parameter, {@code {path}} in the templates; null if none is required
 * @param page the template of the URL of the content's web page
 * @param player the template of the player's URL, where {@code {page}} is the encoded URL of the page; null if there is no
 *     player
 * @param kind the kind of content
 * @param start the templates for a start time
 */
record EmbedShape(
        Set<String> hosts,
        Pattern path,
        @Nullable Parameter parameter,
        @Nullable Parameter owner,
        String page,
        @Nullable String player,
        EmbedPlayer.Kind kind,
        Start start) {
    /** The names of parameters for the start time of a video. */
    private static final Set<String> STARTS = Set.of("start", "t", "time_continue");

    /** Text that may be copied from a URL into a template: it cannot end a path or a value, and has no {@code ..}. */
    private static final Pattern SAFE = Pattern.compile("(?!.*\\.\\.)[\\w.~/@-]{1,300}");

    /** The same for a value that is only copied into a value, where percent-encoded characters end nothing. */
    private static final Pattern SAFE_VALUE = Pattern.compile("[\\w.~:,!*%-]{1,1800}");

    /**
     * A parameter of the query, with a pattern for its value.
     *
     * @param encoded whether the value may have percent-encoded characters; it is then only copied into values
     */
    record Parameter(String name, Pattern value, boolean encoded) {
        private static Parameter of(String name, String value) {
            return new Parameter(name, Pattern.compile(value), false);
        }

        private Optional<String> in(WebUrl url) {
            return valueOf(name, url).filter(written -> value.matcher(written).matches());
        }
    }

    /** The templates to append to the URLs for a start time in {@code {seconds}}; empty if there is no such parameter. */
    record Start(String page, String player) {
        static final Start NONE = new Start("", "");

        private static String added(String template, int seconds) {
            return seconds == 0 ? "" : template.replace("{seconds}", Integer.toString(seconds));
        }
    }

    /** The result of reading a URL of this form. */
    record Read(WebUrl page, @Nullable EmbedPlayer player, EmbedParameters parameters) {}

    static EmbedShape of(String hosts, String path, String page, String player) {
        return new EmbedShape(
                set(hosts), Pattern.compile(path), null, null, page, player, EmbedPlayer.Kind.VIDEO, Start.NONE);
    }

    /** Returns a copy that requires a parameter of the query. */
    EmbedShape with(String parameter, String value) {
        return new EmbedShape(hosts, path, Parameter.of(parameter, value), owner, page, player, kind, start);
    }

    /** Returns a copy that requires a parameter of the query, whose value may have percent-encoded characters. */
    EmbedShape withEncoded(String parameter, String value) {
        Parameter encoded = new Parameter(parameter, Pattern.compile(value), true);
        return new EmbedShape(hosts, path, encoded, owner, page, player, kind, start);
    }

    /** Returns a copy that requires a second parameter of the query. */
    EmbedShape withOwner(String parameter, String value) {
        return new EmbedShape(hosts, path, this.parameter, Parameter.of(parameter, value), page, player, kind, start);
    }

    EmbedShape with(EmbedPlayer.Kind kind) {
        return new EmbedShape(hosts, path, parameter, owner, page, player, kind, start);
    }

    EmbedShape with(Start start) {
        return new EmbedShape(hosts, path, parameter, owner, page, player, kind, start);
    }

    private static Set<String> set(String names) {
        return new LinkedHashSet<>(Arrays.asList(names.split(" ", -1)));
    }

    /** Reads a URL; empty if it does not have this form. */
    Optional<Read> read(WebUrl url, Set<String> settings) {
        if (url.host().filter(hosts::contains).isEmpty()) return Optional.empty();
        Matcher matcher = path.matcher(url.path());
        if (!matcher.matches()) return Optional.empty();
        if (parameter == null) {
            String second = matcher.groupCount() < 2 ? "" : matcher.group(2);
            return read(url, matcher.group(1), second, Set.of(), settings);
        }
        Optional<String> value = parameter.in(url);
        if (owner != null) {
            Set<String> consumed = Set.of(parameter.name(), owner.name());
            return owner.in(url).flatMap(by -> value.flatMap(found -> read(url, by, found, consumed, settings)));
        }
        String part = matcher.groupCount() == 0 ? "" : matcher.group(1);
        Set<String> consumed = Set.of(parameter.name());
        return value.flatMap(found -> read(url, part, found, consumed, settings));
    }

    private Optional<Read> read(WebUrl url, String path, String value, Set<String> consumed, Set<String> settings) {
        Pattern safe = parameter != null && parameter.encoded() ? SAFE_VALUE : SAFE;
        if (!safe.matcher(path + value).matches()) return Optional.empty();
        EmbedParameters parameters =
                EmbedParameters.of(url, consumed, settings, start.page().isEmpty() ? Set.of() : STARTS);
        int seconds = parameters.seconds();
        Optional<WebUrl> found = WebUrl.parse(filled(page, path, value) + Start.added(start.page(), seconds));
        // A long id in a long template can exceed the maximum length of a URL.
        if (found.isEmpty()) return Optional.empty();
        if (player == null) return Optional.of(new Read(found.get(), null, parameters));
        String filled = filled(player, path, value);
        if (filled.contains("{page}")) {
            filled = filled.replace("{page}", URLEncoder.encode(found.get().value(), StandardCharsets.UTF_8));
        }
        return WebUrl.parse(filled + Start.added(start.player(), seconds))
                .map(played -> new Read(found.get(), new EmbedPlayer(played, kind), parameters));
    }

    private static String filled(String template, String path, String value) {
        return template.replace("{path}", path).replace("{value}", value);
    }

    /** Returns the value of a parameter of the query, not decoded; the first if there are several. */
    static Optional<String> valueOf(String name, WebUrl url) {
        String prefix = name + "=";
        String query = url.query().orElse("");
        int start = 0;
        while (!query.startsWith(prefix, start)) {
            start = query.indexOf('&', start) + 1;
            if (start == 0) return Optional.empty();
        }
        int end = query.indexOf('&', start);
        return Optional.of(query.substring(start + prefix.length(), end < 0 ? query.length() : end));
    }
}
