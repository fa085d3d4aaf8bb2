package dev.lede.render.extract;

import dev.lede.render.draft.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the headline: a heading of the page that its title confirms, otherwise the best title in the metadata. */
final class HeadlineFinder {
    private static final int MAX = 400;
    private static final String SEPARATORS = "|·•»«–—-:/›";

    private static final Pattern HOME = Pattern.compile("(?:https?:)?(?://[^/?#]{1,255})?/?(?:index\\.\\w{2,5})?");

    private static final Pattern KICKER = Pattern.compile(
            "(?i)kicker|topline|overline|dachzeile|spitzmarke|pretitle|supertitle|supra|antetitulo|eyebrow|roofline|label");
    private static final Pattern KICKER_END = Pattern.compile("^[\\s:|–-]{1,5}");

    private final PageData data;
    private final JsonLd jsonLd;
    private final SiteNames site;

    HeadlineFinder(PageData data, JsonLd jsonLd, SiteNames site) {
        this.data = data;
        this.jsonLd = jsonLd;
        this.site = site;
    }

    /** A headline, and its heading on the page; null if it is only in the metadata. */
    record Headline(Found<String> found, @Nullable Element heading) {}

    Optional<Headline> find() {
        List<Found<String>> titles = titles();
        @Nullable Headline heading = heading(titles);
        if (heading != null) return Optional.of(heading);
        return titles.stream().findFirst().map(title -> new Headline(title, null));
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
        String beginning = text.substring(0, Math.min(text.length(), PageData.TITLE));
        String title =
                withoutSite(Texts.unescaped(beginning).replace('\u00a0', ' ').strip());
        if (!title.isBlank() && !site.contains(title)) titles.add(new Found<>(title, origin));
    }

    private @Nullable Headline heading(List<Found<String>> titles) {
        String page = Texts.key(data.title());
        @Nullable Headline contained = null;
        @Nullable Headline only = null;
        int first = 0;
        List<String> keys =
                titles.stream().map(title -> Texts.key(title.value())).toList();
        for (Element heading : data.headings) {
            String text = Texts.of(heading, MAX);
            String key = Texts.key(text);
            if (key.length() < 2 || site.isDeclared(text) || leadsHome(heading)) continue;
            @Nullable String rest = withoutKicker(heading, text, keys);
            if (rest != null) return new Headline(new Found<>(rest, heading.normalName()), heading);
            Headline found = new Headline(new Found<>(text, heading.normalName()), heading);
            if (keys.contains(key)) return found;
            @Nullable Headline part = part(heading, titles);
            if (part != null) return part;
            boolean isSite = page.endsWith(key) && page.length() > key.length();
            if (contained == null && text.length() > 8 && !isSite && page.contains(key)) contained = found;
            if (heading.nameIs("h1") && !isSite && first++ == 0) only = found;
        }
        if (contained != null) return contained;
        return first == 1 ? only : null;
    }

    /** Whether the heading is the name of the site, as a link to its first page. */
    private static boolean leadsHome(Element heading) {
        @Nullable Element link = heading.selectFirst("a[href]");
        if (link == null && heading.parent() != null && heading.parent().nameIs("a")) link = heading.parent();
        return link != null && HOME.matcher(link.attr("href").strip()).matches();
    }

    /** Returns the text after a kicker in its own element, if names or the title of the page confirm that it is one. */
    private static @Nullable String withoutKicker(Element heading, String text, List<String> titles) {
        @Nullable Element first = heading.firstElementChild();
        if (first == null) return null;
        String kicker = Texts.of(first, MAX);
        if (kicker.isEmpty() || !text.startsWith(kicker) || text.length() < kicker.length() + 10) return null;
        String rest = KICKER_END.matcher(text.substring(kicker.length())).replaceFirst("");
        if (KICKER.matcher(first.className()).find()) return rest;
        String key = Texts.key(rest);
        return key.length() > 9 && titles.stream().anyMatch(title -> title.startsWith(key)) ? rest : null;
    }

    /** Finds the headline in a heading that also has a kicker: in one of its elements, or after one of them. */
    private static @Nullable Headline part(Element heading, List<Found<String>> titles) {
        if (heading.childrenSize() == 0) return null;
        String whole = Texts.of(heading, MAX);
        for (Found<String> title : titles) {
            String key = Texts.key(title.value());
            if (key.length() < 10 || !Texts.key(whole).endsWith(key)) continue;
            for (int at = whole.length() - 1; at > 0; at--) {
                String end = whole.substring(at).strip();
                if (Texts.key(end).equals(key))
                    return new Headline(new Found<>(start(whole, at), heading.normalName()), heading);
            }
        }
        return null;
    }

    /** Includes a quotation mark before the first letter. */
    private static String start(String whole, int at) {
        int start = at;
        while (start > 0 && "\"'“”„«»‘’‚¿¡(".indexOf(whole.charAt(start - 1)) >= 0) start--;
        return whole.substring(start).strip();
    }

    /** Removes the name of the site from the end or the beginning: "Ice on the lake - Lake Times". */
    private String withoutSite(String whole) {
        String title = whole;
        for (int at = title.length() - 2; at > 1; at--) {
            if (!isSeparator(title, at) || !site.isIn(title.substring(at + 1))) continue;
            title = title.substring(0, at).strip();
            at = title.length() - 1;
        }
        for (int at = 1; at < title.length() - 2 && at < 60; at++) {
            if (isSeparator(title, at) && site.isIn(title.substring(0, at)))
                return title.substring(at + 1).strip();
        }
        return title;
    }

    private static boolean isSeparator(String title, int at) {
        char c = title.charAt(at);
        if (SEPARATORS.indexOf(c) < 0) return false;
        return title.charAt(at - 1) == ' ' || c == '|' || (c == ':' && title.charAt(at + 1) == ' ');
    }
}
