package dev.lede.render.theme;

/** One colour of a theme: what it is on a light page, and on a dark one. */
public record DayAndNight(Colour day, Colour night) {
    public String css() {
        return "light-dark(" + day + ", " + night + ")";
    }
}
