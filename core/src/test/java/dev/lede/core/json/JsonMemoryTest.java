package dev.lede.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The memory that reading takes grows linearly with the length of the JSON, for input that is built to exhaust it. */
class JsonMemoryTest {
    /** Blocks with a given number of parts. */
    static List<Arguments> growing() {
        return List.of(
                growing("texts side by side", n -> paragraph(repeated("{\"type\":\"text\",\"value\":\"ab\"}", n))),
                growing(
                        "equal marks side by side",
                        n -> paragraph(repeated(
                                "{\"type\":\"strong\",\"children\":[{\"type\":\"text\",\"value\":\"a\"}]}", n))),
                growing(
                        "unknown inlines",
                        n -> paragraph(
                                repeated("{\"type\":\"glow\",\"children\":[{\"type\":\"text\",\"value\":\"a\"}]}", n))),
                growing(
                        "links in links",
                        n -> paragraph(repeated(
                                "{\"type\":\"link\",\"url\":\"/a\",\"children\":[{\"type\":\"link\",\"url\":\"/b\",\"children\":[{\"type\":\"break\"}]}]}",
                                n))),
                growing(
                        "deep marks",
                        n -> repeated(
                                paragraph("{\"type\":\"strong\",\"children\":[{\"type\":\"emphasis\",\"children\":["
                                                .repeat(40)
                                        + "{\"type\":\"text\",\"value\":\"a\"}" + "]}".repeat(80)),
                                n / 80)),
                growing(
                        "rows",
                        n -> "{\"type\":\"table\",\"children\":["
                                + repeated(
                                        "{\"type\":\"tableRow\",\"children\":[{\"type\":\"tableCell\",\"colspan\":1000,\"rowspan\":65534}]}",
                                        n)
                                + "]}"),
                growing(
                        "cells",
                        n -> "{\"type\":\"table\",\"children\":[{\"type\":\"tableRow\",\"children\":["
                                + repeated("{\"type\":\"tableCell\"}", n) + "]}]}"),
                growing(
                        "fields",
                        n -> "{\"type\":\"poll\","
                                + IntStream.range(0, n)
                                        .mapToObj(i -> "\"f" + i + "\":" + i)
                                        .collect(Collectors.joining(","))
                                + "}"),
                growing(
                        "names of one hash",
                        n -> "{\"type\":\"poll\","
                                + IntStream.range(0, n)
                                        .mapToObj(i -> "\"" + ofOneHash(i) + "\":0")
                                        .collect(Collectors.joining(","))
                                + "}"),
                growing(
                        "one long text",
                        n -> paragraph("{\"type\":\"text\",\"value\":\"" + "\\u0561".repeat(n * 10) + "\"}")),
                growing("one long address", n -> "{\"type\":\"relatedLink\",\"url\":\"/" + "a".repeat(n * 20) + "\"}"),
                growing("digits", n -> "{\"type\":\"poll\",\"n\":[" + repeated("1e999", n / 10) + "]}"),
                growing("brackets", n -> "[".repeat(n * 10)));
    }

    private static Arguments growing(String what, IntFunction<String> block) {
        return Arguments.of(what, block);
    }

    private static String paragraph(String children) {
        return "{\"type\":\"paragraph\",\"children\":[" + children + "]}";
    }

    private static String repeated(String element, int times) {
        return String.join(",", Collections.nCopies(times, element));
    }

    /** Returns one of many strings with the same hash code: "Aa" and "BB" have the same one. */
    private static String ofOneHash(int number) {
        return Integer.toBinaryString(1 << 20 | number).replace("0", "Aa").replace("1", "BB");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("growing")
    void memoryGrowsNoFasterThanTheText(String what, IntFunction<String> block) {
        SmallStack.run(() -> {
            allocated(block.apply(500));
            long small = allocated(block.apply(2_000));
            long medium = allocated(block.apply(4_000));
            long large = allocated(block.apply(8_000));
            assertThat((double) medium / small)
                    .as("from 2,000 to 4,000 %s", what)
                    .isLessThan(2.5);
            assertThat((double) large / medium)
                    .as("from 4,000 to 8,000 %s", what)
                    .isLessThan(2.5);
        });
    }

    /** Returns the bytes that reading allocates, plus 16 for each character: cached buffers of Jackson distort the ratio. */
    private static long allocated(String block) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        String json = "{\"type\":\"root\",\"children\":[" + block + "]}";
        long before = threads.getCurrentThreadAllocatedBytes();
        try {
            ArticleJson.readBody(json);
        } catch (ArticleJsonException refused) {
            assertThat(refused.line()).isPositive();
        }
        return threads.getCurrentThreadAllocatedBytes() - before + 16L * json.length();
    }
}
