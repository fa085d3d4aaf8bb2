package dev.lede.examples.newsroom;

import dev.lede.core.Contributor;
import dev.lede.core.Tag;
import dev.lede.core.body.Body;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Image;
import dev.lede.core.body.Inline;
import dev.lede.core.body.Paragraph;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import dev.lede.render.PageSources;
import dev.lede.render.draft.ArticleDraft;
import dev.lede.render.draft.DraftField;
import dev.lede.render.draft.Found;
import dev.lede.render.html.Html;
import dev.lede.render.html.HtmlWriter;
import dev.lede.render.sanitize.report.Removal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the page for imports: the form, and the draft with the origin of each value, what it lost, and a preview. */
final class ImportPage {
    /** The maximum number of characters of a value that are shown. */
    private static final int MAX_SHOWN = 300;

    /** The maximum number of losses, and of notices, that are listed. */
    private static final int MAX_LISTED = 200;

    private static final int ROWS = 12;

    private static final String STYLE = """
            .lede header.lede-wide > form { display: block; max-width: none; }
            .lede :is(#import-url, #import-html) { width: 100%; }
            """;

    /** The stylesheet for the head of the page. */
    static final Html STYLES = Html.trusted("<style>" + STYLE + "</style>");

    /** The sources for the policy of the page, besides those of the article that it shows. */
    static final PageSources SOURCES = PageSources.NONE.withInlineStyle(STYLE);

    private final ImportForm form;
    private final PageParts parts;
    private final HtmlWriter html;
    private final Words words;

    ImportPage(ImportForm form, PageParts parts) {
        this.form = form;
        this.parts = parts;
        this.html = parts.html();
        this.words = parts.words();
    }

    void write(Optional<DeskDraft> draft) {
        parts.head(() -> {
            parts.title(words.text("import.title"));
            parts.line(words.text("import.text"));
            if (!form.isEmpty() && draft.isEmpty()) problem(words.text("import.invalid"));
            form();
            languages();
        });
        draft.ifPresent(found -> {
            section("import.draft", () -> draft(found));
            section("import.losses", () -> losses(found.draft()));
            section("import.preview", () -> {});
            html.html(preview(parts.renderer().fragment(found.preview(), parts.reader())));
        });
    }

    /** The headline of the article is a heading of a section of this page. */
    private static Html preview(Html article) {
        return Html.trusted("<div headingoffset=\"2\">" + article + "</div>");
    }

    private void problem(String text) {
        html.open("p").attribute("role", "alert").with(() -> html.open("strong").with(text));
    }

    private void form() {
        html.open("form")
                .attribute("method", "post")
                .url("action", url(words.messages().language()));
        html.with(() -> html.open("div").with(() -> {
            label("import-url", "import.url");
            html.open("p").with(() -> {
                html.open("input").attribute("class", "lede-button").attribute("type", "url");
                html.attribute("id", "import-url").attribute("name", "url").attribute("value", form.url());
                html.attribute("placeholder", "https://").attribute("required").empty();
            });
            label("import-html", "import.html");
            html.open("p").with(() -> {
                html.open("textarea").attribute("class", "lede-button").attribute("id", "import-html");
                html.attribute("name", "html").attribute("rows", ROWS);
                // The parser drops a line break after the start tag.
                html.attribute("required").with("\n" + form.html());
            });
            html.open("p").with(() -> {
                html.open("button").attribute("class", "lede-button").attribute("type", "submit");
                html.with(words.text("import.submit"));
            });
        }));
    }

    private void label(String id, String key) {
        html.open("p").with(() -> html.open("label").attribute("for", id).with(words.text(key)));
    }

    private static WebUrl url(Locale language) {
        return WebUrl.of(ImportDesk.PATH + "?lang=" + Languages.tag(language));
    }

    private void languages() {
        html.open("p").with(() -> {
            for (Locale other : Newsroom.LANGUAGES) {
                if (other.equals(words.messages().language())) continue;
                html.open("a").attribute("hreflang", Languages.tag(other)).attribute("lang", Languages.tag(other));
                html.href(url(other)).with(Languages.autonym(other));
                html.text(" ");
            }
        });
    }

    private void section(String key, Runnable content) {
        html.open("section").attribute("class", "lede-wide").with(() -> {
            html.open("h2").with(words.text(key));
            content.run();
        });
    }

    private void draft(DeskDraft draft) {
        if (!draft.missing().isEmpty()) {
            String names = draft.missing().stream().map(this::field).collect(Collectors.joining(", "));
            problem(words.text("import.missing", "fields", names));
        }
        html.open("dl")
                .with(() -> DraftField.all()
                        .forEach(field -> draft.draft().found(field).ifPresent(found -> value(field.name(), found))));
    }

    private void value(String field, Found<?> found) {
        html.open("dt").with(() -> html.open("strong").with(field(field)));
        html.open("dd").with(shown(found.value()));
        html.open("dd").with(() -> html.open("small").with(words.text("import.origin", "origin", found.origin())));
    }

    private String field(String name) {
        return words.text("import.field." + name);
    }

    private String shown(Object value) {
        if (value instanceof Locale language) return Languages.autonym(language);
        if (value instanceof Body body) return words.count("import.words", body.wordCount());
        if (value instanceof Figure figure) {
            return bounded(Body.of(figure)
                    .nodes(Image.class)
                    .map(image -> image.url().value())
                    .collect(Collectors.joining(" ")));
        }
        if (value instanceof List<?> list) return bounded(listed(list));
        return bounded(value.toString());
    }

    private static String listed(List<?> values) {
        List<Inline> inlines = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof Inline inline) inlines.add(inline);
            else if (value instanceof Contributor contributor) names.add(contributor.name());
            else if (value instanceof Tag tag) names.add(tag.name());
            else names.add(value.toString());
        }
        return inlines.isEmpty() ? String.join(", ", names) : new Paragraph(inlines).text();
    }

    private static String bounded(String text) {
        if (text.codePointCount(0, text.length()) <= MAX_SHOWN) return text;
        return text.substring(0, text.offsetByCodePoints(0, MAX_SHOWN - 1)) + "…";
    }

    private void losses(ArticleDraft draft) {
        List<String> lost = draft.removals().stream()
                .filter(removal -> removal.kind() != Removal.Kind.PRESENTATION)
                .sorted(Comparator.comparing(Removal::kind))
                .map(removal -> removal.message(words.messages()))
                .toList();
        Stream<String> ofDraft = draft.notices().stream().map(notice -> notice.message(words.messages()));
        Stream<String> ofBody = draft.bodyNotices().stream().map(notice -> notice.message(words.messages()));
        int formatting = draft.removals().size() - lost.size();
        if (lost.isEmpty()) parts.line(words.text("import.lossless"));
        list(lost);
        if (formatting > 0) parts.line(words.count("import.formatting", formatting));
        List<String> notices = Stream.concat(ofDraft, ofBody).toList();
        if (notices.isEmpty()) return;
        html.open("h3").with(words.text("import.notices"));
        list(notices);
    }

    private void list(List<String> lines) {
        if (lines.isEmpty()) return;
        html.open("ul")
                .with(() -> lines.stream()
                        .limit(MAX_LISTED)
                        .forEach(line -> html.open("li").with(line)));
        int more = lines.size() - MAX_LISTED;
        if (more > 0) parts.line(words.count("import.more", more));
    }
}
