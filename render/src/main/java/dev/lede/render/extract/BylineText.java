package dev.lede.render.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names of authors in a line: "By Ani Example and Bo Example, staff writers | 2 April 2026". */
final class BylineText {
    /** Longer lines are no bylines. */
    static final int MAX_LINE = 150;

    private static final int MAX_NAME = 80;
    private static final int MAX_NAMES = 20;
    private static final int MAX_WORDS = 5;

    /** Words before the names, in the languages of Lede and large European languages. */
    private static final Pattern BY = Pattern.compile(
            "(?iU)^(?:(?:written|posted|published|text|texte|texto|testo|words|story|report|article|interview"
                    + "|(?:view )?(?:all )?(?:posts|articles)"
                    + "|rédigé|publié|(?:tous les )?articles|geschrieben|verfasst|(?:alle )?beiträge|(?:alle )?artikel"
                    + "|ein beitrag|ein artikel|ein interview|ein gastbeitrag|scritto|escrito|publicado|opublikowane|napisał"
                    + "|napisała|skrevet|skriven|scris)\\s{1,3})?(?:by|von|vom|par|por|de|di|da|door|av|af|przez|od"
                    + "|autor(?:in|en|ka|a)?|autor/in|author|auteur|autore|redaktor|írta|yazan|teksti"
                    + "|автор(?: текста)?|авторы|текст"
                    + "|հեղինակ|հեղինակներ|text)\\s{0,2}[:՝`]?\\s{1,3}");

