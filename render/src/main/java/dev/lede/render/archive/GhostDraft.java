package dev.lede.render.archive;

import dev.lede.core.Contributor;
import dev.lede.core.Tag;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.body.Text;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import dev.lede.render.archive.ghost.GhostIndex;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftDate;
import dev.lede.render.draft.DraftField;
import dev.lede.render.draft.DraftNotice;
import dev.lede.render.draft.DraftStatus;
import dev.lede.render.sanitize.report.Sanitized;
import dev.lede.render.sanitize.value.Characters;
import dev.lede.render.source.Json;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes the draft of a post of Ghost. Reads exports, the API, and the output of migration tools, which nest posts. */
final class GhostDraft {
    /** The maximum number of contributors and of tags in an article. */
    private static final int MAX_ENTRIES = 1_000;

    /** Exports before version 1 have milliseconds since 1970. */
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{11,13}");

    private final Json post;
    private final Json metadata;
    private final String url;
    private final String urlOrigin;
    private final GhostIndex index;
    private final GhostBodies bodies;
    private final ArticleDraft.Builder draft = ArticleDraft.builder();
    private final DraftNames names = new DraftNames(draft);

    /** @param entry the post, as the file has it */
    GhostDraft(Json entry, GhostIndex index, GhostBodies bodies) {
        this.post = unwrapped(entry);
        this.metadata = index.metadata(post.text("id"));
        this.index = index;
        this.bodies = bodies;
        String written = post.text("url").isBlank() ? entry.text("url") : post.text("url");
        this.urlOrigin = written.isBlank() ? "slug" : "url";
        this.url = written.isBlank() ? ofSlug() : bodies.resolved(written);
    }

    /** Migration tools write each entity as {@code {"url": …, "data": {…}}}. */
    private static Json unwrapped(Json entry) {
        return entry.at("data").isObject() ? entry.at("data") : entry;
    }

    /** Exports have no URLs. This is the path by default; a site can change its routes. */
    private String ofSlug() {
        String slug = post.text("slug").strip();
        return slug.isEmpty() ? "" : bodies.resolved("__GHOST_URL__/" + slug + "/");
    }

    /** Returns the URL, otherwise the title or id, for the report. */
    String name() {
        return Optional.of(url)
                .filter(written -> !written.isBlank())
                .orElseGet(() -> post.first("title", "slug", "id", "uuid"));
    }

    boolean isPage() {
        return post.text("type").equals("page") || post.at("page").isTrue();
    }

    /** Returns the status of the post in Ghost; {@code published} if there is none, as in the API. */
    String status() {
        return post.text("status").isBlank() ? "published" : post.text("status");
    }

    /** Whether the post is on the web: it is finished, its time has come, and it was not only sent by mail. */
    boolean isPublished() {
        return status().equals("published");
    }

    ArticleDraft draft() {
        if (!url.isBlank()) {
            WebUrl.parse(url)
                    .filter(WebUrl::isFetchable)
                    .ifPresentOrElse(
                            parsed -> draft.set(DraftField.URL, parsed, urlOrigin), () -> invalid(DraftField.URL, url));
        }
        language();
        draft.offerLine(DraftField.HEADLINE, post.text("title"), "title");
        draft.offerLine(DraftField.SEO_TITLE, ofPost("meta_title"), "meta_title");
        draft.offerLine(DraftField.SEO_DESCRIPTION, ofPost("meta_description"), "meta_description");
        draft.offerLine(DraftField.PUBLISHER, index.setting("title"), "settings.title");
        draft.set(DraftField.STATUS, draftStatus(), "status, visibility");
        standfirst();
        byline();
        dates();
        leadMedia();
        body();
        tags();
        extra();
        return draft.build();
    }

    private String ofPost(String field) {
        return post.text(field).isBlank() ? metadata.text(field) : post.text(field);
    }

    private void invalid(DraftField<?> field, String value) {
        draft.addNotice(DraftNotice.Rule.INVALID_VALUE, field.name(), value);
    }

    private void language() {
        language(post.text("locale"), "locale");
        language(index.setting("locale"), "settings.locale");
        language(index.setting("lang"), "settings.lang");
    }

    private void language(String written, String origin) {
        if (written.isBlank()) return;
        Languages.parse(written)
                .ifPresentOrElse(
                        language -> draft.offer(DraftField.LANGUAGE, language, origin),
                        () -> invalid(DraftField.LANGUAGE, written));
    }

    private DraftStatus draftStatus() {
        return switch (status()) {
            case "scheduled" -> DraftStatus.SCHEDULED;
            case "draft" -> DraftStatus.UNFINISHED;
            // Sent as a newsletter, never published.
            case "sent" -> DraftStatus.MEMBERS;
            default -> visibility();
        };
    }

    /** Other values than these are names or filters of paid tiers. */
    private DraftStatus visibility() {
        return switch (post.text("visibility")) {
            case "", "public" -> DraftStatus.PUBLIC;
            case "members" -> DraftStatus.MEMBERS;
            default -> DraftStatus.PAID;
        };
    }

    private void standfirst() {
        String excerpt = line(post.text("custom_excerpt"));
        if (!excerpt.isEmpty()) draft.set(DraftField.STANDFIRST, List.of(new Text(excerpt)), "custom_excerpt");
    }

