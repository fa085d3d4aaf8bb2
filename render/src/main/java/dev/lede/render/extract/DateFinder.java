package dev.lede.render.extract;

import dev.lede.render.draft.DraftDate;
import dev.lede.render.draft.Found;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the dates of publication and of the last update. */
final class DateFinder {
    /** Names that mean the publication. */
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "article:published",
            "datepublished",
            "date_published",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date.created",
            "publishdate",
            "publish_date",
            "publish-date",
            "published_time",
            "publication_date",
            "ptime",
            "article.published",
            "article_date_original",
            "originalpublicationdate",
            "displaydate");

    /** Names that mostly mean the publication, but sometimes another date. */
    private static final List<String> PROBABLY_PUBLISHED = List.of(
            "cxenseparse:recs:publishtime",
            "bt:pubdate",
            "rnews:datepublished",
            "pubdate",
            "citation_publication_date",
            "citation_date",
            "release_date",
            "datecreated",
            "created",
            "dc.date",
            "dcterms.date",
            "date");

    /** Names of other dates, which are near to the publication. */
    private static final List<String> ANY_DATE =
            List.of("last-modified", "article:modified_time", "og:updated_time", "dcterms.modified", "revised");

    private static final List<String> UPDATED = List.of(
            "article:modified_time",
            "datemodified",
            "og:updated_time",
            "dcterms.modified",
            "dc.date.modified",
            "last-modified");
    private static final Pattern IN_URL = Pattern.compile("/((?:19|20)\\d\\d)[/-]?(\\d\\d)[/-]?(\\d\\d)(?=[/\\-_.]|$)");

    private final PageData data;
    private final JsonLd jsonLd;
    private final @Nullable Locale language;

    /** @param language the language of the page; null if unknown */
    DateFinder(PageData data, JsonLd jsonLd, @Nullable Locale language) {
        this.data = data;
        this.jsonLd = jsonLd;
        this.language = language;
    }

    Optional<Found<DraftDate>> published(String url, List<Box> boxes) {
        @Nullable Found<DraftDate> found = date(jsonLd.text("datePublished").orElse(null), "json-ld");
        if (found == null) found = ofMetas(PUBLISHED);
        if (found == null) found = ofProperty("datePublished");
        if (found == null) found = date(jsonLd.text("dateCreated").orElse(null), "json-ld");
        if (found == null) found = ofTimes(boxes, true);
        if (found == null) found = ofMetas(PROBABLY_PUBLISHED);
        if (found == null) found = ofTimes(boxes, false);
        if (found == null) found = ofUrl(url);
        if (found == null) found = ofText(boxes);
        if (found == null) found = ofMetas(ANY_DATE);
        return Optional.ofNullable(found);
    }

    Optional<Found<DraftDate>> updated() {
        @Nullable Found<DraftDate> found = date(jsonLd.text("dateModified").orElse(null), "json-ld");
        if (found == null) found = ofMetas(UPDATED);
        if (found == null) found = ofProperty("dateModified");
        return Optional.ofNullable(found);
    }

    private @Nullable Found<DraftDate> ofMetas(List<String> names) {
        for (String name : names) {
            @Nullable Found<DraftDate> found = date(data.meta(name), name);
            if (found != null) return found;
        }
        return null;
    }

    private @Nullable Found<DraftDate> ofProperty(String property) {
        for (Element element : data.properties) {
            if (!element.attr("itemprop").contains(property)) continue;
            for (String value : List.of(
                    element.attr("datetime"), element.attr("content"), element.attr("title"), Texts.of(element, 60))) {
                @Nullable Found<DraftDate> found = date(value, "itemprop=" + property);
                if (found != null) return found;
            }
        }
        return null;
    }

    private @Nullable Found<DraftDate> ofTimes(List<Box> boxes, boolean declared) {
        for (Box box : boxes) {
            if (!box.is("time") || box.isInComments) continue;
            Element time = box.element;
            if (declared && !time.hasAttr("pubdate") && !time.hasClass("entry-date") && !time.hasClass("published"))
                continue;
            @Nullable Found<DraftDate> found = date(time.attr("datetime"), "time");
            if (found == null) found = date(Texts.of(time, 60), "time");
            if (found != null) return found;
        }
        return null;
    }

    private @Nullable Found<DraftDate> ofUrl(String url) {
        Matcher found = IN_URL.matcher(url);
        return found.find() ? date(found.group(1) + "-" + found.group(2) + "-" + found.group(3), "url") : null;
    }

    /** Looks for a date beside the headline, before the text; then after it. */
    private @Nullable Found<DraftDate> ofText(List<Box> boxes) {
        @Nullable Found<DraftDate> first = null;
        for (Box box : boxes) {
            if (box.ownText == 0 || box.ownText > 150 || box.isHidden) continue;
            boolean named = box.has(Hint.META);
            if (first != null && !named) continue;
            @Nullable DraftDate date = WrittenDate.find(Texts.of(box.element, 150), language);
            if (date == null) continue;
            Found<DraftDate> found = new Found<>(date, "text");
            if (named) return found;
            first = found;
        }
        return first;
    }

    private @Nullable Found<DraftDate> date(@Nullable String text, String origin) {
        if (text == null || text.isBlank()) return null;
        Optional<DraftDate> parsed = language == null ? DraftDate.parse(text) : DraftDate.parse(text, language);
        if (parsed.isEmpty()) parsed = Optional.ofNullable(WrittenDate.find(text, language));
        return parsed.filter(date -> date.day().getYear() > 1980 && date.day().getYear() < 2100)
                .map(date -> new Found<>(date, origin))
                .orElse(null);
    }
}
