package dev.lede.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.core.body.Image;
import dev.lede.core.url.WebUrl;
import dev.lede.i18n.Languages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SiteTest {
    @Test
    void everythingButNameAndUrlIsOptional() {
        Site site = Site.builder("Post", "https://post.example").build();
        assertThat(site.logo()).isNull();
        assertThat(site.homes()).isEmpty();
        assertThat(site.home(Locale.ENGLISH)).isEqualTo(WebUrl.of("https://post.example"));
        assertThat(site.profiles()).isEmpty();
        assertThat(site.apps()).isEmpty();
        assertThat(site.search()).isNull();
        assertThat(site.follow()).isNull();
        assertThat(site.copyright()).isNull();
        assertThat(site.reuseNeedsLink()).isFalse();
    }

    @Test
    void accessorsReturnTheGivenValues() {
        SocialProfile telegram = SocialProfile.of("Telegram", "https://t.me/post");
        Site site = Site.builder("Post", "https://post.example")
                .logo(Image.of("/logo.svg", "Post"))
                .addHome("ru", "/ru/")
                .addHome("arm", "/arm/")
                .addProfile(telegram)
                .addApp(AppLink.of("App Store", "https://apps.example/post"))
                .search(SiteSearch.of("/search", "q"))
                .follow(telegram)
                .copyright("Post", 2019)
                .reuseNeedsLink()
                .build();
        assertThat(site.name()).isEqualTo("Post");
        assertThat(site.logo()).isEqualTo(Image.of("/logo.svg", "Post"));
        assertThat(site.apps()).containsExactly(AppLink.of("App Store", "https://apps.example/post"));
        assertThat(site.search()).isEqualTo(SiteSearch.of("/search", "q"));
        assertThat(site.homes().keySet()).extracting(Locale::toLanguageTag).containsExactly("ru", "hy");
        assertThat(site.home(Locale.forLanguageTag("hy"))).isEqualTo(WebUrl.of("/arm/"));
        assertThat(site.profiles()).containsExactly(telegram);
        assertThat(site.follow()).isEqualTo(telegram);
        assertThat(site.copyright()).isEqualTo(new Copyright("Post", 2019));
        assertThat(site.reuseNeedsLink()).isTrue();
    }

    @Test
    void menuAndFooterLinksAreThoseOfTheNearestLanguage() {
        SiteLink nature = SiteLink.of("Nature", "/en/nature");
        SiteLink imprint = SiteLink.of("Imprint", "mailto:desk@post.example");
        Site site = Site.builder("Post", "https://post.example")
                .addSection("en", nature)
                .addSection("en", SiteLink.of("Town", "/en/town"))
                .addSection("ru", SiteLink.of("Природа", "/ru/nature"))
                .addFooterLink("en", imprint)
                .build();

        assertThat(site.sections(Locale.UK)).extracting(SiteLink::name).containsExactly("Nature", "Town");
        assertThat(site.sections(Locale.forLanguageTag("ru")))
                .extracting(SiteLink::name)
                .containsExactly("Природа");
        assertThat(site.sections(Locale.forLanguageTag("hy"))).isEmpty();
        assertThat(site.footerLinks(Locale.ENGLISH)).containsExactly(imprint);
        assertThatThrownBy(() -> site.sections(Locale.ENGLISH).add(nature))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void searchOfALanguageReplacesThatOfAllPages() {
        SiteSearch all = SiteSearch.of("/search", "q");
        SiteSearch russian = SiteSearch.of("/ru/search", "q");
        Site site = Site.builder("Post", "https://post.example")
                .search(all)
                .search("ru", russian)
                .build();

        assertThat(site.search(Locale.forLanguageTag("ru-RU"))).isEqualTo(russian);
        assertThat(site.search(Locale.ENGLISH)).isEqualTo(all);
        assertThat(site.searches()).containsExactlyInAnyOrder(all, russian);
        assertThat(Site.builder("Post", "https://post.example")
                        .search("ru", russian)
                        .build()
                        .search(Locale.ENGLISH))
                .isNull();
    }

    @Test
    void linksOfASiteNeedAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SiteLink.of(" ", "/en/nature"))
                .withMessageContaining("name of the site's link");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Site.builder("Post", "https://post.example")
                        .addSection("no language", SiteLink.of("Nature", "/en/nature")))
                .withMessageContaining("no language");
    }

    @Test
    void homePageOfALanguageIsAlsoThatOfItsRegions() {
        Site site = Site.builder("Post", "https://post.example")
                .addHome("en", "/en/")
                .addHome("ru-RU", "/ru/")
                .addHome("arm", "/arm/")
                .build();
        assertThat(List.of("arm", "hy-AM", "hyw", "hyw-LB"))
                .allSatisfy(tag -> assertThat(site.home(Languages.of(tag))).isEqualTo(WebUrl.of("/arm/")));
        assertThat(site.home(Languages.of("en-GB"))).isEqualTo(WebUrl.of("/en/"));
        assertThat(site.home(Languages.of("ru"))).isEqualTo(WebUrl.of("/ru/"));
        assertThat(site.home(Languages.of("fr-CA"))).isEqualTo(site.url());
    }

    @Test
    void invalidValueIsRefusedAndShownInTheMessage() {
        refused("site name is blank", () -> Site.builder(" ", "https://post.example"));
        refused("site URL must begin with https:// or http://: \"/\"", () -> Site.builder("Post", "/"));
        refused("first year of copyright must be 1..9999: 0", () -> new Copyright("Post", 0));
        refused("not the name of a search parameter: \"a b\"", () -> SiteSearch.of("/", "a b"));
        refused(
                "search action must not be a mailto or tel URL: \"mailto:a@b.example\"",
                () -> SiteSearch.of("mailto:a@b.example", "q"));
        refused("app's URL must begin with https:// or http://: \"/app\"", () -> AppLink.of("Store", "/app"));
        refused(
                "home page must not be a mailto or tel URL: \"tel:1\"",
                () -> Site.builder("Post", "https://post.example").addHome("en", "tel:1"));
    }

    private static void refused(String message, Runnable making) {
        assertThatIllegalArgumentException().isThrownBy(making::run).withMessage(message);
    }
}
