package dev.lede.render.sanitize.read;

import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that the renderer writes by itself, in each language: read back, they are none of the article's. */
public final class OwnLabels {
    /** What no label has: it holds the place of the site's name. */
    private static final String SITE = "\uE000";

    private static final Set<String> DETAILS = Languages.bundled().stream()
            .map(language -> Messages.of(language).text("details.summary"))
            .collect(Collectors.toUnmodifiableSet());

    private static final List<Open> OPEN =
            Languages.bundled().stream().map(OwnLabels::open).distinct().toList();

    private OwnLabels() {}

    /** What stands around the name of the site that is opened. */
    private record Open(String before, String after) {
        boolean matches(String words, String site) {
            return words.length() == before.length() + site.length() + after.length()
                    && words.startsWith(before)
                    && words.startsWith(site, before.length())
                    && words.endsWith(after);
        }
    }

    private static Open open(Locale language) {
        String label = Messages.of(language).text("embed.open", Map.of("provider", SITE));
        int at = label.indexOf(SITE);
        return new Open(label.substring(0, at), label.substring(at + SITE.length()));
    }

    /** Whether it is the summary of details that have none. */
    public static boolean isDetails(String words) {
        return DETAILS.contains(words);
    }

    /** Whether it is the link to what an embed shows, where that has no title. */
    public static boolean isOpen(String words, String site) {
        return OPEN.stream().anyMatch(label -> label.matches(words, site));
    }
}
