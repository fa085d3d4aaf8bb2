package dev.lede.examples;

/** A file that was asked for and cannot be read; the message says which, and why, in one line. */
final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableFileException(String file, String reason) {
        super("cannot read " + file + ": " + reason);
    }
}
