package dev.lede.render.extract;

import dev.lede.render.draft.Found;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the names of the authors. */
final class BylineFinder {
    private static final int MAX_NAME = 80;
    private static final int MAX_NAMES = 20;

    /** Words before the names, in the languages of Lede and large European languages. */
    private static final Pattern BY = Pattern.compile(
            "(?iU)^(?:(?:written|posted|published|text|words|story|report|article|interview|rédigé|publié|geschrieben|verfasst|ein beitrag|ein artikel|ein interview|ein gastbeitrag|scritto|escrito|publicado|door|opublikowane|napisał|napisała)\\s{1,3})?(?:by|von|vom|par|por|de|di|da|door|av|af|przez|od|autor(?:in|en|ka|a)?|author|auteur|autore|redaktion|redaktor|автор|авторы|текст|հեղինակ|text)\\s{0,2}[:՝`]?\\s{1,3}");
    private static final Pattern BETWEEN = Pattern.compile("\\s{0,3}(?:[;|•·/]|,? and |,? und | & | et | y | e | i | en | и | և |, )\\s{0,3}");
    private static final Pattern NO_NAME = Pattern.compile("(?iU)https?:|www\\.|@|\\d|\\b(?:admin|administrator|editor|staff|redaktion|online|team|published|updated|comments?|posted|share|facebook|twitter|uhr|minutes?)\\b");

    private final PageData data;
    private final JsonLd jsonLd;
    private final String siteName;

    BylineFinder(PageData data, JsonLd jsonLd, String siteName) {
        this.data = data;
        this.jsonLd = jsonLd;
        this.siteName = Texts.key(siteName);
    }

    Optional<Found<List<String>>> find(List<Box> boxes) {
        @Nullable Found<List<String>> found = names(jsonLd.names("author"), "json-ld");
        if (found == null) found = ofMeta("author");
        if (found == null) found = ofMeta("article:author");
        for (String name : List.of("parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "citation_author", "article:author_name", "creator")) {
            if (found == null) found = names(listOf(data.meta(name)), name);
        }
        if (found == null) found = ofBoxes(boxes, true);
        if (found == null) found = ofBoxes(boxes, false);
        if (found == null) found = names(listOf(data.meta("twitter:creator")), "twitter:creator");
        return Optional.ofNullable(found);
    }

    private @Nullable Found<List<String>> ofMeta(String name) {
        return names(data.metas(name), name);
    }

    private @Nullable Found<List<String>> ofBoxes(List<Box> boxes, boolean declared) {
        for (Box box : boxes) {
            if (box.text < 3 || box.text > 150) continue;
            boolean isAuthor = declared
                    ? box.element.attr("rel").equals("author") || box.element.attr("itemprop").contains("author")
                    : isNamedAuthor(box);
            if (!isAuthor || box.has(Hint.COMMENTS) || isInComments(box)) continue;
            @Nullable Found<List<String>> found = names(List.of(Texts.of(box.element, 150)), declared ? "rel=author" : "byline");
            if (found != null) return found;
        }
        for (Box box : boxes) {
            if (declared || box.ownText < 5 || box.ownText > 100 || box.text > 150 || isInComments(box)) continue;
            String text = Texts.of(box.element, 150);
            if (!BY.matcher(text).find() || !text.matches("(?s)(?:By|BY|Von|VON|Par|Por|Autor|Автор|Հեղինակ|Text|Di|Door).*")) continue;
            @Nullable Found<List<String>> found = names(List.of(text), "text");
            if (found != null) return found;
        }
        return null;
    }

    private static boolean isInComments(Box box) {
        for (@Nullable Box at = box; at != null; at = at.parent) if (at.has(Hint.COMMENTS) && !at.is("body") && !at.is("article")) return true;
        return false;
    }

    private static boolean isNamedAuthor(Box box) {
        String name = (box.element.className() + " " + box.element.id()).toLowerCase(Locale.ROOT);
        return name.contains("author") || name.contains("byline") || name.contains("autor");
    }

    private @Nullable Found<List<String>> names(List<String> texts, String origin) {
        Set<String> names = new LinkedHashSet<>();
        for (String text : texts) addNames(text, names);
        return names.isEmpty() ? null : new Found<>(new ArrayList<>(names), origin);
    }

    private void addNames(String text, Set<String> names) {
        String line = Texts.unescaped(text).replace('\u00a0', ' ').strip();
        Matcher by = BY.matcher(line);
        if (by.find() && by.end() < line.length()) line = line.substring(by.end());
        for (String part : BETWEEN.split(line.length() <= 300 ? line : line.substring(0, 300))) {
            String name = part.strip();
            if (name.length() < 3 || name.length() > MAX_NAME || NO_NAME.matcher(name).find() || !Character.isLetter(name.charAt(0))) continue;
            if (Texts.key(name).equals(siteName) || name.split(" ").length > 5) continue;
            if (names.size() < MAX_NAMES) names.add(name);
        }
    }

    private static List<String> listOf(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }
}
