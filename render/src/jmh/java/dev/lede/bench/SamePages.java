package dev.lede.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Checks that a peer writes the words and the links of Lede's page, in about as many bytes. */
final class SamePages {
    private SamePages() {}

    static void require(String peer, String lede, String other) {
        requireEqual(peer + ", text", List.of(text(lede)), List.of(text(other)));
        requireEqual(peer + ", links", links(lede), links(other));
        double bytes = (double) bytes(other) / bytes(lede);
        if (bytes < 0.9 || bytes > 1.1) {
            throw new IllegalStateException(peer + ": the page has " + bytes + " times the bytes of Lede's");
        }
    }

    static int bytes(String html) {
        return html.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The visible text without white space, which templates may have more of. */
    static String text(String html) {
        return Jsoup.parse(html).text().replaceAll("\\s+", "");
    }

    private static List<String> links(String html) {
        Document page = Jsoup.parse(html);
        List<String> links = new ArrayList<>(page.select("[href]").eachAttr("href"));
        links.addAll(page.select("[src]").eachAttr("src"));
        return links;
    }

    private static void requireEqual(String what, List<String> lede, List<String> other) {
        if (lede.equals(other)) return;
        String ours = String.join(" ", lede);
        String theirs = String.join(" ", other);
        int same = 0;
        while (same < Math.min(ours.length(), theirs.length()) && ours.charAt(same) == theirs.charAt(same)) same++;
        throw new IllegalStateException(
                what + " differ.\nLede: " + from(ours, same - 30) + "\npeer: " + from(theirs, same - 30));
    }

    private static String from(String text, int start) {
        return text.substring(Math.max(0, start), Math.min(text.length(), Math.max(0, start) + 100));
    }
}
