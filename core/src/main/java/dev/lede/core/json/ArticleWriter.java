package dev.lede.core.json;

import dev.lede.core.Article;
import dev.lede.core.ArticleKind;
import dev.lede.core.Contributor;
import dev.lede.core.Correction;
import dev.lede.core.Section;
import dev.lede.core.Source;
import dev.lede.core.Tag;
import dev.lede.core.body.Figure;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the fields of an article in order, except those of its nodes. */
final class ArticleWriter {
    private final JsonWriter json;
    private final InlineWriter inlines;
    private final BlockWriter blocks;

    ArticleWriter(JsonWriter json) {
        this.json = json;
        this.inlines = new InlineWriter(json);
        this.blocks = new BlockWriter(json);
    }

    void article(Article article) {
        json.object(() -> {
            json.field("version", ArticleJson.VERSION);
            json.field("id", article.id());
            json.field("url", article.url());
            json.field("language", article.language());
            if (article.kind() != ArticleKind.NEWS) json.field("kind", article.kind());
            json.field("headline", article.headline());
            json.field("seoTitle", article.seoTitle());
            json.field("seoDescription", article.seoDescription());
            json.field("kicker", article.kicker());
            inlines.line("standfirst", article.standfirst());
            section(article.section());
            json.list("byline", article.byline(), this::contributor);
            source(article.source());
            moment("published", article.published());
            moment("updated", article.updated());
            json.field("dateline", article.dateline());
            leadMedia(article.leadMedia());
            if (!article.body().children().isEmpty()) json.named("body", () -> blocks.body(article.body()));
            json.list("tags", article.tags(), this::tag);
            translations(article.translations());
            json.list("related", article.related(), blocks::relatedLink);
            article.views().ifPresent(views -> json.field("views", views));
            json.list("corrections", article.corrections(), this::correction);
            json.field("rights", article.rights());
            if (!article.data().isEmpty()) json.data("data", article.data());
        });
    }

    private void section(@Nullable Section section) {
        if (section == null) return;
        json.objectField("section", () -> {
            json.field("name", section.name());
            json.field("url", section.url());
            json.field("tagline", section.tagline());
        });
    }

    private void contributor(Contributor contributor) {
        json.object(() -> {
            json.field("name", contributor.name());
            if (contributor.kind() != Contributor.Kind.PERSON) json.field("kind", contributor.kind());
            json.field("role", contributor.role());
            json.field("url", contributor.url());
            inlines.image("image", contributor.image());
        });
    }

    private void source(@Nullable Source source) {
        if (source == null) return;
        json.objectField("source", () -> {
            json.field("publisher", source.publisher());
            json.field("url", source.url());
            json.field("headline", source.headline());
            if (source.publishedOn() != null)
                json.field("publishedOn", source.publishedOn().toString());
        });
    }

    private void leadMedia(@Nullable Figure lead) {
        if (lead != null) json.named("leadMedia", () -> blocks.figure(lead));
    }

    private void tag(Tag tag) {
        json.object(() -> {
            json.field("name", tag.name());
            json.field("url", tag.url());
        });
    }

    private void translations(Map<Locale, WebUrl> translations) {
        if (translations.isEmpty()) return;
        json.objectField(
                "translations",
                () -> translations.forEach((language, url) -> json.field(Languages.tag(language), url)));
    }

    private void correction(Correction correction) {
        json.object(() -> {
            moment("correctedAt", correction.correctedAt());
            inlines.line("children", correction.children());
        });
    }

    /** Writes seconds even if they are 0, unlike {@link OffsetDateTime#toString}: RFC 3339 requires them. */
    private void moment(String name, @Nullable OffsetDateTime moment) {
        if (moment != null) json.field(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
    }
}
