package dev.lede.examples.newsroom;

/** The reasons why a request gets an error page. */
enum Problem {
    BAD_REQUEST(400, "badRequest"),
    NO_NAVIGATION(403, "notAllowed"),
    FOREIGN_FORM(403, "notAllowed"),
    NOT_FOUND(404, "notFound"),
    NOT_ALLOWED(405, "notAllowed"),
    FORM_TOO_LONG(413, "tooLong"),
    URL_TOO_LONG(414, "tooLong"),
    HEADERS_TOO_LONG(431, "tooLong"),
    BROKEN(500, "broken");

    private final int status;
    private final String key;

    Problem(int status, String key) {
        this.status = status;
        this.key = key;
    }

    /** Returns the status code (RFC 9110, section 15; RFC 6585, section 5). */
    int status() {
        return status;
    }

    String title(Words words) {
        return words.text("problem." + key + ".title");
    }

    String text(Words words) {
        return words.text("problem." + key + ".text");
    }
}
