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
 * The shape of a site's addresses. They are compared as they were understood, never as they were written: host for host,
 * the whole path, and the id by its form.
 *
 * @param hosts lower-cased
 * @param path the whole path; its first group is {@code {path}} in the templates, its second {@code {value}}
 * @param parameter what the query must have, {@code {value}} in the templates; null if nothing
 * @param owner what the query must have beside it, {@code {path}} in the templates; null if nothing
 * @param page the template of the address for people
 * @param player the template of the player's address, where {@code {page}} is the page's, encoded; null if there is none
 * @param kind what the player shows
 * @param start how both say where a film starts
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
    /** The parameters that say where a film starts. */
    private static final Set<String> STARTS = Set.of("start", "t", "time_continue");

    /** What may be taken from one address into another: it ends no part of it, and climbs no folder. */
    private static final Pattern SAFE = Pattern.compile("(?!.*\\.\\.)[\\w.~/@-]{1,300}");

    /** A parameter of a query, and the form of its value. */
    record Parameter(String name, Pattern value) {
        private static Parameter of(String name, String value) {
            return new Parameter(name, Pattern.compile(value));
        }

        private Optional<String> in(WebUrl url) {
            return valueOf(name, url).filter(written -> value.matcher(written).matches());
        }
    }

    /** What is added to an address so that the film starts later: {@code {seconds}}. Empty where it cannot be said. */
    record Start(String page, String player) {
        static final Start NONE = new Start("", "");

        private static String added(String template, int seconds) {
            return seconds == 0 ? "" : template.replace("{seconds}", Integer.toString(seconds));
        }
    }

    /** What an address of the shape says. */
    record Read(WebUrl page, @Nullable EmbedPlayer player, EmbedParameters parameters) {}

    static EmbedShape of(String hosts, String path, String page, String player) {
        return new EmbedShape(
                set(hosts), Pattern.compile(path), null, null, page, player, EmbedPlayer.Kind.VIDEO, Start.NONE);
    }

    EmbedShape with(String parameter, String value) {
        return new EmbedShape(hosts, path, Parameter.of(parameter, value), owner, page, player, kind, start);
    }

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
            Set<String> shown = Set.of(parameter.name(), owner.name());
            return owner.in(url).flatMap(by -> value.flatMap(found -> read(url, by, found, shown, settings)));
        }
        String part = matcher.groupCount() == 0 ? "" : matcher.group(1);
        Set<String> shown = Set.of(parameter.name());
        return value.flatMap(found -> read(url, part, found, shown, settings));
    }

    private Optional<Read> read(WebUrl url, String path, String value, Set<String> shown, Set<String> settings) {
        if (!SAFE.matcher(path + value).matches()) return Optional.empty();
        EmbedParameters parameters =
                EmbedParameters.of(url, shown, settings, start.page().isEmpty() ? Set.of() : STARTS);
        int seconds = parameters.seconds();
        Optional<WebUrl> found = WebUrl.parse(filled(page, path, value) + Start.added(start.page(), seconds));
        // A long id in a long template of a host's makes no URL.
        if (found.isEmpty()) return Optional.empty();
        if (player == null) return Optional.of(new Read(found.get(), null, parameters));
        String encoded = URLEncoder.encode(found.get().value(), StandardCharsets.UTF_8);
        return WebUrl.parse(
                        filled(player, path, value).replace("{page}", encoded) + Start.added(start.player(), seconds))
                .map(played -> new Read(found.get(), new EmbedPlayer(played, kind), parameters));
    }

    private static String filled(String template, String path, String value) {
        return template.replace("{path}", path).replace("{value}", value);
    }

    /** The value of a query's parameter, as written; of several the first. */
    static Optional<String> valueOf(String name, WebUrl url) {
        String begin = name + "=";
        for (String parameter : url.query().orElse("").split("&", -1)) {
            if (parameter.startsWith(begin)) return Optional.of(parameter.substring(begin.length()));
        }
        return Optional.empty();
    }
}
