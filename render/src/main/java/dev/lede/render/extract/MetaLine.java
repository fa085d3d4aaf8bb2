package dev.lede.render.extract;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognizes lines above the text that only repeat the date and the byline: "By Ani Example | Updated 2 April 2026". */
final class MetaLine {
    /** Longer lines have other content, too. */
    private static final int MAX = 150;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** The words of such lines beside names and dates, in the languages of Lede and large European languages. */
    private static final Set<String> WORDS = Set.of("""
            by on at and the last first updated update published posted publication date modified created written am
            pm est edt cst cdt mst mdt pst pdt et gmt utc cet cest bst h hrs uhr um von und vom den der stand datum
            veröffentlicht aktualisiert erschienen geändert zuletzt autor autorin text par le la à publié mis jour
            modifié écrit por el los las y publicado actualizado fecha di il del e pubblicato aggiornato da em às door
            op en gepubliceerd bijgewerkt av af publicerad uppdaterad publisert oppdatert opublikowano aktualizacja
            przez dnia автор текст опубликовано обновлено дата г в и հեղինակ հրապարակվել է թարմացվել թ ժամը monday
            tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag
            dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo mi do fr sa so lundi mardi mercredi
            jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì
            mercoledì giovedì venerdì sabato domenica понедельник вторник среда четверг пятница суббота воскресенье
            երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ շաբաթ կիրակի
            """.strip().split("\\s+", -1));

    private final Collection<String> names;

    /** @param names the names of the byline, which the draft has */
    MetaLine(Collection<String> names) {
        this.names = List.copyOf(names);
    }

    boolean matches(Box box) {
        if (box.text == 0 || box.text > MAX || box.images > 0 || box.players > 0) return false;
        if (box.is("time")) return true;
        if (!box.isBlock() || box.is("figcaption") || box.has(Hint.CAPTION)) return false;
        String line = Texts.of(box.element, MAX);
        String rest = line;
        for (String name : names) rest = rest.replace(name, " ");
        rest = WrittenDate.without(rest);
        return rest.length() < line.length() && hasOnlyWords(rest);
    }

    private static boolean hasOnlyWords(String rest) {
        for (String word : NO_LETTERS.split(rest.toLowerCase(Locale.ROOT), -1))
            if (!word.isEmpty() && !WORDS.contains(word)) return false;
        return true;
    }
}
