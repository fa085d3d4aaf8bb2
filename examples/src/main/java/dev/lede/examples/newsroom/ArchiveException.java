package dev.lede.examples.newsroom;

import java.sql.SQLException;

/** The database does not answer, or cannot be opened; the message says what was tried. */
final class ArchiveException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ArchiveException(String tried, SQLException cause) {
        super(tried + ": " + cause.getMessage(), cause);
    }
}
