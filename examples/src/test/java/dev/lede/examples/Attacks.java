package dev.lede.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The attack collection: written by hand in {@code attacks/*.txt}, one file a class of attacks, and combined by {@link
 * AttackMatrix}. In a file, {@code === 012 what it tries} begins an attack, {@code === 012 [abuses] …} one that runs
 * nothing, {@code === 012 [historic] …} one that browsers of today know; {@code {U+0000}} stands for a character.
 */
final class Attacks {
    private static final List<String> FILES = List.of(
            "abuse",
            "clobbering",
            "css",
            "editors",
            "elements",
            "encodings",
            "events",
            "fields",
            "forms",
            "mutations",
            "namespaces",
            "parsing",
            "pictures",
            "requests",
            "schemes",
            "templates");

    private static final Pattern HEAD =
            Pattern.compile("=== (?<number>\\d{3}) (?:\\[(?<kind>abuses|historic)] )?(?<name>.+)");
    private static final Pattern CHARACTER = Pattern.compile("\\{U\\+([0-9A-F]{4,6})}");

    private Attacks() {}

    /** All of them, always in the same order. */
    static List<Attack> all() {
        List<Attack> all = new ArrayList<>(byHand());
        all.addAll(AttackMatrix.all());
        return List.copyOf(all);
    }

    static List<Attack> byHand() {
        return FILES.stream().flatMap(file -> in(file).stream()).toList();
    }

    /** The attacks of a file. */
    static List<Attack> in(String file) {
        List<Attack> attacks = new ArrayList<>();
        Matcher head = null;
        List<String> lines = new ArrayList<>();
        for (String line : text(file + ".txt").split("\n", -1)) {
            Matcher next = HEAD.matcher(line);
            if (!next.matches()) {
                lines.add(line);
                continue;
            }
            if (head != null) attacks.add(attack(file, head, lines));
            head = next;
            lines.clear();
        }
        if (head == null) throw new IllegalStateException("no attack in " + file);
        attacks.add(attack(file, head, lines));
        return List.copyOf(attacks);
    }

    /** A resource of the collection. */
    static String text(String name) {
        try (InputStream in = Attacks.class.getResourceAsStream("attacks/" + name)) {
            if (in == null) throw new IllegalArgumentException("no resource attacks/" + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text with its characters in the place of their names. */
    static String characters(String text) {
        return CHARACTER.matcher(text).replaceAll(Attacks::character);
    }

    private static String character(MatchResult name) {
        return Matcher.quoteReplacement(Character.toString(Integer.parseInt(name.group(1), 16)));
    }

    private static Attack attack(String file, Matcher head, List<String> lines) {
        String kind = head.group("kind");
        return new Attack(
                file,
                head.group("number") + " " + head.group("name"),
                kind == null ? Attack.Kind.RUNS : Attack.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                characters(String.join("\n", lines).strip()));
    }
}
