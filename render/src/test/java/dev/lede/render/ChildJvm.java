package dev.lede.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lede.core.Article;
import dev.lede.i18n.Messages;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.NullMarked;
import org.owasp.html.PolicyFactory;
import org.owasp.shim.Java8Shim;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** Starts another JVM of the same version as the tests, without their options. */
public record ChildJvm(Process process, Path output, Path error) {
    /** The modules of Lede and their runtime dependencies. */
    private static final List<Class<?>> RUNTIME = List.of(
            Messages.class,
            Article.class,
            ArticleRenderer.class,
            JsonMapper.class,
            JsonParser.class,
            JsonInclude.class,
            Jsoup.class,
            PolicyFactory.class,
            Java8Shim.class,
            NullMarked.class);

    public record Result(int exitCode, String output, String error) {}

    /** Returns the folders and jars of the library and its dependencies. */
    public static List<Path> runtimePath() {
        return RUNTIME.stream().map(ChildJvm::placeOf).distinct().toList();
    }

    /** Returns the same with the classes of the tests and their dependencies. */
    public static List<Path> testPath() {
        return Stream.concat(
                        Stream.of(placeOf(ChildJvm.class), placeOf(org.assertj.core.api.Assertions.class)),
                        runtimePath().stream())
                .toList();
    }

    public static String path(List<Path> places) {
        return places.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    public static ChildJvm start(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        // Starting is most of what these JVMs do.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(arguments);
        try {
            Path output = Files.createTempFile("lede-output", ".txt");
            Path error = Files.createTempFile("lede-error", ".txt");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(error.toFile());
            // Options from outside make a JVM say so on its standard error, which must stay empty.
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            builder.environment().remove("JDK_JAVA_OPTIONS");
            return new ChildJvm(builder.start(), output, error);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Result await() {
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as("ends within a minute")
                    .isTrue();
            Result result = new Result(process.exitValue(), Files.readString(output), Files.readString(error));
            Files.delete(output);
            Files.delete(error);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
