package dev.lede.render.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;

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

    /** Headings of what follows an article, in the same languages. */
    private static final List<String> HEADINGS = List.of(
            "related", "you may also like", "you might also like", "more stories", "more articles", "more news", "more posts", "similar posts", "recommended",
            "further reading", "most popular", "most read", "trending", "latest news", "popular posts", "leave a comment", "leave a reply", "post a comment",
            "comments", "add a comment", "join the conversation", "share this", "about the author", "newsletter", "sign up", "subscribe", "tags", "ähnliche", "weitere beiträge",
            "weitere artikel", "weitere themen", "mehr zum thema", "mehr themen", "mehr artikel", "mehr von", "das könnte", "auch interessant", "passende artikel", "hinterlasse einen kommentar",
            "hinterlassen sie einen kommentar", "schreibe einen kommentar", "schreiben sie einen kommentar", "kommentar schreiben", "kommentar verfassen", "kommentieren", "kommentare",
            "über den autor", "über die autorin", "artikel teilen", "beitrag teilen", "diesen beitrag", "diesen artikel teilen", "meistgelesen", "neueste beiträge",
            "articles similaires", "articles liés", "sur le même sujet", "à lire aussi", "laisser un commentaire", "commentaires", "partager", "les plus lus",
            "artículos relacionados", "noticias relacionadas", "te puede interesar", "más noticias", "deja un comentario", "comentarios", "compartir", "lo más leído",
            "artigos relacionados", "notícias relacionadas", "veja também", "comentários", "deixe um comentário", "articoli correlati", "articoli simili", "commenti", "lascia un commento", "potrebbe interessarti",
            "gerelateerd", "meer nieuws", "reacties", "lees ook", "relaterade", "relaterte", "relaterede", "powiązane", "podobne", "polecane", "zobacz także", "zobacz też", "komentarze", "dodaj komentarz",
            "související", "mohlo by vás", "súvisiace", "kapcsolódó", "hasonló", "похожие", "читайте также", "по теме", "комментарии", "оставить комментарий", "добавить комментарий", "другие новости", "ещё по теме",
            "схожі", "коментарі", "նմանատիպ", "կարդացեք նաև", "մեկնաբանություններ", "թողնել մեկնաբանություն", "այլ նորություններ");

    private static final Set<String> ADVERTISEMENTS = Set.of(
            "anzeige", "werbung", "advertisement", "advertising", "ad", "ads", "sponsored", "reklama", "reklam", "publicidad", "publicité", "publicidade", "pubblicità",
            "advertentie", "annons", "annonse", "annonce", "mainos", "hirdetés", "реклама", "գովազդ", "διαφήμιση", "continuereadingthemainstory", "continuereadingbelow",
            "articlecontinuesbelow", "storycontinuesbelow");

    private References() {}

    /** Whether a heading announces what is beside an article: related articles, comments, a newsletter. */
    static boolean isOfSurroundings(Box heading) {
        if (heading.text == 0 || heading.text > 70) return false;
        String text = beginning(heading);
        for (String label : HEADINGS) if (text.startsWith(label)) return true;
        for (String label : LABELS) if (text.startsWith(label)) return true;
        return false;
    }

    /** Whether a block only consists of the label of an advertisement. */
    static boolean isAdvertisement(Box box) {
        return box.text > 0 && box.text <= 40 && ADVERTISEMENTS.contains(Texts.key(Texts.of(box.element, 60)));
    }

    static boolean isLabelled(Box box) {
        if (!box.isBlock() || box.linkText == 0 || box.text > MAX || box.images > 1) return false;
        String beginning = beginning(box);
        for (String label : LABELS) if (beginning.startsWith(label)) return true;
        return false;
    }

    private static String beginning(Box box) {
        String text = Texts.of(box.element, 60).toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < text.length() && !Character.isLetter(text.charAt(start))) start++;
        return text.substring(start);
    }
}
