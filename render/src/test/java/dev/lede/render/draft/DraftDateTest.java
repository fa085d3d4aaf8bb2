package dev.lede.render.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-04-02 | 2026-04-02
            2026/4/2 | 2026-04-02
            2026.04.02 | 2026-04-02
            20260402 | 2026-04-02
            2026-04-02 08:30:00 | 2026-04-02T08:30
            2026-04-02T08:30:15.25Z | 2026-04-02T08:30:15.250Z
            2026-04-02T08:30:00+0400 | 2026-04-02T08:30+04:00
            2026-04-02T08:30+04 | 2026-04-02T08:30+04:00
            2026-04-02 08:30:00 -03:30 | 2026-04-02T08:30-03:30
            20260402T083000Z | 2026-04-02T08:30Z
            2026-04-02 um acht | 2026-04-02
            2026-04-02T08:30:00.1234567890123Z | 2026-04-02T08:30:00.123456789Z
            Thu, 02 Apr 2026 08:30:00 +0400 | 2026-04-02T08:30+04:00
            2 Apr 2026 08:30:00 GMT | 2026-04-02T08:30Z
            03/14/2021 | 2021-03-14
            14/03/2021 09:05 | 2021-03-14T09:05
            04/04/2026 | 2026-04-04
            02.04.2026 08:30 | 2026-04-02T08:30
            03/14/2021 9:05:30 PM | 2021-03-14T21:05:30
            03/14/2021 12:05am | 2021-03-14T00:05
            03/14/2021 12:05 p.m. | 2021-03-14T12:05
            03/14/2021 9 PM EST | 2021-03-14T21:00-05:00
            07/14/2021 9 PM CDT | 2021-07-14T21:00-05:00
            03/14/2021 9 PM MST | 2021-03-14T21:00-07:00
            07/14/2021 9 PM PDT | 2021-07-14T21:00-07:00
            2026-04-02 08:30 PM GMT | 2026-04-02T20:30Z
            2026-04-02 15:30 PM | 2026-04-02T15:30
            """)
    void readsDates(String text, String date) {
        assertThat(DraftDate.parse(text)).map(DraftDate::toString).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0000-00-00 00:00:00",
                "2026-02-30",
                "2026-13-01",
                "yesterday",
                "12026-01-01",
                "2 Foo 2026",
                "2026-04-02T25:00",
                "2026-04-02T08:30+99:00",
                "0000-01-01",
                "03/04/2026",
                "03-04-2026 09:05 PM",
                "13/14/2026",
                "02/30/2026",
                "03/14/20211"
            })
    void readsNothingElse(String text) {
        assertThat(DraftDate.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            en-US | 03/04/2026 09:05 PM | 2026-03-04T21:05
            en-US | 14/03/2026 | 2026-03-14
            en-US | 03.04.2026 | none
            en-PH | 03/04/2026 | 2026-03-04
            en | 03/04/2026 | none
            en | 03.04.2026 | none
            en-CA | 03/04/2026 | none
            es-US | 03/04/2026 | none
            hu | 03/04/2026 | none
            en-GB | 03/04/2026 | 2026-04-03
            en-GB | 03.04.2026 | 2026-04-03
            de | 03.04.2026 | 2026-04-03
            ru | 03/04/2026 | 2026-04-03
            pt-BR | 03-04-2026 | 2026-04-03
            fr-CA | 03/04/2026 | none
            """)
    void orderOfDayAndMonthIsThatOfTheLanguage(String language, String text, @Nullable String date) {
        assertThat(DraftDate.parse(text, Locale.forLanguageTag(language)).map(DraftDate::toString))
                .isEqualTo(Optional.ofNullable(date));
    }

    @Test
    void localDateBecomesAMomentInAZone() {
        ZoneId yerevan = ZoneId.of("Asia/Yerevan");

        assertThat(DraftDate.of(LocalDate.of(2026, 4, 2)).in(yerevan))
                .isEqualTo(OffsetDateTime.parse("2026-04-02T00:00:00+04:00"));
        assertThat(DraftDate.of(OffsetDateTime.parse("2026-04-02T08:30:00Z"))
                        .in(yerevan)
                        .getOffset())
                .isEqualTo(ZoneOffset.UTC);
    }

    /** Local mean times, before 1924 in this zone, have seconds. */
    @Test
    void historicOffsetHasWholeMinutes() {
        assertThat(DraftDate.of(LocalDate.of(1901, 1, 1))
                                .in(ZoneId.of("Asia/Yerevan"))
                                .getOffset()
                                .getTotalSeconds()
                        % 60)
                .isZero();
    }

    @Test
    void offsetNeedsATimeAndWholeMinutes() {
        LocalDate day = LocalDate.of(2026, 4, 2);
        assertThatThrownBy(() -> new DraftDate(day, null, ZoneOffset.UTC)).hasMessageContaining("2026-04-02");
        assertThatThrownBy(() -> new DraftDate(day, LocalTime.NOON, ZoneOffset.ofTotalSeconds(61)))
                .hasMessageContaining("+00:01:01");
        assertThatThrownBy(() -> DraftDate.of(LocalDate.of(10_000, 1, 1))).hasMessageContaining("10000");
    }
}
