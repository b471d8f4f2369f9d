package io.crossdock.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final int WORDS = 40;
    private final Facts ofCase = new Facts(new Vocabulary(words()));

    private static List<Field> words() {
        return IntStream.range(0, WORDS)
                .mapToObj(i -> new Field(
                        "word" + i,
                        "Word " + i,
                        ValueType.TEXT,
                        "",
                        List.of(),
                        null,
                        null,
                        false,
                        true,
                        Origin.REQUEST,
                        ""))
                .toList();
    }

    @Test
    void aSubjectKnowsItsCaseAndDoesNotWriteBack() {
        // Given
        ofCase.put("word0", "case");
        ofCase.put("word1", "case");
        Facts subject = ofCase.subject();

        // When
        subject.put("word1", "subject");

        // Then
        assertThat(subject.value("word0")).isEqualTo("case");
        assertThat(subject.value("word1")).isEqualTo("subject");
        assertThat(ofCase.value("word1")).isEqualTo("case");
    }

    @Test
    void aSubjectMayKnowAsManyThingsAsThereAreWords() {
        // Given
        Facts subject = ofCase.subject();

        // When
        IntStream.range(0, WORDS).forEach(i -> subject.put("word" + i, "own " + i));

        // Then
        assertThat(IntStream.range(0, WORDS).mapToObj(i -> subject.value("word" + i)))
                .containsExactlyElementsOf(
                        IntStream.range(0, WORDS).mapToObj(i -> "own " + i).toList());
    }

    @Test
    void aSubjectCanForgetWhatItsCaseKnows() {
        // Given
        ofCase.put("word0", "case");
        Facts subject = ofCase.subject();

        // When
        subject.put("word0", null);

        // Then
        assertThat(subject.value("word0")).isNull();
    }

    @Test
    void aSubjectOfASubjectKeepsItsOwn() {
        // Given
        Facts subject = ofCase.subject();
        subject.put("word0", "subject");
        Facts inner = subject.subject();

        // When
        inner.put("word0", "inner");

        // Then
        assertThat(subject.value("word0")).isEqualTo("subject");
        assertThat(inner.value("word0")).isEqualTo("inner");
    }

    @Test
    void aSnapshotDoesNotChangeAnyMore() {
        // Given
        Facts subject = ofCase.subject();
        subject.put("word0", "before");
        Facts snapshot = subject.snapshot();

        // When
        subject.put("word0", "after");
        ofCase.put("word1", "after");

        // Then
        assertThat(snapshot.value("word0")).isEqualTo("before");
        assertThat(snapshot.value("word1")).isNull();
    }
}