    private static String line(String text) {
        String line = Characters.line(Characters.settled(text));
        return Characters.isBlank(line) ? "" : line;
    }

    private void byline() {
        authors(post.at("authors").items(), "authors");
        authors(index.authors(post.text("id")), "posts_authors");
        authors(List.of(post.at("author"), post.at("primary_author")), "author");
        authors(List.of(index.author(post.text("author_id"))), "author_id");
    }

    private void authors(List<Json> authors, String origin) {
        List<Contributor> byline = new ArrayList<>();
        for (Json entry : authors.subList(0, Math.min(authors.size(), MAX_ENTRIES))) {
            Json author = unwrapped(entry);
            Optional<String> name =
                    names.name(DraftField.BYLINE, author.isObject() ? author.text("name") : author.text());
            if (name.isEmpty()) continue;
            Contributor contributor = Contributor.of(name.get());
            Optional<WebUrl> page =
                    WebUrl.parse(bodies.resolved(author.text("url"))).filter(WebUrl::isFetchable);
            byline.add(
                    page.isPresent() && !author.text("url").isBlank() ? contributor.withUrl(page.get()) : contributor);
        }
        if (authors.size() > MAX_ENTRIES) tooLong(DraftField.BYLINE, authors.size());
        if (!byline.isEmpty()) draft.offer(DraftField.BYLINE, byline, origin);
    }

    private void tooLong(DraftField<?> field, int size) {
        draft.addNotice(DraftNotice.Rule.TOO_LONG, field.name(), Integer.toString(size));
    }

    private void dates() {
        date(DraftField.PUBLISHED, "published_at");
        date(DraftField.UPDATED, "updated_at");
    }

    private void date(DraftField<DraftDate> field, String name) {
        String written = post.text(name);
        if (MILLISECONDS.matcher(written).matches()) {
            Instant moment = Instant.ofEpochMilli(Long.parseLong(written));
            draft.offer(field, DraftDate.of(moment.atOffset(ZoneOffset.UTC)), name);
        } else {
            draft.offerDate(field, written, name);
        }
    }

    private void leadMedia() {
        String image = post.first("feature_image", "image");
        if (image.isBlank()) return;
        Sanitized sanitized = bodies.featureImage(image, ofPost("feature_image_alt"), ofPost("feature_image_caption"));
        draft.addReport(sanitized);
        sanitized.body().children().stream()
                .filter(block -> block instanceof Image || block instanceof Figure)
                .findFirst()
                .map(block -> block instanceof Figure figure ? figure : Figure.of(block))
                .ifPresent(figure -> draft.set(DraftField.LEAD_MEDIA, figure, "feature_image"));
    }

    /** The HTML is what readers saw. Posts that were never published have none. */
    private void body() {
        if (!post.text("html").isBlank()) draft.body(bodies.html(post.text("html")), "html");
        else if (!post.text("lexical").isBlank()) document("lexical", bodies.lexical(post.text("lexical")));
        else if (!post.text("mobiledoc").isBlank()) document("mobiledoc", bodies.mobiledoc(post.text("mobiledoc")));
        else if (!post.text("plaintext").isBlank()) draft.body(bodies.plainText(post.text("plaintext")), "plaintext");
        else draft.body(bodies.html(""), "html");
    }

    private void document(String name, Sanitized sanitized) {
        String error = Json.parse(post.text(name)).error();
        if (!error.isEmpty()) draft.addNotice(DraftNotice.Rule.BROKEN_DATA, name, error);
        draft.body(sanitized, name);
    }

    private void tags() {
        List<Json> inline = post.at("tags").items();
        boolean isInline = !inline.isEmpty();
        List<Json> entries = isInline ? inline : index.tags(post.text("id"));
        List<Tag> tags = new ArrayList<>();
        List<String> internal = new ArrayList<>();
        for (Json entry : entries.subList(0, Math.min(entries.size(), MAX_ENTRIES))) {
            Json tag = unwrapped(entry);
            Optional<String> name = names.name(DraftField.TAGS, tag.isObject() ? tag.text("name") : tag.text());
            if (name.isEmpty()) continue;
            boolean isInternal =
                    name.get().startsWith("#") || tag.text("visibility").equals("internal");
            if (isInternal) internal.add(name.get());
            else tags.add(tag(name.get(), tag));
        }
        if (entries.size() > MAX_ENTRIES) tooLong(DraftField.TAGS, entries.size());
        if (!tags.isEmpty()) draft.set(DraftField.TAGS, tags, isInline ? "tags" : "posts_tags");
        // For templates and routes; readers do not see them.
        if (!internal.isEmpty()) draft.extra("internal_tags", String.join(", ", internal));
    }

    private Tag tag(String name, Json tag) {
        Optional<WebUrl> page = WebUrl.parse(bodies.resolved(tag.text("url"))).filter(WebUrl::isFetchable);
        return tag.text("url").isBlank() ? Tag.of(name) : new Tag(name, page.orElse(null));
    }

    private void extra() {
        for (String name : List.of("id", "uuid", "slug", "canonical_url")) {
            if (!post.text(name).isBlank()) draft.extra("ghost:" + name, bodies.resolved(post.text(name)));
        }
    }
}
