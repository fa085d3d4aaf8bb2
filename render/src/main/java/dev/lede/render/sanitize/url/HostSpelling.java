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

/** Finds misleading names of hosts, by a small part of Unicode's security mechanisms (UTS #39). */
public final class HostSpelling {
    /** Scripts that are commonly used together (UTS #39, highly restrictive level). */
    private static final List<Set<UnicodeScript>> COMBINATIONS = List.of(
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.BOPOMOFO),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HANGUL));

    /** Cyrillic, Greek and Armenian letters that look like Latin ones. */
    private static final String LIKE_LATIN = "аԁеһіјӏорԛѕԝхусѵԍν" + "αονρυικγωχ" + "օսհցգոԁյզ";

    private static final String PUNYCODE = "xn--";
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

    private HostSpelling() {}

    /** Returns the host with its Punycode decoded. */
    public static String readable(String host) {
        if (host.indexOf(PUNYCODE) < 0) return host;
        return Stream.of(host.split("\\.", -1))
                .map(label -> label.startsWith(PUNYCODE) ? IDN.toUnicode(label, IDN.ALLOW_UNASSIGNED) : label)
                .collect(Collectors.joining("."));
    }

    /** Returns why an editor should check a host; empty for most hosts. */
    public static Optional<Notice.Rule> notice(String host) {
        if (isIpAddress(host)) return Optional.of(Notice.Rule.HOST_IS_AN_IP_ADDRESS);
        if (isAscii(host) && host.indexOf(PUNYCODE) < 0) return Optional.empty();
        String readable = readable(host);
        String[] labels = readable.split("\\.", -1);
        boolean latinTop = isAscii(labels[labels.length - 1]);
        for (String label : labels) {
            if (label.startsWith(PUNYCODE)) return Optional.of(Notice.Rule.HOST_IN_PUNYCODE);
            if (isMixed(label)) return Optional.of(Notice.Rule.HOST_OF_MIXED_SCRIPTS);
            // "аррӏе.com" is Cyrillic and looks Latin. Below a Cyrillic top-level domain, readers expect Cyrillic.
            if (latinTop && looksLatin(label)) return Optional.of(Notice.Rule.HOST_OF_MIXED_SCRIPTS);
        }
        return Optional.empty();
    }

    /** A {@link dev.lede.core.url.WebUrl} has IPv6 in brackets, and normalizes IPv4 to four decimal numbers. */
    private static boolean isIpAddress(String host) {
        char first = host.charAt(0);
        return first == '['
                || (first >= '0' && first <= '9' && IPV4.matcher(host).matches());
    }

    private static boolean isMixed(String label) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        label.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        scripts.remove(UnicodeScript.COMMON);
        scripts.remove(UnicodeScript.INHERITED);
        return scripts.size() > 1 && COMBINATIONS.stream().noneMatch(some -> some.containsAll(scripts));
    }

    private static boolean looksLatin(String label) {
        return !isAscii(label)
                && label.codePoints().allMatch(c -> LIKE_LATIN.indexOf(c) >= 0 || c == '-' || (c >= '0' && c <= '9'));
    }

    private static boolean isAscii(String label) {
        int at = 0;
        while (at < label.length() && label.charAt(at) < 0x80) at++;
        return at == label.length();
    }
}
