package dev.lede.render.sanitize.url;

import dev.lede.render.sanitize.value.SrcsetReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The user name and password in a URL ({@code https://user:password@host/}), which a {@code WebUrl} does not keep. */
public final class UserInfo {
    private static final Pattern URL = Pattern.compile(
            "[\\x00-\\x20]*+(?:https?:)?[/\\\\]{2,}+(?<user>[^/\\\\?#]*)@.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Browsers remove these from all parts of a URL (WHATWG URL, basic URL parser). */
    private static final Pattern REMOVED = Pattern.compile("[\\t\\n\\r]");

    private UserInfo() {}

    /** Returns the user name in the value of an attribute; passwords must not be shown (RFC 3986, section 7.5). */
    public static Optional<String> in(String attribute, String value) {
        if (value.indexOf('@') < 0) return Optional.empty();
        if (!attribute.endsWith("srcset")) return of(value);
        return SrcsetReader.read(value).stream()
                .flatMap(candidate -> of(candidate.url()).stream())
                .findFirst();
    }

    private static Optional<String> of(String url) {
        Matcher matcher = URL.matcher(REMOVED.matcher(url).replaceAll(""));
        if (!matcher.matches()) return Optional.empty();
        String user = matcher.group("user");
        int password = user.indexOf(':');
        return Optional.of(password < 0 ? user : user.substring(0, password));
    }
}
