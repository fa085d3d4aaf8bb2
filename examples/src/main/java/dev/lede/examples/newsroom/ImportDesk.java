package dev.lede.examples.newsroom;

import dev.lede.i18n.Languages;
import java.util.Locale;
import java.util.Set;

/**
 * Handles the page on which an editor imports the article of another site: pastes its HTML and URL, and sees the draft. It is
 * for the editor at this machine only, so it exists only if it is turned on, and only for a browser that connects to localhost
 * without a proxy; no page of another site can send its form.
 */
final class ImportDesk {
    static final String PATH = "/desk/import";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private final Pages pages;
    private final boolean isOn;

    /** @param isOn whether the page exists */
    ImportDesk(Pages pages, boolean isOn) {
        this.pages = pages;
        this.isOn = isOn;
    }

    /** Returns the methods that are allowed for a request. */
    Set<String> methods(Request request) {
        return isFor(request) ? METHODS : Request.METHODS;
    }

    private boolean isFor(Request request) {
        return isOn && request.path().equals(PATH) && request.isForLocalhost() && !request.isForwarded();
    }

    /** Returns the page, with the draft of the article that was sent. */
    Response response(Request request) {
        if (!isFor(request)) throw new RefusedException(Problem.NOT_FOUND);
        Locale language = language(request);
        if (!request.isPost()) return pages.imports(language, ImportForm.EMPTY, request.preferences());
        if (!request.isFromOwnPage()) throw new RefusedException(Problem.FOREIGN_FORM);
        FormData form = request.form();
        ImportForm entered = new ImportForm(form.value("url"), form.value("html"));
        return pages.imports(language, entered, request.preferences());
    }

    /** The path has no language, so a parameter has the one that the editor has chosen. */
    private static Locale language(Request request) {
        return Languages.parse(request.parameter("lang"))
                .filter(Newsroom.LANGUAGES::contains)
                .orElseGet(request::language);
    }
}
