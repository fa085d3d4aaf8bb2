package dev.lede.render.archive;

/** Bounds the memory of the entries that are kept of a file. */
final class Room {
    /** The memory of an entry without its texts, in characters. */
    private static final int ENTRY = 150;

    private int rest;
    private int unused;

    /** @param characters the maximum number of characters that are kept */
    Room(int characters) {
        rest = characters;
    }

    /** Whether there is room for another entry. If there is none, the entry counts as unused. */
    boolean allows(int characters) {
        if (characters + ENTRY > rest) {
            unused++;
            return false;
        }
        rest -= characters + ENTRY;
        return true;
    }

    /** The number of entries for which there was no room. */
    int unused() {
        return unused;
    }
}
