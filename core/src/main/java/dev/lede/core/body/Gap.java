package dev.lede.core.body;

/** A separator of plain text, from the weakest to the strongest: of adjacent ones the strongest is used. */
enum Gap {
    NONE(""),
    SPACE(" "),
    CELL("\t"),
    LINE("\n"),
    BLOCK("\n\n");

    private final String text;

    Gap(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
