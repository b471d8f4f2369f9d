package io.crossdock.table.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void lettersAndColumnsAreEachOthersInverse() {
        assertThat(IntStream.range(0, 16_384)).allMatch(column -> Letters.column(Letters.of(column) + "12") == column);
    }

    @Test
    void aReferenceIsLettersAndARowNumber() {
        assertThat(Letters.column("C12")).isEqualTo(2);
        assertThat(Letters.row("C12")).isEqualTo(12);
        assertThat(Letters.column("12")).isEqualTo(-1);
        assertThat(Letters.column("ABCD1")).isEqualTo(-1);
        assertThat(Letters.row("C")).isEqualTo(-1);
        assertThat(Letters.row("C12x")).isEqualTo(-1);
    }
}
