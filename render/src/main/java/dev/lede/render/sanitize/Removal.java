package dev.lede.render.sanitize;

import java.util.Objects;

/**
 * Something that was in the HTML and is not in the body.
 *
 * @param kind what is lost by it
 * @param name the name of the element or attribute, in lower case; of a document's limit, {@code body}
 * @param value what the attribute said, or the beginning of the text that went; at most 120 characters
 * @param line the line where it stands, from 1
 * @param column the column where it stands, from 1
 * @param rule why it was removed
 */
public record Removal(Kind kind, String name, String value, int line, int column, Rule rule) {
    /** What is lost by a removal, the gravest first. */
    public enum Kind {
        /** Words that a reader could see. */
        TEXT,
        /** A picture, film, sound or frame. */
        MEDIA,
        /** Where a link leads; its words stay. */
        LINK,
        /** What a part is, or what it can do; its words stay. */
        STRUCTURE,
        /** How it looks, or what only machines read: nothing that a reader would miss. */
        PRESENTATION,
        /** What was over a limit. */
        LIMIT
    }

    /** Checks that nothing is null. */
    public Removal {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(rule, "rule");
    }

    /**
     * The removal as an editor would read it.
     *
     * @return for example {@code line 3, column 12: <script> removed: scripts are not content}
     */
    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + what() + " removed: " + rule.sentence();
    }

    private String what() {
        return switch (rule.subject()) {
            case ELEMENT -> "<" + name + ">" + (value.isEmpty() ? "" : " “" + value + "”");
            case ATTRIBUTE -> name + (value.isEmpty() ? "" : "=\"" + value + "\"");
            case DOCUMENT -> value.isEmpty() ? name : name + " “" + value + "”";
        };
    }
}
