package dev.lede.render;

/** One colour of a theme: what it is on a light page, and on a dark one. */
record DayAndNight(Colour day, Colour night) {
    String css() {
        return "light-dark(" + day + ", " + night + ")";
    }
}
