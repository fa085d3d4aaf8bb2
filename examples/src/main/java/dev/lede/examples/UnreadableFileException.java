package dev.lede.examples;

/** A file cannot be read. The message is one line with the name of the file and the reason. */
final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableFileException(String file, String reason) {
        super("cannot read " + file + ": " + reason);
    }
}
