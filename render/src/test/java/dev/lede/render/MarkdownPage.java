package dev.lede.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of {@code docs/}, taken apart at its headings, so that tests can hold it against the code. */
record MarkdownPage(List<Section> sections) {
    private static final Path FOLDER = Path.of("../docs");
    private static final Pattern HEADING = Pattern.compile("(#+) (.+)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern FENCES = Pattern.compile("```json\n(.*?)\n```\n\n```html\n(.*?)\n```", Pattern.DOTALL);

    static MarkdownPage of(String name) {
        List<Section> sections = new ArrayList<>();
        List<String> content = new ArrayList<>();
        boolean inFence = false;
        for (String line : Golden.read(FOLDER.resolve(name)).lines().toList()) {
            if (line.startsWith("```")) inFence = !inFence;
            Matcher heading = HEADING.matcher(line);
            if (!inFence && heading.matches()) {
                content = new ArrayList<>();
                sections.add(new Section(heading.group(1).length(), heading.group(2), content));
            } else content.add(line);
        }
        return new MarkdownPage(sections);
    }

    Section section(String title) {
        return sections.stream()
                .filter(section -> section.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the document has no section " + title));
    }

    /** The sections one level below the first of a title, in their order. */
    List<Section> sectionsUnder(String title) {
        Section above = section(title);
        return sections.stream()
                .skip(sections.indexOf(above) + 1L)
                .takeWhile(section -> section.level() > above.level())
                .filter(section -> section.level() == above.level() + 1)
                .toList();
    }

    /** The text below a heading, up to the next heading of any level. */
    record Section(int level, String title, List<String> lines) {
        /** What the first column of the section's tables names in code font, row by row. */
        List<String> names() {
            return rows().flatMap(row -> CODE.matcher(firstCell(row)).results())
                    .map(name -> name.group(1))
                    .toList();
        }

        /** The texts in code font in the row of a name, the name first. */
        List<String> codeOf(String name) {
            return rows().filter(row -> firstCell(row).contains("`" + name + "`"))
                    .flatMap(row -> CODE.matcher(row).results())
                    .map(code -> code.group(1))
                    .toList();
        }

        /** Each JSON that has HTML beside it. */
        List<Example> examples() {
            return FENCES.matcher(String.join("\n", lines))
                    .results()
                    .map(found -> new Example(title, found.group(1), found.group(2)))
                    .toList();
        }

        /** How many pieces of code the section has, of whatever language. */
        long fences() {
            return lines.stream().filter(line -> line.startsWith("```")).count() / 2;
        }

        @Override
        public String toString() {
            return title;
        }

        private Stream<String> rows() {
            return lines.stream().filter(line -> line.startsWith("| "));
        }

        private static String firstCell(String row) {
            return row.substring(0, row.indexOf(" |", 1));
        }
    }

    /** A block in JSON, or an array of them, and what a page shows of it. */
    record Example(String section, String json, String html) {
        /** The body that has these blocks. */
        String body() {
            String children = json.startsWith("[") ? json : "[" + json + "]";
            return "{\"type\": \"root\", \"children\": " + children + "}";
        }

        @Override
        public String toString() {
            return section + ": " + json.lines().findFirst().orElseThrow();
        }
    }
}
