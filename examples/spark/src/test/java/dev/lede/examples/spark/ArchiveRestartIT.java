package dev.lede.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.junit.jupiter.api.Test;

/** Jobs that are started again, killed, or given the directory of another job. */
class ArchiveRestartIT extends LocalSpark {
    @Test
    void restartedJobDoesNotConvertFinishedBatchesAgain() throws IOException {
        Path input = samples(30);
        run(input, "whole", "--batches", "3");
        SparkListener killer = cancelling("batch-1");
        spark.sparkContext().addSparkListener(killer);
        try {
            assertThatThrownBy(() -> run(input, "out", "--batches", "3")).hasMessageContaining("cancelled");
        } finally {
            spark.sparkContext().removeSparkListener(killer);
        }
        List<String> finished = files("out/articles/batch=0", "out/rejects/batch=0");
        assertThat(folder.resolve("out/articles/batch=2")).doesNotExist();

        assertThat(run(input, "out", "--batches", "3")).startsWith("30 articles");

        assertThat(files("out/articles/batch=0", "out/rejects/batch=0")).isEqualTo(finished);
        assertThat(rows("out", "articles")).isEqualTo(rows("whole", "articles"));
        assertThat(folder.resolve("out/staged")).doesNotExist();
    }

    @Test
    void jobThatIsKilledWhileItStagesStagesAgain() throws IOException {
        Path input = samples(10);
        SparkListener killer = cancelling("staged");
        spark.sparkContext().addSparkListener(killer);
        try {
            assertThatThrownBy(() -> run(input, "out")).hasMessageContaining("cancelled");
        } finally {
            spark.sparkContext().removeSparkListener(killer);
        }

        assertThat(run(input, "out")).startsWith("10 articles");
    }

    @Test
    void restartedJobKeepsItsBatchesWhenTheInputIsGone() throws IOException {
        Path input = samples(10);
        String first = run(input, "out");
        Files.delete(input.resolve("records.jsonl"));

        assertThat(run(input, "out")).isEqualTo(first);
    }

    @Test
    void wrongArgumentDoesNotClaimTheDirectory() throws IOException {
        Path input = samples(1);

        assertThatThrownBy(() -> run(input, "out", "--language", "no such")).hasMessageContaining("no such");
        assertThatThrownBy(() -> run(input, "out", "--zone", "Lake")).hasMessageContaining("Lake");
        assertThatThrownBy(() -> run(input, "out", "--site", "the lake"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("--site must be a URL, for example https://lakepost.example: the lake");
        assertThat(run(input, "out", "--language", "hy")).startsWith("1 articles");
    }

    private SparkListener cancelling(String group) {
        return new SparkListener() {
            @Override
            public void onJobStart(SparkListenerJobStart job) {
                if (group.equals(job.properties().getProperty("spark.jobGroup.id")))
                    spark.sparkContext().cancelJobGroup(group);
            }
        };
    }

    @Test
    void finishedJobIsNotRunAgain() throws IOException {
        Path input = samples(5);
        String first = run(input, "out");
        List<String> files = files("out/articles/batch=0");

        assertThat(run(input, "out")).isEqualTo(first);
        assertThat(files("out/articles/batch=0")).isEqualTo(files);
    }

    @Test
    void outputOfAnotherJobIsNotOverwritten() throws IOException {
        Path input = samples(5);
        run(input, "out");

        assertThatThrownBy(() -> run(input, "out", "--language", "hy"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other arguments");
        assertThatThrownBy(() -> run(input, "in"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("new or empty");
    }

    private List<String> files(String... directories) throws IOException {
        List<String> files = new ArrayList<>();
        for (String directory : directories) {
            try (Stream<Path> all = Files.list(folder.resolve(directory))) {
                all.map(Path::toString).sorted().forEach(files::add);
            }
        }
        return files;
    }
}
