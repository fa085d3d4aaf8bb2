package dev.lede.render.extract;

import dev.lede.render.draft.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the headline: a heading of the page that its title confirms, otherwise the best title in the metadata. */
final class HeadlineFinder {
    private static final int MAX = 400;
    private static final String SEPARATORS = "|·•»«–—-:/›";

    private final PageData data;
    private final JsonLd jsonLd;
    private final String siteName;

    HeadlineFinder(PageData data, JsonLd jsonLd, String siteName) {
        this.data = data;
        this.jsonLd = jsonLd;
        this.siteName = Texts.key(siteName);
    }

    Optional<Found<String>> find() {
        List<Found<String>> titles = titles();
        @Nullable Found<String> heading = heading(titles);
        if (heading != null) return Optional.of(heading);
        return titles.stream().findFirst();
    }

    private List<Found<String>> titles() {
        List<Found<String>> titles = new ArrayList<>();
        jsonLd.text("headline").ifPresent(text -> add(text, "json-ld", titles));
        add(data.meta("og:title"), "og:title", titles);
        add(data.meta("twitter:title"), "twitter:title", titles);
        add(data.meta("dc.title"), "dc.title", titles);
        add(data.title(), "title", titles);
        return titles;
    }

    private void add(@Nullable String text, String origin, List<Found<String>> titles) {
        if (text == null) return;
        String title = withoutSite(Texts.unescaped(text).replace('\u00a0', ' ').strip());
        if (!title.isBlank() && !Texts.key(title).equals(siteName)) titles.add(new Found<>(title, origin));
    }

    private @Nullable Found<String> heading(List<Found<String>> titles) {
        List<Found<String>> first = new ArrayList<>();
        for (Element heading : data.headings) {
            if (heading.nameIs("h2") && !heading.attr("itemprop").equals("headline")) continue;
            String text = Texts.of(heading, MAX);
            if (text.length() < 3 || Texts.key(text).equals(siteName)) continue;
            first.add(new Found<>(text, heading.normalName()));
        }
        String title = Texts.key(data.title() + " " + String.join(" ", titles.stream().map(Found::value).toList()));
        for (Found<String> heading : first) {
            if (title.contains(Texts.key(heading.value())) && heading.value().length() > 8) return heading;
        }
        return first.size() == 1 ? first.get(0) : null;
    }

    /** Removes the name of the site from the end or the beginning: "Ice on the lake - Lake Times". */
    private String withoutSite(String title) {
        for (int at = title.length() - 2; at > 1; at--) {
            if (!isSeparator(title, at)) continue;
            String rest = Texts.key(title.substring(at + 1));
            if (isSite(rest)) return withoutSite(title.substring(0, at).strip());
        }
        for (int at = 1; at < title.length() - 2 && at < 60; at++) {
            if (isSeparator(title, at) && isSite(Texts.key(title.substring(0, at)))) return title.substring(at + 1).strip();
        }
        return title;
    }

    private boolean isSite(String key) {
        return !key.isEmpty() && !siteName.isEmpty() && (key.equals(siteName) || siteName.contains(key) && key.length() > 3 || key.startsWith(siteName) && key.length() < siteName.length() + 30);
    }

    private static boolean isSeparator(String title, int at) {
        char c = title.charAt(at);
        if (SEPARATORS.indexOf(c) < 0) return false;
        return title.charAt(at - 1) == ' ' || c == '|' || c == ':' && title.charAt(at + 1) == ' ';
    }
}
