package dev.lede.render.extract;

import dev.lede.render.draft.Found;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of the authors: in structured data, in metadata, in elements that are named so, after words such
 * as "by".
 */
final class BylineFinder {
    private static final int MAX_LINE = 150;
    private static final int MAX_NAME = 80;
    private static final int MAX_NAMES = 20;
    private static final int MAX_WORDS = 5;

    /** Elements of a byline that are read: real ones have fewer than ten. */
    private static final int MAX_ELEMENTS = 100;

    /** Names of {@code meta} elements, the most reliable first. */
    private static final List<String> METAS = List.of(
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "citation_author",
            "article:author_name",
            "creator");

    /** Words before the names, in the languages of Lede and large European languages. */
    private static final Pattern BY = Pattern.compile(
            "(?iU)^(?:(?:written|posted|published|text|words|story|report|article|interview|rédigé|publié|geschrieben|verfasst"
                    + "|ein beitrag|ein artikel|ein interview|ein gastbeitrag|scritto|escrito|publicado|opublikowane|napisał"
                    + "|napisała)\\s{1,3})?(?:by|von|vom|par|por|de|di|da|door|av|af|przez|od|autor(?:in|en|ka|a)?|author"
                    + "|auteur|autore|redaktor|автор|авторы|текст|հեղինակ|text)\\s{0,2}[:՝`]?\\s{1,3}");

    /** The same words at the beginning of a line that no element names a byline: only as they are written there. */
    private static final Pattern BY_AT_START = Pattern.compile(
            "^(?:By|BY|Von|VON|Par|Por|POR|Autor|Autorin|Text|Di|Door|Автор|Текст|Հեղինակ)[\\s:՝].*", Pattern.DOTALL);

    private static final Pattern BETWEEN =
            Pattern.compile("\\s{0,3}(?:[;|•·/]|,? and |,? und | & | et | y | e | i | en | и | և |, )\\s{0,3}");
    private static final Pattern HANDLE = Pattern.compile("\\s{1,3}\\(?@\\w{1,40}\\)?$");

    /** "Interview: …". */
    private static final Pattern LABEL = Pattern.compile("(?U)^\\p{L}{3,15}:\\s{1,3}");

    private static final Pattern NO_NAME = Pattern.compile(
            "(?iU)https?:|www\\.|@|\\d{3}|^(?:admin|administrator|author|autor|by|von|par|por)$|\\b(?:published|updated|publiziert"
                    + "|comments?|posted|share|facebook|twitter|uhr|minutes?|kommentar)\\b");

    private final PageData data;
    private final JsonLd jsonLd;
    private final String siteName;
    private final List<Box> boxes;

    BylineFinder(PageData data, JsonLd jsonLd, String siteName, List<Box> boxes) {
        this.data = data;
        this.jsonLd = jsonLd;
        this.siteName = Texts.key(siteName);
        this.boxes = boxes;
    }

    /** {@return the names; those of accounts and of the site itself only if there are no others} */
    Optional<Found<List<String>>> find() {
        @Nullable Found<List<String>> weak = null;
        for (Supplier<@Nullable Found<List<String>>> source : sources()) {
            @Nullable Found<List<String>> found = source.get();
            if (found == null) continue;
            if (found.value().stream().anyMatch(name -> !isAccount(name))) return Optional.of(found);
            if (weak == null) weak = found;
        }
        return Optional.ofNullable(weak);
    }

    private List<Supplier<@Nullable Found<List<String>>>> sources() {
        List<Supplier<@Nullable Found<List<String>>>> sources = new ArrayList<>();
        sources.add(() -> names(jsonLd.names("author"), "json-ld"));
        sources.add(() -> names(data.metas("author"), "author"));
        sources.add(() -> names(data.metas("article:author"), "article:author"));
        for (String name : METAS) sources.add(() -> meta(name));
        sources.add(() -> names(jsonLd.onlyPerson(), "json-ld"));
        sources.add(() -> ofBoxes(BylineFinder::isDeclared, "rel=author"));
        sources.add(() -> ofBoxes(BylineFinder::isNamed, "byline"));
        sources.add(this::afterWords);
        sources.add(() -> meta("twitter:data1"));
        return sources;
    }

    private boolean isAccount(String name) {
        boolean isWord = name.indexOf(' ') < 0 && name.equals(name.toLowerCase(Locale.ROOT));
        return isWord || Texts.key(name).equals(siteName);
    }

    private @Nullable Found<List<String>> meta(String name) {
        @Nullable String content = data.meta(name);
        return content == null ? null : names(List.of(content), name);
    }

    private @Nullable Found<List<String>> ofBoxes(Predicate<Box> isAuthor, String origin) {
        for (Box box : boxes) {
            if (box.text < 2 || box.text > MAX_LINE || !isAuthor.test(box) || box.isInComments) continue;
            @Nullable Found<List<String>> found = ofLink(box, origin);
            if (found == null) found = names(List.of(Texts.of(box.element, MAX_LINE)), origin);
            if (found != null) return found;
        }
        return null;
    }

    /** The name of an author is often a link to their page, beside other words. */
    private @Nullable Found<List<String>> ofLink(Box box, String origin) {
        int end = Math.min(box.end, box.index + MAX_ELEMENTS);
        for (int at = box.index + 1; at < end; at++) {
            Box link = boxes.get(at);
            if (!link.is("a") || link.text < 2) continue;
            @Nullable Found<List<String>> found = names(List.of(Texts.of(link.element, MAX_LINE)), origin);
            if (found != null) return found;
        }
        return null;
    }

    private @Nullable Found<List<String>> afterWords() {
        for (Box box : boxes) {
            if (box.ownText < 5 || box.ownText > 100 || box.text > MAX_LINE || box.isInComments) continue;
            String text = Texts.of(box.element, MAX_LINE);
            if (!BY_AT_START.matcher(text).matches()) continue;
            @Nullable Found<List<String>> found = names(List.of(text), "text");
            if (found != null) return found;
        }
        return null;
    }

    private static boolean isDeclared(Box box) {
        if (box.element.attributesSize() == 0) return false;
        Attributes attributes = box.element.attributes();
        return attributes.get("rel").equals("author")
                || attributes.get("itemprop").contains("author");
    }

    private static boolean isNamed(Box box) {
        if (!box.has(Hint.META)) return false;
        String name = (box.element.className() + " " + box.element.id()).toLowerCase(Locale.ROOT);
        return name.contains("author") || name.contains("byline") || name.contains("autor");
    }

    private static @Nullable Found<List<String>> names(List<String> texts, String origin) {
        Set<String> names = new LinkedHashSet<>();
        for (String text : texts) addNames(text, names);
        return names.isEmpty() ? null : new Found<>(new ArrayList<>(names), origin);
    }

    private static void addNames(String text, Set<String> names) {
        String line = Texts.line(Texts.unescaped(text.substring(0, Math.min(text.length(), 2 * MAX_LINE))));
        Matcher by = BY.matcher(line);
        if (by.find() && by.end() < line.length()) line = line.substring(by.end());
        line = LABEL.matcher(line).replaceFirst("");
        for (String part : BETWEEN.split(line, -1)) {
            String name = HANDLE.matcher(part).replaceFirst("").strip();
            if (isName(name) && names.size() < MAX_NAMES) names.add(name);
        }
    }

    private static boolean isName(String name) {
        if (name.length() < 2 || name.length() > MAX_NAME || !Character.isLetter(name.codePointAt(0))) return false;
        return name.split(" ", -1).length <= MAX_WORDS && !NO_NAME.matcher(name).find();
    }
}
