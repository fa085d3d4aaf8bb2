package dev.lede.examples.newsroom.database;

import java.sql.SQLException;

/** An operation of the database failed. The message contains the operation and the cause, in one line. */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param problem the operation, for example "cannot write to the database"
     * @param cause the error of the driver
     */
    public DatabaseException(String problem, SQLException cause) {
        super(problem + ": " + String.valueOf(cause.getMessage()).replaceAll("\\s*\\R\\s*", " "), cause);
    }
}
