package dev.lede.examples.spark;

import dev.lede.core.url.WebUrl;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The arguments of {@link ArchiveJob}.
 *
 * @param input the path of the input, as Hadoop reads it: a file, a directory or a pattern
 * @param output the directory of the output
 * @param format the format of the input
 * @param site the URL of the site
 * @param name the name of the site
 * @param language the language of articles without language
 * @param zone the time zone of dates without offset
 * @param assets the URL of the directory from which pages link their styles and script; empty to put these into each page
 * @param batches the number of batches; 0 for one per gigabyte of input
 */
record ArchiveArguments(
        String input,
        String output,
        Format format,
        String site,
        String name,
        String language,
        String zone,
        String assets,
        int batches)
        implements Serializable {
    /** The formats of the input. */
    enum Format {
        /** Text files with a JSON object on each line. */
        JSONL,
        /** Parquet with the columns of {@link ArchiveRecords}. */
        PARQUET
    }

    static final String USAGE = """
            --input PATH --output DIRECTORY --site URL [--name "The Lake Post"] [--format jsonl|parquet]
            [--language en] [--zone UTC] [--assets URL] [--batches N]""";
    private static final List<String> REQUIRED = List.of("--input", "--output", "--site");
    private static final Map<String, String> DEFAULTS = Map.of(
            "--name", "", "--format", "jsonl", "--language", "en", "--zone", "UTC", "--assets", "", "--batches", "0");

    /**
     * Parses the arguments of the command.
     *
     * @param arguments names and values by turns
     * @throws IllegalArgumentException if one is missing, unknown or malformed; the message contains it
     */
    static ArchiveArguments parse(List<String> arguments) {
        Map<String, String> values = new HashMap<>(DEFAULTS);
        for (int at = 0; at < arguments.size(); at += 2) {
            String name = arguments.get(at);
            if (!REQUIRED.contains(name) && !DEFAULTS.containsKey(name))
                throw new IllegalArgumentException("unknown argument: " + name + "\n" + USAGE);
            if (at + 1 == arguments.size()) throw new IllegalArgumentException("no value: " + name + "\n" + USAGE);
            values.put(name, arguments.get(at + 1));
        }
        for (String name : REQUIRED) {
            if (!values.containsKey(name)) throw new IllegalArgumentException("missing: " + name + "\n" + USAGE);
        }
        String site = values.get("--site");
        return new ArchiveArguments(
                values.get("--input"),
                values.get("--output"),
                format(values.get("--format")),
                site,
                values.get("--name").isEmpty() ? host(site) : values.get("--name"),
                values.get("--language"),
                zone(values.get("--zone")),
                values.get("--assets"),
                batches(values.get("--batches")));
    }

    private static Format format(String text) {
        for (Format format : Format.values()) {
            if (format.name().equalsIgnoreCase(text)) return format;
        }
        throw new IllegalArgumentException("--format must be jsonl or parquet: " + text);
    }

    private static String host(String site) {
        return WebUrl.parse(site)
                .flatMap(WebUrl::host)
                .orElseThrow(() -> new IllegalArgumentException(
                        "--site must be a URL, for example https://lakepost.example: " + site));
    }

    private static String zone(String text) {
        try {
            return ZoneId.of(text).getId();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("--zone must be a time zone, for example Asia/Yerevan: " + text, e);
        }
    }

    private static int batches(String text) {
        if (!text.matches("[0-9]{1,6}")) throw new IllegalArgumentException("--batches must be 0..999999: " + text);
        return Integer.parseInt(text);
    }
}
