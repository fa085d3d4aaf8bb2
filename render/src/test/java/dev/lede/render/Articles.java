package dev.lede.render;

import dev.lede.core.AppLink;
import dev.lede.core.Article;
import dev.lede.core.Contributor;
import dev.lede.core.Correction;
import dev.lede.core.Section;
import dev.lede.core.Site;
import dev.lede.core.SiteLink;
import dev.lede.core.SiteSearch;
import dev.lede.core.SocialProfile;
import dev.lede.core.Source;
import dev.lede.core.Tag;
import dev.lede.core.body.Block;
import dev.lede.core.body.Body;
import dev.lede.core.body.Cut;
import dev.lede.core.body.Embed;
import dev.lede.core.body.Figure;
import dev.lede.core.body.Heading;
import dev.lede.core.body.Image;
import dev.lede.core.body.Link;
import dev.lede.core.body.Paragraph;
import dev.lede.core.body.RelatedLink;
import dev.lede.core.body.Text;
import dev.lede.render.html.Html;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The articles, sites and renderers of the tests. */
public final class Articles {
    public static final List<String> LANGUAGES = List.of("en", "ru", "hy");

    /** The names of the sample articles that differ in kind. The others have no blocks and options but those of these. */
    public static final List<String> SAMPLES =
            List.of("railway", "library", "minimal", "kitchen-sink", "blocks", "media");

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T12:00:00Z"), ZoneOffset.UTC);

    /** The texts of an article by language: headline, standfirst, section, tagline, body, name, role, tag. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "en",
            List.of(
                    "The lake freezes later",
                    "Fishermen have counted the days for a century.",
                    "World",
                    "What happens beyond the mountains",
                    "Ice came in January.",
                    "Anna Petrosyan",
                    "editor",
                    "Lake"),
            "ru",
            List.of(
                    "Озеро замерзает позже",
                    "Рыбаки сто лет считают дни.",
                    "Мир",
                    "Что происходит за горами",
                    "Лёд встал в январе.",
                    "Анна Петросян",
                    "редактор",
                    "Озеро"),
            "hy",
            List.of(
                    "Լիճը սառչում է ավելի ուշ",
                    "Ձկնորսները հարյուր տարի հաշվում են օրերը։",
                    "Աշխարհ",
                    "Ինչ է կատարվում լեռներից այն կողմ",
                    "Սառույցը եկավ հունվարին։",
                    "Աննա Պետրոսյան",
                    "խմբագիր",
                    "Լիճ"));

    private Articles() {}

    /** Returns an article with all optional parts. Languages without texts above have the English ones. */
    public static Article full(String language) {
        List<String> words = WORDS.getOrDefault(language, WORDS.get("en"));
        var builder = Article.builder("https://lede.example/" + language + "/lake", language, words.get(0))
                .kicker(words.get(7))
                .standfirst(words.get(1))
                .section(Section.of(words.get(2), "/" + language + "/world").withTagline(words.get(3)))
                .byline(
                        Contributor.of(words.get(5), "/people/anna"),
                        Contributor.of(words.get(5)),
                        Contributor.of(words.get(5)).withRole(words.get(6)))
                .source(Source.of("Lake Post", "https://post.example/ice?a=1&b=2")
                        .withHeadline(words.get(0))
                        .withPublishedOn(LocalDate.of(2026, 2, 27)))
                .published(OffsetDateTime.parse("2026-02-28T08:04:00+04:00"))
                .updated(OffsetDateTime.parse("2026-03-01T21:30:00+04:00"))
                .leadMedia(Figure.of(Image.of("https://pictures.example/lake.jpg", words.get(7))
                                .withSize(1200, 800))
                        .withCaption(words.get(7))
                        .withCredit(words.get(5)))
                .body(Body.of(
                        Paragraph.of(words.get(4)),
                        Heading.of(2, words.get(7)).withId("lake"),
                        Paragraph.of(new Text(words.get(4) + " "), Link.of("#lake", words.get(7)))))
                .tags(Tag.of(words.get(7), "/tags/lake"), Tag.of(words.get(2)))
                .related(RelatedLink.of("/" + language + "/snow", words.get(0)))
                .views(83)
                .corrections(Correction.of(OffsetDateTime.parse("2026-03-01T21:00:00+04:00"), words.get(4)))
                .rights("© " + words.get(5));
        for (String other : LANGUAGES) {
            if (!other.equals(language)) builder.addTranslation(other, "https://lede.example/" + other + "/lake");
        }
        return builder.build();
    }

