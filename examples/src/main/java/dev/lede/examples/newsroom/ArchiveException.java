package dev.lede.examples.newsroom;

import java.sql.SQLException;

/** An operation of the database failed. The message contains the operation and the cause. */
final class ArchiveException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ArchiveException(String problem, SQLException cause) {
        super(problem + ": " + cause.getMessage(), cause);
    }
}
