package dev.lede.i18n;

import java.util.ArrayList;
import java.util.List;

/**
 * A plural rule in the syntax of CLDR (UTS #35, "Plural rules syntax"): {@code v = 0 and i % 10 = 2..4 and i % 100 !=
 * 12..14 @integer 2~4, 22~24}. Samples after {@code @} are ignored.
 *
 * <p>Lede counts with whole numbers only, so {@code n} and {@code i} are the absolute value, and all other operands
 * (fraction digits, compact exponent) are 0.
 */
final class PluralRule {
    // Arrays, whose loops allocate nothing: pages are written with a new number of views for each request.
    private final Relation[][] alternatives;

    private PluralRule(Relation[][] alternatives) {
        this.alternatives = alternatives;
    }

    /**
     * Parses a rule.
     *
     * @throws IllegalArgumentException if the syntax is invalid; the message contains the expected token and its
     *     position
     */
    static PluralRule parse(String rule) {
        return new PluralRule(new Parser(rule).condition());
    }

    boolean matches(long number) {
        // The absolute value of Long.MIN_VALUE is not a positive long. As an unsigned number, Long.MIN_VALUE is its own
        // magnitude.
        long magnitude = Math.abs(number);
        for (Relation[] relations : alternatives) if (allHold(relations, magnitude)) return true;
        return false;
    }

    private static boolean allHold(Relation[] relations, long magnitude) {
        for (Relation relation : relations) if (!relation.holds(magnitude)) return false;
        return true;
    }

    /** A relation, such as {@code i % 100 != 12..14}; a modulus of 0 means none. */
    private record Relation(char operand, int modulus, boolean negated, List<Range> ranges) {
        boolean holds(long magnitude) {
            long value = operand == 'n' || operand == 'i' ? magnitude : 0;
            long compared = modulus == 0 ? value : Long.remainderUnsigned(value, modulus);
            boolean isIn = false;
            for (int at = 0; at < ranges.size() && !isIn; at++)
                isIn = ranges.get(at).contains(compared);
            return negated != isIn;
        }
    }

    private record Range(long first, long last) {
        boolean contains(long value) {
            return Long.compareUnsigned(value, first) >= 0 && Long.compareUnsigned(value, last) <= 0;
        }
    }

    private static final class Parser {
        private static final String OPERANDS = "nivwftce";

        private final String rule;
        private int at;

        Parser(String rule) {
            this.rule = rule;
        }

        Relation[][] condition() {
            List<Relation[]> alternatives = new ArrayList<>();
            do {
                List<Relation> relations = new ArrayList<>();
                do relations.add(relation());
                while (acceptWord("and"));
                alternatives.add(relations.toArray(Relation[]::new));
            } while (acceptWord("or"));
            if (!atEnd()) throw expected("\"and\", \"or\" or the end");
            return alternatives.toArray(Relation[][]::new);
        }

        private Relation relation() {
            char operand = operand();
            int modulus = accept("%") ? modulus() : 0;
            boolean negated = accept("!=");
            if (!negated && !accept("=")) throw expected("\"=\" or \"!=\"");
            List<Range> ranges = new ArrayList<>();
            do ranges.add(range());
            while (accept(","));
            return new Relation(operand, modulus, negated, List.copyOf(ranges));
        }

        private char operand() {
            skipSpace();
            if (at == rule.length() || OPERANDS.indexOf(rule.charAt(at)) < 0 || letterFollows(at + 1)) {
                throw expected("an operand (one of n i v w f t c e)");
            }
            return rule.charAt(at++);
        }

        private int modulus() {
            int start = at;
            long modulus = number();
            if (modulus > 0 && modulus <= Integer.MAX_VALUE) return (int) modulus;
            at = start;
            throw expected("a modulus of at least 1");
        }

        private Range range() {
            long first = number();
            long last = accept("..") ? number() : first;
            if (last < first) throw expected("a range that rises, before this");
            return new Range(first, last);
        }

        private long number() {
            skipSpace();
            int start = at;
            while (at < rule.length() && rule.charAt(at) >= '0' && rule.charAt(at) <= '9') at++;
            if (at == start || at - start > 18) {
                at = start;
                throw expected("a number");
            }
            return Long.parseLong(rule.substring(start, at));
        }

        private boolean accept(String token) {
            skipSpace();
            if (!rule.startsWith(token, at)) return false;
            at += token.length();
            return true;
        }

        private boolean acceptWord(String word) {
            skipSpace();
            if (!rule.startsWith(word, at) || letterFollows(at + word.length())) return false;
            at += word.length();
            return true;
        }

        private boolean letterFollows(int position) {
            return position < rule.length() && Character.isLetter(rule.charAt(position));
        }

        private boolean atEnd() {
            skipSpace();
            return at == rule.length() || rule.charAt(at) == '@';
        }

        private void skipSpace() {
            while (at < rule.length() && Character.isWhitespace(rule.charAt(at))) at++;
        }

        private IllegalArgumentException expected(String what) {
            return new IllegalArgumentException(
                    "bad plural rule \"" + rule + "\": expected " + what + " at character " + (at + 1));
        }
    }
}
