package dev.lede.examples;

import dev.lede.core.Site;
import dev.lede.core.SiteLink;
import dev.lede.examples.newsroom.AboutPage;
import java.util.List;
import java.util.Map;

/** The sections of the sample site, and the links of its footer, in each language. */
final class SampleMenu {
    private static final List<String> SECTIONS = List.of("journeys", "nature", "town", "culture", "workshop");

    private static final Map<String, List<String>> SECTION_NAMES = Map.of(
            "en", List.of("Journeys", "Nature", "Town", "Culture", "Workshop"),
            "ru", List.of("Путешествия", "Природа", "Город", "Культура", "Мастерская"),
            "hy", List.of("Ճամփորդություններ", "Բնություն", "Քաղաք", "Մշակույթ", "Արհեստանոց"));

    /** The names of the links to the parts of {@link AboutPage}. */
    private static final Map<String, List<String>> PART_NAMES = Map.of(
            "en", List.of("Imprint", "Contact", "Privacy"),
            "ru", List.of("Выходные данные", "Контакты", "Конфиденциальность"),
            "hy", List.of("Թերթի մասին", "Կապ", "Գաղտնիություն"));

    private SampleMenu() {}

    /**
     * Adds the links of a language.
     *
     * @param folder the URL of the language's directory, with a slash at its end
     */
    static void addTo(Site.Builder site, String language, String folder) {
        List<String> sections = SECTION_NAMES.getOrDefault(language, List.of());
        for (int at = 0; at < sections.size(); at++)
            site.addSection(language, SiteLink.of(sections.get(at), folder + SECTIONS.get(at) + ".html"));
        List<String> parts = PART_NAMES.getOrDefault(language, List.of());
        for (int at = 0; at < parts.size(); at++) {
            String url = folder + AboutPage.FILE + "#" + AboutPage.PARTS.get(at);
            site.addFooterLink(language, SiteLink.of(parts.get(at), url));
        }
    }
}
