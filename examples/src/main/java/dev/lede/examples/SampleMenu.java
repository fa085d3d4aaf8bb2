package dev.lede.examples;

import dev.lede.core.Site;
import dev.lede.core.SiteLink;
import java.util.List;
import java.util.Map;

/** The sections of the sample site, and the links of its footer, in each language. */
final class SampleMenu {
    private static final List<String> SECTIONS = List.of("journeys", "nature", "town", "culture", "workshop");
    private static final List<String> ABOUT = List.of("imprint", "contact", "privacy");

    private static final Map<String, List<String>> NAMES = Map.of(
            "en", List.of("Journeys", "Nature", "Town", "Culture", "Workshop", "Imprint", "Contact", "Privacy"),
            "ru",
                    List.of(
                            "Путешествия",
                            "Природа",
                            "Город",
                            "Культура",
                            "Мастерская",
                            "Выходные данные",
                            "Контакты",
                            "Конфиденциальность"),
            "hy",
                    List.of(
                            "Ճամփորդություններ",
                            "Բնություն",
                            "Քաղաք",
                            "Մշակույթ",
                            "Արհեստանոց",
                            "Թերթի մասին",
                            "Կապ",
                            "Գաղտնիություն"));

    private SampleMenu() {}

    /**
     * Adds the links of a language.
     *
     * @param folder the URL of the language's directory, with a slash at its end
     */
    static void addTo(Site.Builder site, String language, String folder) {
        List<String> names = NAMES.getOrDefault(language, List.of());
        for (int at = 0; at < names.size(); at++) {
            boolean isSection = at < SECTIONS.size();
            if (isSection) site.addSection(language, SiteLink.of(names.get(at), folder + SECTIONS.get(at) + ".html"));
            else
                site.addFooterLink(
                        language, SiteLink.of(names.get(at), folder + "about.html#" + ABOUT.get(at - SECTIONS.size())));
        }
    }
}
