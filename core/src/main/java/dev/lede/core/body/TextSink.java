package dev.lede.core.body;

/** Receives the plain text of nodes in reading order, from {@link TextForm}. */
interface TextSink {
    /** Receives a part of a line, whose white space separates words. */
    void words(String words);

    /** Receives lines that keep their white space. */
    void code(String lines);

    /** Receives a separator. It is not part of the text if it is the first or last. */
    void gap(Gap gap);
}