    /** The same words at the beginning of a line that no element names a byline: only as they are written there. */
    private static final Pattern BY_AT_START = Pattern.compile(
            "^(?:By|BY|Von|VON|Par|Por|POR|Autor|Autorin|Text|Di|Door|Автор|Текст|Հեղինակ)[\\s:՝].*", Pattern.DOTALL);

    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:van|von|de|der|den|la|le|du|di|al|el|bin) ){0,2}\\p{Lu}[\\p{L}.'’-]*){1,3}";

    /** The words in any case at the beginning of a line, which ends after capitalized names or goes on with a date. */
    private static final Pattern BY_NAMES_AT_START =
            Pattern.compile("(?iU)^(?:(?:written|words|story|text|texte|texto|testo|verfasst|geschrieben|ein beitrag"
                    + "|ein gastbeitrag|ein interview|rédigé|escrito|scritto) )?"
                    + "(?:by|von|par|por|di|door|av|af|przez|autor(?:in|en)?|autor/in|author|auteur|autore"
                    + "|автор(?: текста)?|текст|հեղինակ)[:՝]? "
                    + "(?-i:" + NAME + "(?:(?:, | and | und | et | y | e | en | och | og | и | և | & )" + NAME
                    + "){0,4})"
                    + "(?:$| ?[,|(•·/–-]| \\d).*$");

    /** The words and at least two capitalized ones somewhere in a line of metadata. */
    private static final Pattern BY_INSIDE = Pattern.compile(
            "(?U)(?:^|[\\s|•·/])(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Aa]v|[Aa]f|[Aa]utor(?:in)?:|[Aa]uthor:"
                    + "|[Aa]uteur:|[Аа]втор:)"
                    + " (" + NAME + "(?:(?:, | and | und | et | y | e | en | och | og | и | & )" + NAME + "){0,4})");

    /** Words before "by" that name another work than the text. */
    private static final Pattern OTHER_WORK = Pattern.compile(
            "(?iU)(?:photo|foto|fotos|image|bild|picture|illustration|graphic|edited|updated|reviewed|comment"
                    + "|translated|übersetzt)\\w{0,6}$");

    private static final Pattern BETWEEN =
            Pattern.compile("\\s{0,3}(?:[;|•·/]|,? [Aa]nd |,? [Uu]nd | & | et | y | e | i | en | och | og | и | և "
                    + "| im Gespräch mit |, )\\s{0,3}");
    private static final Pattern JOINED = Pattern.compile(
            "(?iU)\\s{0,3}[,;&|/·•]?\\s{0,3}(?:and|und|et|y|e|i|en|och|og|и|և)?\\s{0,3}(?:by|von|par|por)?\\s{0,3}");
    private static final Pattern HANDLE = Pattern.compile("\\s{1,3}\\(?@\\w{1,40}\\)?$");

    /** The date after the names, and a publisher: "Ani Example for the Lake Times". */
    private static final Pattern END = Pattern.compile(
            "(?iU)[\\s,|(–-]{1,5}(?:(?:on|at|am|um|vom|le|el|em|il|op|den|dnia|от) )?(?:(?:jan|feb|fév|mar|mär|apr"
                    + "|abr|avr|ma[iy]|jun|jui|jul"
                    + "|aug|ago|aoû|sep|o[ck]t|nov|de[cz]|déc)\\p{L}{0,7}\\.?,? )?\\d.*$| for (?:the )?(?-i:\\p{Lu}).*$");

    /** "Interview: …". */
    private static final Pattern LABEL = Pattern.compile("(?U)^\\p{L}{3,15}:\\s{1,3}");

    private static final Pattern NO_NAME = Pattern.compile(
            "(?iU)https?:|www\\.|@|\\[at\\]|\\(at\\)|\\b\\d{3}|^(?:admin|administrator|author|autor|by|von|par"
                    + "|por)$|\\b(?:published|updated|publiziert"
                    + "|comments?|posted|share|facebook|twitter|uhr|minutes?|kommentar)\\b");

    /** What follows a name, and is none. */
    private static final Pattern ROLE = Pattern.compile(
            "(?iU)\\b(?:staff|writers?|reporters?|editors?|editor-in-chief|correspondents?|contributors?"
                    + "|columnists?|journalist(?:in|e|a)?"
                    + "|redakteur(?:in)?|chefredakteur(?:in)?|volontär(?:in)?|autor(?:in)?|korrespondent(?:in)?"
                    + "|rédact(?:eur|rice)"
                    + "|redactor(?:a)?|corresponsal|redattore|редактор|корреспондент|журналист)\\b");

    private BylineText() {}

    /** {@return the names in lines of which each may begin with "By"} */
    static List<String> names(List<String> lines) {
        Set<String> names = new LinkedHashSet<>();
        for (String line : lines) addNames(line, names);
        return List.copyOf(names);
    }

    /** {@return the names in a line that is not named a byline, and begins with "By"} */
    static List<String> namesAfterWords(String line) {
        boolean isByline = BY_AT_START.matcher(line).matches()
                || BY_NAMES_AT_START.matcher(line).matches();
        return isByline ? names(List.of(line)) : List.of();
    }

    /** {@return the names after "by" somewhere in a line of metadata} */
    static List<String> namesInside(String line) {
        Matcher by = BY_INSIDE.matcher(line);
        while (by.find()) {
            String before = line.substring(0, by.start()).strip();
            if (!OTHER_WORK.matcher(before).find()) return names(List.of(by.group(1)));
        }
        return List.of();
    }

    /** Whether two parts of a line are names of one list: "Ani Example and Bo Example". */
    static boolean isList(String line, String first, String second) {
        int start = line.indexOf(first) + first.length();
        int end = start < first.length() ? -1 : line.indexOf(second, start);
        return end >= 0 && JOINED.matcher(line.substring(start, end)).matches();
    }

    private static void addNames(String text, Set<String> names) {
        String line = Texts.line(Texts.unescaped(text.substring(0, Math.min(text.length(), 2 * MAX_LINE))));
        Matcher by = BY.matcher(line);
        if (by.find() && by.end() < line.length()) line = line.substring(by.end());
        line = END.matcher(LABEL.matcher(line).replaceFirst("")).replaceFirst("");
        boolean isFirst = true;
        for (String part : BETWEEN.split(line, -1)) {
            String name = HANDLE.matcher(part).replaceFirst("").strip();
            boolean isRole = !isFirst && ROLE.matcher(name).find();
            if (!isRole && isName(name) && names.size() < MAX_NAMES) {
                names.add(name);
                isFirst = false;
            }
        }
    }

    private static boolean isName(String name) {
        if (name.length() < 2 || name.length() > MAX_NAME || !Character.isLetter(name.codePointAt(0))) return false;
        return name.split(" ", -1).length <= MAX_WORDS && !NO_NAME.matcher(name).find();
    }
}
