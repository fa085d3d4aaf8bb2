package dev.lede.examples;

import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Correction;
import dev.lede.core.Section;
import dev.lede.core.Source;
import dev.lede.core.Tag;
import dev.lede.core.body.Aside;
import dev.lede.core.body.Blockquote;
import dev.lede.core.body.Body;
import dev.lede.core.body.Code;
import dev.lede.core.body.Cut;
import dev.lede.core.body.DefinitionDescription;
import dev.lede.core.body.DefinitionList;
import dev.lede.core.body.DefinitionTerm;
import dev.lede.core.body.Details;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.InlineCode;
import dev.lede.core.body.Link;
import dev.lede.core.body.ListBlock;
import dev.lede.core.body.ListItem;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.Pullquote;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Table;
import dev.lede.core.body.TableCell;
import dev.lede.core.body.TableRow;
import dev.lede.core.body.Text;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import dev.lede.render.Slot;
import dev.lede.render.html.Html;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Articles with missing or extreme values, to test pages and templates. Like {@link SampleArticles}, they are fictitious,
 * and they refer to {@linkplain SampleArticles#files the same files}.
 *
 * <p>A correct page renders nothing for absent values (no empty element, no label without a value), does not scroll
 * horizontally at a width of 320 CSS pixels (WCAG 2.2, 1.4.10), and marks the language of text in another language.
 *
 * <pre>{@code
 * for (Article article : EdgeArticles.all()) check(renderer.page(article), renderer.preview(article));
 * }</pre>
 */
public final class EdgeArticles {
    private static final String SITE = "https://lakepost.example/";

    // German compounds have no maximum length.
    private static final String LONG_NAME = "Seeuferschmalspurbahnhofsvorsteherstellvertreterdienstmützenabzeichen";
    private static final String LONG_WORD = LONG_NAME + "verordnungsentwurfsfassungsänderungsantragsformular";

    private static final List<Long> VIEWS = List.of(0L, 1L, 21L, 2_000_000L);

    private static final List<String> MANY_LANGUAGES = List.of(
            "ru", "hy", "ka", "ar", "he", "fa", "ur", "de", "fr", "es", "pt-BR", "pt-PT", "it", "nl", "sv", "fi", "et",
            "lv", "lt", "pl", "cs", "sk", "hu", "ro", "bg", "uk", "el", "tr", "az", "kk", "hi", "bn", "ta", "th", "vi",
            "id", "ja", "ko", "zh-Hans", "zh-Hant");

    private EdgeArticles() {}

    /**
     * Returns all of these articles. Each has its own URL.
     *
     * @return the articles, always in the same order
     */
    public static List<Article> all() {
        return Stream.concat(
                        Stream.of(
                                bare(),
                                wordsOnly(),
                                emptyBody(),
                                longWords(),
                                rightToLeft(),
                                manyTranslations(),
                                withCut(),
                                withoutBundle()),
                        viewed().stream())
                .toList();
    }

    /**
     * Returns an article with the required values only: URL, language and headline. Its body is empty.
     *
     * @return the article, in English
     */
    public static Article bare() {
        return article("en", "bare", "Nothing to add").build();
    }

    /**
     * Returns an article with text, an author and a date, but without images, section and source.
     *
     * @return the article, in English
     */
    public static Article wordsOnly() {
        return article("en", "words-only", "The picture did not come out")
                .standfirst("Our draughtsman was at the harbour, and so was the fog.")
                .byline(Contributor.of("Nell Lanternby"))
                .published(OffsetDateTime.parse("2026-04-09T08:30:00+04:00"))
                .body(Body.of(
                        Paragraph.of(
                                "He drew it with great care. What he brought back is a white sheet of paper, signed."),
                        Paragraph.of("We believe him. The railcar was heard to leave at twenty to seven.")))
                .build();
    }

    /**
     * Returns the railway feature with all its metadata and an empty body.
     *
     * @return the article, in Armenian
     */
    public static Article emptyBody() {
        return SampleArticles.railway("hy").toBuilder()
                .url(SITE + "hy/empty-body.html")
                .body(Body.EMPTY)
                .build();
    }

    /**
     * Returns an article with a headline of several hundred characters, and with words wider than a screen in all texts.
     *
     * @return the article, in English, with German words
     */
    public static Article longWords() {
        return article(
                        "en",
                        "long-words",
                        "The deputy stationmaster of the narrow-gauge lakeside line has proposed an amendment to the form"
                                + " on which amendments to the draft regulation on cap badges are to be proposed, and the"
                                + " form on which he proposed it, the " + LONG_WORD
                                + ", turns out to be the one that the amendment would have done away with")
                .kicker(LONG_WORD)
                .standfirst("In short: " + LONG_WORD + ".")
                .section(Section.of(LONG_NAME, SITE + "en/workshop.html").withTagline(LONG_WORD))
                .byline(
                        Contributor.of(LONG_NAME, SITE + "en/authors/" + LONG_NAME + ".html"),
                        Contributor.of("Otto Milestone").withRole(LONG_NAME))
                .source(Source.of(LONG_NAME, "https://hillside-review.example/2026/04/" + "badge-".repeat(20))
                        .withHeadline(LONG_WORD))
                .published(OffsetDateTime.parse("2026-04-10T08:30:00+04:00"))
                .leadMedia(figure("A platform between three poplars.")
                        .withCaption(LONG_WORD)
                        .withCredit(LONG_NAME))
                .body(longBody())
                .tags(Tag.of(LONG_NAME), Tag.of(LONG_WORD, SITE + "en/tags/badges.html"))
                .related(
                        RelatedLink.of("railway.html", LONG_WORD),
                        RelatedLink.of("library.html", LONG_WORD)
                                .withImage(
                                        Image.of("../pictures/lantern.svg", "").withSize(800, 1000)))
                .corrections(Correction.of(OffsetDateTime.parse("2026-04-11T08:30:00+04:00"), LONG_WORD))
                .rights(LONG_WORD)
                .build();
    }

    /**
     * Returns an article that is written from right to left, with some left-to-right text.
     *
     * @return the article, in Arabic, which is also a language without bundled messages
     */
    public static Article rightToLeft() {
        return article("ar", "ice", "رحل الجليد عن بحيرة ميريل مبكرًا هذا العام")
                .kicker("حول البحيرة")
                .standfirst("لم يبقَ فوق الماء صباح الخميس سوى الضباب.")
                .section(Section.of("رحلات", SITE + "ar/journeys.html"))
                .byline(Contributor.of("نيل لانترنبي").withRole("النص"))
                .published(OffsetDateTime.parse("2026-04-02T08:30:00+04:00"))
                .leadMedia(Figure.of(Image.of("../pictures/railcar.svg", "عربة حمراء على ضفة البحيرة عند الفجر.")
                                .withSize(1200, 800))
                        .withCaption("الرحلة الأولى تغادر المرفأ قبل أن ينقشع الضباب.")
                        .withCredit("رسم: The Lake Post"))
                .body(rightToLeftBody())
                .tags(Tag.of("بحيرات"), Tag.of("سكك حديدية"))
                .addTranslation("en", SITE + "en/minimal.html")
                .views(83)
                .build();
    }

    /**
     * Returns an article in a language without bundled messages: the page's own texts fall back to English and are marked
     * as English.
     *
     * @return the article, in Georgian
     */
    public static Article withoutBundle() {
        return article("ka", "ice", "მირელის ტბა ყინულისგან გათავისუფლდა")
                .byline(Contributor.of("ნელ ლანტერნბი"))
                .published(OffsetDateTime.parse("2026-04-02T08:30:00+04:00"))
                .body(Body.of(
                        Paragraph.of("ბოლო ყინული მირელის ტბაზე ხუთშაბათ დილით გადნა — შარშანდელზე ოთხი დღით ადრე."),
                        Paragraph.of("ნაპირზე პატარა წითელი ვაგონი მგზავრებს ელოდა.")))
                .tags(Tag.of("ტბები"))
                .addTranslation("en", SITE + "en/minimal.html")
                .views(83)
                .build();
    }

    /**
     * Returns an article with translations into forty languages, including two scripts of one language, two regions of
     * another, and four right-to-left languages.
     *
     * @return the article, in English
     */
    public static Article manyTranslations() {
        Article.Builder article = article("en", "many-translations", "The ice has left, as all the world can read")
                .body(Body.of(Paragraph.of("The last ice left Lake Mirel on Thursday morning.")));
        for (String language : MANY_LANGUAGES) article.addTranslation(language, SITE + language + "/minimal.html");
        return article.build();
    }

    /**
     * Returns an article with a cut: a preview has two of its four paragraphs, and neither the image nor the table.
     *
     * @return the article, in English
     */
    public static Article withCut() {
        return article("en", "with-cut", "The keeper of the lamp has read every book but one")
                .standfirst("Halfway through the last volume, the lamp went out. He remembers the page.")
                .byline(Contributor.of("Nell Lanternby"))
                .published(OffsetDateTime.parse("2026-04-12T08:30:00+04:00"))
                .body(Body.of(
                        Paragraph.of(
                                "Orlo Wick has kept the reading lamp of the railcar for eleven winters. In that time he has"
                                        + " read what the passengers left on the seats: four hundred novels, a treatise on"
                                        + " beets, and the timetable, twice."),
                        Paragraph.of(
                                new Text("The last volume is a mystery. He reached page 212, where "),
                                Link.of("#page-212", "the inspector"),
                                new Text(" closes the door and says who it was, when the wick burned down.")),
                        new Cut(),
                        Heading.of(2, "Page 212").withId("page-212"),
                        Paragraph.of("“It was the stationmaster,” said the inspector."),
                        Figure.of(Image.of("../pictures/lantern.svg", "A brass lantern on three books.")
                                        .withSize(800, 1000))
                                .withCaption("The lamp, with a new wick."),
                        Table.of(
                                TableRow.of(column("Volume"), column("Pages read")),
                                List.of(TableRow.of(TableCell.of("The last"), TableCell.of("212")))),
                        Paragraph.of("Nobody on the railcar has told the stationmaster yet.")))
                .build();
    }

    /**
     * Returns an offer for previews of {@link #withCut}.
     *
     * @return the slot, in English
     */
    public static Slot offer() {
        return Slot.atCut(Html.of(html -> {
            html.open("p").with(() -> html.open("strong").with("The other half is for subscribers."));
            html.open("p").with("A month of The Lake Post costs as much as one ticket for the railcar.");
            html.open("p")
                    .with(() ->
                            html.open("a").url("href", WebUrl.of("/subscribe")).with("Subscribe and read on"));
        }));
    }

    /**
     * Returns copies of an article with 0, 1, 21 and 2,000,000 views. Their plural forms in Russian do not follow the size
     * of the number: 1 and 21 have the CLDR category {@code one}, 0 and 2,000,000 the category {@code many}.
     *
     * @return four articles in that order, in Russian
     */
    public static List<Article> viewed() {
        return VIEWS.stream()
                .map(views -> SampleArticles.minimal("ru").toBuilder()
                        .url(SITE + "ru/views-" + views + ".html")
                        .views(views)
                        .build())
                .toList();
    }

    private static Article.Builder article(String language, String name, String headline) {
        return Article.builder(SITE + Languages.tag(Languages.of(language)) + "/" + name + ".html", language, headline);
    }

    private static Body longBody() {
        return Body.of(
                Paragraph.of(LONG_WORD + " " + LONG_WORD),
                Paragraph.of(
                        Link.of(SITE + "en/" + "badge-".repeat(20) + "form.html", SITE + "en/" + "badge_".repeat(20)),
                        new Text(" and "),
                        new InlineCode("badge_".repeat(30))),
                Heading.of(2, LONG_WORD),
                ListBlock.bulleted(ListItem.of(LONG_WORD), ListItem.of(ListBlock.numbered(ListItem.of(LONG_WORD)))),
                Blockquote.of(Paragraph.of(LONG_WORD)).withAttribution(LONG_WORD),
                Pullquote.of(Paragraph.of(LONG_WORD)).withAttribution(LONG_NAME),
                figure("A platform between three poplars, again.")
                        .withCaption(LONG_WORD)
                        .withCredit(LONG_NAME)
                        .withPlacement(Figure.Placement.START),
                Paragraph.of(LONG_WORD),
                DefinitionList.of(DefinitionTerm.of(LONG_WORD), DefinitionDescription.of(LONG_WORD)),
                Table.of(
                        TableRow.of(column(LONG_NAME), column("Badge")),
                        List.of(TableRow.of(TableCell.of("Deputy"), TableCell.of(LONG_WORD)))),
                Aside.of(Heading.of(3, LONG_NAME), Paragraph.of(LONG_WORD)),
                Details.of(LONG_WORD, Paragraph.of(LONG_WORD)),
                Code.of(LONG_WORD + LONG_WORD),
                RelatedLink.of("railway.html", LONG_WORD));
    }

    private static Body rightToLeftBody() {
        return Body.of(
                Paragraph.of("غادر آخر الجليد بحيرة ميريل صباح الخميس، قبل موعده في العام الماضي بأربعة أيام."),
                Paragraph.of(
                        new Text("وعلى الضفة كانت العربة الحمراء الصغيرة تنتظر ركابها في الساعة 6:40، كما كتبت صحيفة "),
                        Link.of("https://hillside-review.example/2026/03/slow-train", "Hillside Review"),
                        new Text(" الشهر الماضي (بالإنجليزية).")),
                Blockquote.of(Paragraph.of("من أراد أن يصل مبكرًا كان عليه أن يخرج أمس."))
                        .withAttribution("سائق العربة"),
                Heading.of(2, "ماذا تحمل العربة؟"),
                ListBlock.bulleted(
                        ListItem.of("كتبًا تُستعار في محطة وتُعاد في أي محطة أخرى؛"),
                        ListItem.of("خبزًا ما زال ساخنًا؛"),
                        ListItem.of("طبيبًا كل يوم خميس.")),
                Figure.of(Image.of("../pictures/lantern.svg", "فانوس من النحاس فوق ثلاثة كتب.")
                                .withSize(800, 1000))
                        .withCaption("هذا الرسم في بداية السطور، أي إلى اليمين.")
                        .withPlacement(Figure.Placement.START),
                Paragraph.of("مصباح القراءة وحده يحتل المقعد الأخير، ولا أحد يطلب منه تذكرة."),
                Table.of(
                        TableRow.of(column("المحطة"), column("الساعة").withAlign(TableCell.Align.RIGHT)),
                        List.of(
                                TableRow.of(TableCell.of("المرفأ"), TableCell.of("6:40")),
                                TableRow.of(TableCell.of("الضفة البعيدة"), TableCell.of("8:08")))));
    }

    private static Figure figure(String alt) {
        return Figure.of(Image.of("../pictures/platform.svg", alt).withSize(900, 900));
    }

    private static TableCell column(String text) {
        return TableCell.header(TableCell.Header.COLUMN, text);
    }
}
