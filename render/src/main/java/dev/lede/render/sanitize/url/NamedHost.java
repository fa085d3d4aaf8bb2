package dev.lede.render.sanitize.url;

import dev.lede.core.check.Require;
import dev.lede.core.url.WebUrl;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the host that the text of a link names: readers expect the link to lead there. */
public final class NamedHost {
    /** A host with a dot, optionally with port and path. */
    private static final Pattern BARE = Pattern.compile(
            "((?:[\\p{L}\\p{M}\\p{N}_-]{1,63}\\.){1,8}[\\p{L}\\p{M}]{2,24})(?::\\d{1,5})?([/?#]\\S{0,2000})?");

    private static final Pattern SCHEME =
            Pattern.compile("https?:[/\\\\]{2}.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The characters of the text that are read; no URL is longer. */
    private static final int MAX_LENGTH = 3_000;

    /** The generic top-level domains that readers know; countries and domains outside ASCII are added. */
    private static final Set<String> TOPS = tops("""
            com org net info biz edu gov mil int name pro mobi travel museum aero coop jobs tel cat asia post example test
            app dev page blog news media press live world today club shop store online site website web xyz top cloud tech
            agency digital life space email group company network art bank money finance fund insurance law legal health
            care social chat link click video film music game games sport tours hotel restaurant moscow tatar paris
            london berlin amsterdam nyc tokyo eu uk su ac""");

    /** Top-level domains that are extensions of files, too: "main.py" is not a host in Paraguay. */
    private static final Set<String> FILES =
            Set.of("cc", "do", "md", "mk", "ml", "pl", "pm", "ps", "py", "rs", "sh", "so", "ai");

    /** One dot leader, the first character that becomes a dot or colon in NFKC. */
    private static final char FIRST_LIKE_DOT = '\u2024';

    private NamedHost() {}

    /** Returns the host of the first URL in the text. A host without scheme and "www." counts only if it is the whole text. */
    public static Optional<String> in(String text) {
        if (!mayName(text)) return Optional.empty();
        String plain = Normalizer.normalize(seen(text), Normalizer.Form.NFKC).strip();
        List<String> words = Arrays.asList(plain.split("\\s+", -1));
        for (String word : words) {
            String url = withoutBrackets(word);
            if (SCHEME.matcher(url).matches()) return host(url);
            if (url.regionMatches(true, 0, "www.", 0, 4)) return bare(url, true);
        }
        return words.size() == 1 ? bare(plain, false) : Optional.empty();
    }

    /** Whether the text has a dot or colon, or a character whose compatibility form may have one, such as an ellipsis. */
    private static boolean mayName(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '.' || c == ':' || c >= FIRST_LIKE_DOT) return true;
        }
        return false;
    }

    private static Optional<String> bare(String url, boolean sure) {
        var matcher = BARE.matcher(url);
        if (!matcher.matches()) return Optional.empty();
        String name = matcher.group(1);
        boolean likely = sure || endsInTopLevelDomain(name.toLowerCase(Locale.ROOT), matcher.group(2) != null);
        return likely ? host("//" + name) : Optional.empty();
    }

    private static boolean endsInTopLevelDomain(String name, boolean hasPath) {
        String top = name.substring(name.lastIndexOf('.') + 1);
        boolean couldBeFile = !hasPath && name.indexOf('.') == name.lastIndexOf('.') && FILES.contains(top);
        return !couldBeFile && (TOPS.contains(top) || top.chars().anyMatch(c -> c >= 0x80));
    }

    private static Optional<String> host(String url) {
        return WebUrl.parse(url).flatMap(WebUrl::host);
    }

    private static String withoutBrackets(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && "([{<«„“”\"'‘’".indexOf(word.charAt(start)) >= 0) start++;
        while (end > start && ")]}>»“”\"'‘’.,;:!?…։".indexOf(word.charAt(end - 1)) >= 0) end--;
        return word.substring(start, end);
    }

    /** Returns the beginning of the text without invisible characters, which readers do not see inside of a host. */
    private static String seen(String text) {
        StringBuilder seen = new StringBuilder();
        for (int at = 0; at < text.length() && seen.length() < MAX_LENGTH; ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (space || !Require.isInvisible(c)) seen.appendCodePoint(c);
        }
        return seen.toString();
    }

    private static Set<String> tops(String general) {
        Set<String> tops = new HashSet<>(List.of(general.split("\\s+", -1)));
        for (String country : Locale.getISOCountries()) tops.add(country.toLowerCase(Locale.ROOT));
        return Set.copyOf(tops);
    }
}
