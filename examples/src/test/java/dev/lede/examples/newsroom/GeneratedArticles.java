package dev.lede.examples.newsroom;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Section;
import dev.lede.core.Tag;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Paragraph;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Articles of generated text in three languages, as many as needed: the same number always gives the same article. Words are
 * syllables of the language's letters, the frequent ones much more often than the rare ones, as in real texts.
 */
final class GeneratedArticles {
    static final int SECTIONS = 8;

    private static final int VOCABULARY = 20_000;
    private static final int AUTHORS = 200;
    private static final int TAGS = 1_000;

    private static final List<String> LANGUAGES = List.of("en", "ru", "hy");
    private static final List<String> CONSONANTS = List.of("bdfglmnprst", "бдзклмнпрст", "բդզլկմնպրստ");
    private static final List<String> VOWELS = List.of("aeiou", "аеиоу", "աեիոէ");
    private static final OffsetDateTime LAST = OffsetDateTime.parse("2026-04-02T08:30:00+04:00");

    private GeneratedArticles() {}

    /** Returns the articles from the oldest to the latest. */
    static Stream<Article> oldestFirst(int number) {
        return IntStream.range(0, number).mapToObj(at -> article(at, number));
    }

    /** Returns the word of a rank, from 0: the lower, the more frequent. */
    static String word(String language, int rank) {
        int alphabet = LANGUAGES.indexOf(language);
        String consonants = CONSONANTS.get(alphabet);
        String vowels = VOWELS.get(alphabet);
        StringBuilder word = new StringBuilder();
        for (int rest = rank + 60; rest > 0; rest /= consonants.length() * vowels.length()) {
            int syllable = rest % (consonants.length() * vowels.length());
            word.append(consonants.charAt(syllable % consonants.length()));
            word.append(vowels.charAt(syllable / consonants.length()));
        }
        return word.toString();
    }

    /** Returns the path of a section. */
    static String section(String language, int number) {
        return "/" + language + "/sections/" + number + ".html";
    }

    private static Article article(int at, int number) {
        Random random = new Random(at);
        String language = LANGUAGES.get(at % LANGUAGES.size());
        String site = "https://lakepost.example";
        int section = random.nextInt(SECTIONS);
        int author = random.nextInt(AUTHORS);
        int tag = random.nextInt(TAGS);
        return Article.builder(site + "/" + language + "/archive/" + at + ".html", language, text(language, random, 7))
                .section(Section.of("Section " + section, site + section(language, section)))
                .byline(Contributor.of("Author " + author, site + "/" + language + "/authors/" + author + ".html"))
                .tags(List.of(Tag.of("Tag " + tag, site + "/" + language + "/tags/" + tag + ".html")))
                .published(LAST.minusMinutes(30L * (number - at)))
                .standfirst(text(language, random, 20))
                .body(body(language, random))
                .build();
    }

    private static Body body(String language, Random random) {
        List<Block> blocks = new ArrayList<>();
        int paragraphs = 4 + random.nextInt(8);
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            if (paragraph % 4 == 3) blocks.add(Heading.of(2, text(language, random, 4)));
            blocks.add(Paragraph.of(text(language, random, 20 + random.nextInt(40)) + "."));
        }
        return new Body(blocks);
    }

    private static String text(String language, Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < words; at++) {
            // The logarithm of the rank is uniform: Zipf's law.
            int rank = (int) Math.pow(VOCABULARY, random.nextDouble()) - 1;
            text.append(at == 0 ? "" : " ").append(word(language, rank));
        }
        return text.toString();
    }
}
