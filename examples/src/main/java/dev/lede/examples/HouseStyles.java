package dev.lede.examples;

import dev.lede.render.Theme;
import java.util.List;
import java.util.Optional;

/**
 * Themes that differ as newspapers do, with fonts that systems have: a broadsheet, a tabloid and a magazine. Their colours are
 * for day and night.
 *
 * <pre>{@code
 * ArticleRenderer renderer = ArticleRenderer.builder(site).theme(HouseStyles.tabloid()).build();
 * }</pre>
 */
public final class HouseStyles {
    private static final List<String> NAMES = List.of("broadsheet", "tabloid", "magazine");

    private HouseStyles() {}

    /**
     * Returns a theme of quiet pages: a large name in the middle, serifs, black on white, square corners.
     *
     * @return the theme
     */
    public static Theme broadsheet() {
        return Theme.builder()
                .paper("#ffffff", "#121212")
                .sheet("#f5f5f3", "#1e1e1e")
                .ink("#121212", "#e8e6e1")
                .inkSoft("#55534f", "#a8a6a0")
                .line("#d4d2cd", "#3b3b3b")
                .accent("#1f4e79", "#8ab8e6")
                .serif("Georgia", "Noto Serif", "Noto Serif Armenian")
                .display("Times New Roman", "Noto Serif", "Noto Serif Armenian")
                .nameplate("3rem")
                .centred()
                .radius("0px")
                .build();
    }

    /**
     * Returns a theme of loud pages: a red masthead, large and heavy headlines without serifs.
     *
     * @return the theme
     */
    public static Theme tabloid() {
        return Theme.builder()
                .paper("#ffffff", "#141414")
                .sheet("#f2f2f2", "#212121")
                .ink("#111111", "#f0f0f0")
                .inkSoft("#565656", "#adadad")
                .line("#d6d6d6", "#404040")
                .accent("#c00a1e", "#ff8a8f")
                .highlight("#ffe45c", "#5a4a00")
                .masthead("#c00a1e", "#8f0716")
                .inkMasthead("#ffffff", "#ffffff")
                .serif("Helvetica Neue", "Arial", "Noto Sans", "Noto Sans Armenian", "sans-serif")
                .display("Arial Black", "Helvetica Neue", "Arial", "Noto Sans", "Noto Sans Armenian", "sans-serif")
                .headlineSize(1.3)
                .headlineWeight(900)
                .nameplate("2rem")
                .gap("1.25rem")
                .radius("0px")
                .build();
    }

    /**
     * Returns a theme of wide, calm pages: warm paper, large light headlines in the middle, large text, round corners.
     *
     * @return the theme
     */
    public static Theme magazine() {
        return Theme.builder()
                .paper("#f8f3ea", "#1b1714")
                .sheet("#efe6d8", "#27211c")
                .ink("#2a211a", "#ece3d6")
                .inkSoft("#665848", "#b3a592")
                .line("#dccfbb", "#463c33")
                .accent("#8a4b08", "#e6b06a")
                .highlight("#f7dfa2", "#5a4210")
                .masthead("#2b3a33", "#10211a")
                .inkMasthead("#f8f3ea", "#e8dfd0")
                .serif("Palatino", "Palatino Linotype", "Book Antiqua", "Noto Serif", "Noto Serif Armenian")
                .display(
                        "Didot",
                        "Bodoni 72",
                        "Palatino",
                        "Palatino Linotype",
                        "Noto Serif Display",
                        "Noto Serif Armenian")
                .headlineSize(1.35)
                .headlineWeight(400)
                .textSize("1.25rem")
                .nameplate("2.25rem")
                .centred()
                .gap("1.75rem")
                .radius("10px")
                .build();
    }

    /**
     * Returns the names of the themes.
     *
     * @return names for {@link #named}, always in the same order
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Returns a theme by its name, which is that of its method.
     *
     * @param name for example {@code tabloid}
     * @return the theme; empty if there is none
     */
    public static Optional<Theme> named(String name) {
        return switch (name) {
            case "broadsheet" -> Optional.of(broadsheet());
            case "tabloid" -> Optional.of(tabloid());
            case "magazine" -> Optional.of(magazine());
            default -> Optional.empty();
        };
    }
}
