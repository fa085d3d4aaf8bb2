package dev.lede.render.extract;

import dev.lede.core.Contributor;
import dev.lede.core.body.Figure;
import dev.lede.core.url.WebUrl;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftField;
import dev.lede.render.draft.DraftNotice;
import dev.lede.render.draft.Found;
import dev.lede.render.sanitize.BodySanitizer;
import dev.lede.render.sanitize.report.Sanitized;
import dev.lede.render.sanitize.report.SanitizedInlines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads one page into a draft: the session of an {@link ArticleExtractor}. */
final class PageReader {
    private static final int LEFT_OUT = 120;

    private final WebUrl url;
    private final BodySanitizer sanitizer;
    private final PageData data;
    private final JsonLd jsonLd;
    private final List<Box> boxes;
    private final ArticleDraft.Builder draft = ArticleDraft.builder();

    PageReader(ParsedPage page, WebUrl url, BodySanitizer sanitizer) {
        this.url = url;
        this.sanitizer = sanitizer;
        data = PageData.of(page.document());
        jsonLd = JsonLd.of(data.jsonLd, data.title());
        boxes = BoxTree.of(page.document().body());
        if (!page.rest().isEmpty()) draft.addNotice(DraftNotice.Rule.TOO_LONG, "html", page.rest());
        if (jsonLd.isBroken()) draft.addNotice(DraftNotice.Rule.BROKEN_DATA, "json-ld", "");
    }

    ArticleDraft draft() {
        Metadata metadata = new Metadata(data, jsonLd, url, draft);
        SiteNames site = new SiteNames(metadata.readSite(), metadata.urls());
        @Nullable Box headline = readHeadline(site);
        new BylineFinder(data, jsonLd, site, boxes).find().ifPresent(this::setByline);
        readText(headline);
        metadata.read();
        new LanguageFinder(data, jsonLd).find(draft);
        readDates();
        return draft.build();
    }

    // The heading is an element of this tree: the same one, not an equal one.
    @SuppressWarnings("ReferenceEquality")
    private @Nullable Box readHeadline(SiteNames site) {
        Optional<HeadlineFinder.Headline> headline = new HeadlineFinder(data, jsonLd, site).find();
        if (headline.isEmpty()) return null;
        Found<String> found = headline.get().found();
        draft.offerLine(DraftField.HEADLINE, found.value(), found.origin());
        @Nullable Element heading = headline.get().heading();
        for (Box box : boxes) if (box.element == heading) return box;
        return null;
    }

    private void readDates() {
        @Nullable
        Locale language = draft.found(DraftField.LANGUAGE).map(Found::value).orElse(null);
        DateFinder dates = new DateFinder(data, jsonLd, language);
        dates.published(url.value(), boxes)
                .ifPresent(date -> draft.offer(DraftField.PUBLISHED, date.value(), date.origin()));
        dates.updated().ifPresent(date -> draft.offer(DraftField.UPDATED, date.value(), date.origin()));
    }

    private void setByline(Found<List<String>> names) {
        List<Contributor> byline = names.value().stream().map(Contributor::of).toList();
        draft.offer(DraftField.BYLINE, byline, names.origin());
    }

    private void readText(@Nullable Box headline) {
        BodyFinder finder = new BodyFinder(boxes, headline);
        List<Box> found = finder.find();
        List<Box> roots = new ArrayList<>(found);
        if (!roots.isEmpty()) {
            @Nullable Box standfirst = finder.standfirst(roots);
            if (standfirst != null) readStandfirst(standfirst);
            roots.addAll(0, finder.introduction(roots, standfirst));
            new Cleaner(boxes, roots, headline, new MetaLine(names())).clean();
            noticeLeftOut(headline);
            @Nullable Box lead = LeadMedia.find(boxes, found, headline);
            if (lead != null) readLeadMedia(lead);
        }
        readBody(roots);
    }

    private List<String> names() {
        return draft.found(DraftField.BYLINE).map(Found::value).orElse(List.of()).stream()
                .map(Contributor::name)
                .toList();
    }

    private void readStandfirst(Box standfirst) {
        SanitizedInlines lines = sanitizer.inlines(BodyHtml.of(standfirst.element, Set.of()));
        if (lines.inlines().isEmpty()) return;
        draft.offer(DraftField.STANDFIRST, lines.inlines(), "text").addReport(lines);
    }

    private void readLeadMedia(Box lead) {
        Sanitized media = sanitizer.sanitize(BodyHtml.of(lead.element, Set.of()));
        @Nullable Figure figure = LeadMedia.figure(media.body().children());
        if (figure == null) return;
        draft.offer(DraftField.LEAD_MEDIA, figure, lead.origin()).addReport(media);
        lead.isDropped = true;
    }

    /** Some pages show their text by a script, and repeat it in their JSON-LD. */
    private void readBody(List<Box> roots) {
        Sanitized ofPage = bodyOfPage(roots);
        String inJson = jsonLd.text("articleBody").orElse("");
        boolean isInJson = inJson.length() > 200
                && inJson.length() > 3 * ofPage.body().text().length();
        Sanitized body = isInJson ? sanitizer.sanitize(Texts.html(inJson)) : ofPage;
        if (body.body().children().isEmpty()) draft.addNotice(DraftNotice.Rule.BODY_NOT_FOUND, "body", "");
        else draft.body(body, isInJson ? "json-ld" : roots.get(0).origin());
    }

    private Sanitized bodyOfPage(List<Box> roots) {
        Set<Element> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Box box : boxes) if (box.isDropped) dropped.add(box.element);
        StringBuilder html = new StringBuilder();
        for (Box root : roots) html.append(BodyHtml.of(root.element, dropped));
        return sanitizer.sanitize(html.toString());
    }

    /** Reports the beginning of the text that the body leaves out. The headline is elsewhere in the draft. */
    private void noticeLeftOut(@Nullable Box headline) {
        StringBuilder text = new StringBuilder();
        for (Box box : boxes) {
            boolean isOutermost = box.isDropped && (box.parent == null || !box.parent.isDropped);
            if (!isOutermost || box.text == 0 || box == headline) continue;
            if (text.length() > LEFT_OUT) break;
            text.append(text.isEmpty() ? "" : " … ").append(Texts.of(box.element, LEFT_OUT));
        }
        if (!text.isEmpty()) draft.addNotice(DraftNotice.Rule.LEFT_OUT, "body", text.toString());
    }
}
