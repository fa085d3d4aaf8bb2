package dev.lede.examples.newsroom;

/** Why a request is not answered as it wants. */
enum Problem {
    BAD_REQUEST(400, "badRequest"),
    NO_NAVIGATION(403, "notAllowed"),
    NOT_FOUND(404, "notFound"),
    NOT_ALLOWED(405, "notAllowed"),
    ADDRESS_TOO_LONG(414, "tooLong"),
    HEADERS_TOO_LONG(431, "tooLong"),
    BROKEN(500, "broken");

    private final int status;
    private final String words;

    Problem(int status, String words) {
        this.status = status;
        this.words = words;
    }

    /** The status of the answer (RFC 9110, section 15; RFC 6585, section 5). */
    int status() {
        return status;
    }

    String title(Words words) {
        return words.text("problem." + this.words + ".title");
    }

    String text(Words words) {
        return words.text("problem." + this.words + ".text");
    }
}
