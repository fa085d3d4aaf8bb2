package dev.lede.render.extract;

import java.util.List;
import java.util.Locale;

/** Recognizes the lines in a text that lead to other articles: "Read more: …". */
final class References {
    private static final int MAX = 300;

    /** Beginnings, in lower case, in the languages of Lede and large European languages. */
    private static final List<String> LABELS = List.of(
            "read more", "read also", "also read", "read next", "related:", "related story", "related stories", "related article",
            "see also:", "more:", "more on this", "more from", "don't miss", "recommended", "continue reading", "mehr zum thema", "mehr dazu",
            "lesen sie auch", "lesen sie mehr", "lies auch", "lesetipp", "lese-tipp", "auch interessant", "auch spannend",
            "das könnte sie", "das könnte dich", "passend dazu", "siehe auch:", "weiterlesen", "mehr lesen", "lire aussi", "à lire aussi", "a lire aussi",
            "lire la suite", "voir aussi", "lea también", "lee también", "leer también", "leer más", "te puede interesar",
            "le puede interesar", "leia também", "leia mais", "saiba mais", "leggi anche", "leggi tutto", "approfondisci", "lees ook", "lees meer",
            "läs också", "läs mer", "les også", "les mer", "læs også", "læs mere", "lue myös", "czytaj też", "czytaj także",
            "czytaj również", "czytaj więcej", "zobacz też", "zobacz także", "zobacz również", "čtěte také", "čtěte více", "přečtěte si", "viz také",
            "čítajte aj", "prečítajte si", "olvassa el", "citește și", "citiți și", "pročitajte", "διαβάστε", "ayrıca bak",
            "читайте также", "читать также", "читайте ещё", "читайте еще", "смотрите также", "по теме", "читайте також", "կարդացեք նաև",
            "կարդալ նաև", "կարդացեք նաեւ", "կարդալ ավելին", "տեսեք նաև");

    private References() {}

    static boolean isLabelled(Box box) {
        if (!box.isBlock() || box.linkText == 0 || box.text > MAX || box.images > 1) return false;
        String text = Texts.of(box.element, 60).toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < text.length() && !Character.isLetter(text.charAt(start))) start++;
        String beginning = text.substring(start);
        for (String label : LABELS) if (beginning.startsWith(label)) return true;
        return false;
    }
}