    /** Returns an article with all optional parts, and a second half behind a cut. */
    static Article withCut(String language) {
        Article full = full(language);
        List<Block> blocks = new ArrayList<>(full.body().children());
        blocks.add(new Cut());
        blocks.add(Heading.of(2, "The secret heading").withId("secret"));
        blocks.add(Paragraph.of("The secret words"));
        blocks.add(Image.of("https://secret.example/secret.jpg", "secret"));
        blocks.add(Embed.of("youtube", "https://youtu.be/SecretSecre", "The secret video"));
        return full.toBuilder().body(new Body(blocks)).build();
    }

    /** Returns an article without optional parts. */
    public static Article bare(String language) {
        return Article.builder(
                        "https://lede.example/bare",
                        language,
                        WORDS.getOrDefault(language, WORDS.get("en")).get(0))
                .build();
    }

    public static Site site() {
        Site.Builder builder = Site.builder("Lede Times", "https://lede.example/")
                .logo(Image.of("/logo.png", "").withSize(120, 40))
                .addHome("en", "/en/")
                .addHome("ru", "/ru/")
                .addHome("arm", "/hy/")
                .addProfile(SocialProfile.of("X", "https://x.com/ledetimes"))
                .addProfile(SocialProfile.of("YouTube", "https://www.youtube.com/@ledetimes"))
                .addProfile(SocialProfile.of("Instagram", "https://www.instagram.com/ledetimes"))
                .addProfile(SocialProfile.of("Facebook", "https://www.facebook.com/ledetimes"))
                .addProfile(SocialProfile.of("Telegram", "https://t.me/ledetimes"))
                .addApp(AppLink.of("App Store", "https://apps.apple.com/app/id1"))
                .addApp(AppLink.of("Google Play", "https://play.google.com/store/apps/details?id=l&hl=en"))
                .search(SiteSearch.of("/search", "q"))
                .follow(SocialProfile.of("Telegram", "https://t.me/ledetimes_news"))
                .copyright("Lede Times Ltd", 2024)
                .reuseNeedsLink();
        WORDS.forEach(
                (language, words) -> builder.addSection(language, SiteLink.of(words.get(2), "/" + language + "/world"))
                        .addFooterLink(language, SiteLink.of(words.get(7), "/" + language + "/imprint")));
        return builder.build();
    }

    public static Site bareSite() {
        return Site.builder("Lede Times", "https://lede.example/").build();
    }

    public static ArticleRenderer renderer() {
        return ArticleRenderer.builder(site()).clock(CLOCK).build();
    }

    static ArticleRenderer bareRenderer() {
        return ArticleRenderer.builder(bareSite()).clock(CLOCK).build();
    }

    /** Returns a renderer with a slot at each place. */
    static ArticleRenderer slottedRenderer() {
        ArticleRenderer.Builder builder = ArticleRenderer.builder(site()).clock(CLOCK);
        slots().forEach(builder::addSlot);
        return builder.build();
    }

    static List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        for (PageRegion region : PageRegion.values()) {
            slots.add(Slot.before(region, Html.trusted("<p>⁂</p>")));
            slots.add(Slot.after(
                    region, article -> Html.trusted("<p>" + article.tags().size() + "</p>")));
        }
        slots.add(Slot.atCut(Html.trusted("<p>⁂</p>")));
        for (int number = 1; number <= 3; number++) slots.add(Slot.afterBlock(number, Html.trusted("<p>⁂</p>")));
        return slots;
    }

    /** Returns renderers that differ in the options that change a page. */
    static List<ArticleRenderer> renderers() {
        return List.of(
                renderer(),
                bareRenderer(),
                slottedRenderer(),
                ArticleRenderer.builder(site())
                        .clock(CLOCK)
                        .preferencesUrl("/preferences")
                        .canonicalAtSource()
                        .theme(ThemeTest.everything().build())
                        .build(),
                ArticleRenderer.builder(site())
                        .clock(CLOCK)
                        .linkedAssets("https://cdn.example/lede")
                        .shareTargets(List.of())
                        .build());
    }
}
