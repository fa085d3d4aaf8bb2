package dev.lede.bench;

import dev.lede.render.ReaderPreferences;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The first page of a fresh JVM: the CPU time of a whole process, from its start to the bytes of the page. */
final class FirstPage {
    private FirstPage() {}

    /** In a child JVM: makes one page and prints the milliseconds of CPU time that it took. */
    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Duration input = Duration.ZERO;
        if (arguments[0].equals("lede")) {
            Samples.rendererWithLinkedAssets().page(ShortArticle.build()).writeTo(page, ReaderPreferences.DEFAULT);
        } else {
            Duration start = cpu();
            PageView view;
            try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(view()))) {
                view = (PageView) in.readObject();
            }
            input = cpu().minus(start);
            new JtePage(jteClasses()).write(view, page);
        }
        System.out.println(cpu().minus(input).toMillis() + " " + page.size());
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    /** The milliseconds of CPU time of each side, by turns: medians. */
    static List<Double> millis(int rounds, String... sides) {
        try {
            try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(view()))) {
                String page = Samples.rendererWithLinkedAssets()
                        .page(ShortArticle.build())
                        .toString();
                out.writeObject(PageViews.of(page));
            }
            double[][] millis = new double[sides.length][rounds];
            for (int round = 0; round < rounds; round++) {
                for (int i = 0; i < sides.length; i++) {
                    millis[i][round] = Double.parseDouble(child(sides[i]).split(" ", -1)[0]);
                }
            }
            return Arrays.stream(millis)
                    .map(of -> Arrays.stream(of).sorted().toArray()[rounds / 2])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of classes that a child JVM loads. */
    static long classes(String side) {
        try {
            Path log = Samples.workFolder().resolve("classes.log");
            child(side, "-Xlog:class+load:file=" + log);
            try (Stream<String> lines = Files.lines(log)) {
                return lines.filter(line -> line.contains(" source: ")).count();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String child(String side, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.add("-Dlede.bench=" + Samples.workFolder());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FirstPage.class.getName(), side));
        Process child = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(child.getInputStream().readAllBytes()).strip();
        if (printed.isEmpty()) throw new IllegalStateException(side + ": the child JVM made no page");
        return printed;
    }

    static Path jteClasses() {
        return Samples.workFolder().resolve("jte-classes");
    }

    private static Path view() {
        return Samples.workFolder().resolve("page-view.bin");
    }
}
