package dev.lede.render.sanitize.url;

import dev.lede.render.sanitize.report.Notice;
import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is odd about the name of a host, after the security mechanisms of Unicode (UTS #39), in the small. */
public final class HostSpelling {
    /** What is written with several scripts by custom (UTS #39, highly restrictive). */
    private static final List<Set<UnicodeScript>> CUSTOMS = List.of(
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.BOPOMOFO),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HANGUL));

    /** Letters of Cyrillic, Greek and Armenian that readers take for Latin ones. */
    private static final String LIKE_LATIN = "аԁеһіјӏорԛѕԝхусѵԍν" + "αονρυικγωχ" + "օսհցգոԁյզ";

    private static final String IN_CODE = "xn--";
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

    private HostSpelling() {}

    /** The name as readers should see it, Punycode decoded. */
    public static String readable(String host) {
        return Stream.of(host.split("\\.", -1))
                .map(label -> label.startsWith(IN_CODE) ? IDN.toUnicode(label, IDN.ALLOW_UNASSIGNED) : label)
                .collect(Collectors.joining("."));
    }

    /** What an editor should know of a host; nothing of most. */
    public static Optional<Notice.Rule> oddity(String host) {
        if (isIpAddress(host)) return Optional.of(Notice.Rule.HOST_IS_AN_IP_ADDRESS);
        String readable = readable(host);
        String[] labels = readable.split("\\.", -1);
        boolean latinTop = isAscii(labels[labels.length - 1]);
        for (String label : labels) {
            if (label.startsWith(IN_CODE)) return Optional.of(Notice.Rule.HOST_IN_PUNYCODE);
            if (isMixed(label)) return Optional.of(Notice.Rule.HOST_OF_MIXED_SCRIPTS);
            // "аррӏе.com" is of one script, and reads as another; under a Cyrillic name it reads as what it is.
            if (latinTop && looksLatin(label)) return Optional.of(Notice.Rule.HOST_OF_MIXED_SCRIPTS);
        }
        return Optional.empty();
    }

    /** The host of a {@link dev.lede.core.url.WebUrl} has IPv6 in brackets, and IPv4 as four decimal numbers. */
    private static boolean isIpAddress(String host) {
        return host.startsWith("[") || IPV4.matcher(host).matches();
    }

    private static boolean isMixed(String label) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        label.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        scripts.remove(UnicodeScript.COMMON);
        scripts.remove(UnicodeScript.INHERITED);
        return scripts.size() > 1 && CUSTOMS.stream().noneMatch(custom -> custom.containsAll(scripts));
    }

    private static boolean looksLatin(String label) {
        return !isAscii(label)
                && label.codePoints().allMatch(c -> LIKE_LATIN.indexOf(c) >= 0 || c == '-' || (c >= '0' && c <= '9'));
    }

    private static boolean isAscii(String label) {
        return label.chars().allMatch(c -> c < 0x80);
    }
}
