package dev.lede.core.json;

import dev.lede.core.Article;
import dev.lede.core.ArticleKind;
import dev.lede.core.Contributor;
import dev.lede.core.Correction;
import dev.lede.core.Section;
import dev.lede.core.Source;
import dev.lede.core.Tag;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.check.Require;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Reads the fields of an article, except those of its nodes. */
final class ArticleReader {
    private ArticleReader() {}

    static Article article(Located document) {
        Fields fields = Fields.of(document, "article");
        requireVersion(fields);
        Article.Builder article = start(fields);
        set(fields, "id", Located::string, article::id);
        set(fields, "kind", value -> value.one(ArticleKind.class), article::kind);
        set(fields, "seoTitle", Located::string, article::seoTitle);
        set(fields, "seoDescription", Located::string, article::seoDescription);
        set(fields, "kicker", Located::string, article::kicker);
        set(fields, "standfirst", InlineReader::line, article::standfirst);
        set(fields, "section", ArticleReader::section, article::section);
        set(fields, "byline", value -> list(value, ArticleReader::contributor), article::byline);
        set(fields, "source", ArticleReader::source, article::source);
        set(fields, "published", ArticleReader::moment, article::published);
        set(fields, "updated", ArticleReader::moment, article::updated);
        set(fields, "dateline", Located::string, article::dateline);
        set(fields, "leadMedia", BlockReader::figure, article::leadMedia);
        set(fields, "body", BlockReader::body, article::body);
        set(fields, "tags", value -> list(value, ArticleReader::tag), article::tags);
        fields.optional("translations", value -> translations(value, article));
        set(fields, "related", value -> list(value, BlockReader::relatedLink), article::related);
        set(fields, "views", Located::whole, article::views);
        set(fields, "corrections", value -> list(value, ArticleReader::correction), article::corrections);
        set(fields, "rights", Located::string, article::rights);
        set(fields, "data", Located::plainObject, article::data);
        return fields.build(article::build);
    }

    private static void requireVersion(Fields fields) {
        fields.required("version", located -> {
            long version = located.whole();
            if (version > ArticleJson.VERSION) {
                throw located.error("written by a newer Lede: version " + version + "; this one reads version "
                        + ArticleJson.VERSION);
            }
            if (version < 1) throw located.error("version must be " + ArticleJson.VERSION + ": " + version);
            return version;
        });
    }

    private static Article.Builder start(Fields fields) {
        WebUrl url = fields.required("url", InlineReader::url);
        Locale language = fields.required("language", InlineReader::language);
        String headline = fields.required("headline", Located::string);
        return fields.withLocation(() -> Article.builder(url, language, headline));
    }

    /** Passes a field to the builder if it is present. The setter may throw. */
    private static <T> void set(
            Fields fields, String name, Function<Located, T> reader, Function<T, Article.Builder> setter) {
        fields.optional(name, located -> {
            T value = reader.apply(located);
            return located.withLocation(() -> setter.apply(value));
        });
    }

    private static Section section(Located object) {
        Fields fields = Fields.of(object, "section");
        String name = fields.required("name", Located::string);
        WebUrl url = fields.optional("url", InlineReader::url);
        String tagline = fields.optional("tagline", Located::string);
        return fields.build(() -> new Section(name, url, tagline));
    }

    private static Contributor contributor(Located object) {
        Fields fields = Fields.of(object, "contributor");
        String name = fields.required("name", Located::string);
        Contributor.Kind kind =
                fields.optional("kind", value -> value.one(Contributor.Kind.class), Contributor.Kind.PERSON);
        String role = fields.optional("role", Located::string);
        WebUrl url = fields.optional("url", InlineReader::url);
        Image image = fields.optional("image", BlockReader::image);
        return fields.build(() -> new Contributor(name, kind, role, url, image));
    }

    private static Source source(Located object) {
        Fields fields = Fields.of(object, "source");
        String publisher = fields.required("publisher", Located::string);
        WebUrl url = fields.optional("url", InlineReader::url);
        String headline = fields.optional("headline", Located::string);
        LocalDate date = fields.optional("publishedOn", ArticleReader::day);
        return fields.build(() -> new Source(publisher, url, headline, date));
    }

    private static Tag tag(Located object) {
        Fields fields = Fields.of(object, "tag");
        String name = fields.required("name", Located::string);
        WebUrl url = fields.optional("url", InlineReader::url);
        return fields.build(() -> new Tag(name, url));
    }

    private static Correction correction(Located object) {
        Fields fields = Fields.of(object, "correction");
        OffsetDateTime date = fields.required("correctedAt", ArticleReader::moment);
        List<Inline> children = InlineReader.line(fields, "children");
        return fields.build(() -> new Correction(date, children));
    }

    private static <T> List<T> list(Located array, Function<Located, T> reader) {
        return array.elements().stream().map(reader).toList();
    }

    private static Members translations(Located object, Article.Builder article) {
        Set<Locale> seen = new HashSet<>();
        for (Located url : object.fields()) {
            String language = url.name();
            if (!seen.add(url.withLocation(() -> Languages.of(language)))) {
                throw url.error("duplicate translation into " + Require.shown(language));
            }
            url.as(value -> article.addTranslation(language, value));
        }
        return object.fields();
    }

    private static OffsetDateTime moment(Located value) {
        String text = value.string();
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException noMoment) {
            throw value.error(
                    "not a date and time with its offset, such as 2026-04-02T08:30:00+04:00: " + Require.shown(text));
        }
    }

    private static LocalDate day(Located value) {
        String text = value.string();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw value.error("not a date, such as 2026-04-02: " + Require.shown(text));
        }
    }
}
