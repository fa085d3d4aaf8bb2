package dev.lede.core.url;

import dev.lede.core.check.Require;

/** The characters of a URL that its readers cannot see, or not tell from others: they are safe only when encoded. */
final class Invisible {
    private Invisible() {}

    /**
     * The same on each JDK: characters that an older JDK does not know yet are taken for visible, but where Unicode has set
     * a range aside for invisible ones.
     */
    static boolean is(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> !Require.isText(c) || isIgnorable(c);
        };
    }

    /** Unicode, DerivedCoreProperties: Default_Ignorable_Code_Point, as far as it is of no category above. */
    private static boolean isIgnorable(int c) {
        return c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || (c >= 0x180B && c <= 0x180F)
                || c == 0x2065
                || c == 0x3164
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFFA0
                || (c >= 0xFFF0 && c <= 0xFFF8)
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }
}
