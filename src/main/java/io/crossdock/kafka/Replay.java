package io.crossdock.kafka;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jboss.logging.Logger;

/**
 * Sends dead letters back to the topic of exceptions. Each goes in one transaction with a note, among the dead letters, of
 * who sent it and when: a letter is sent back once, however often the command runs or dies.
 */
public final class Replay implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Replay.class);

    /** Header of the note: which letter it is about. */
    static final String LETTER = "crossdock-replayed-letter";

    static final String AT = "crossdock-replayed-at";

    private final KafkaProducer<byte[], byte[]> producer;
    private final StreamSettings settings;
    private final String operator;
    private final int mostReplays;
    private final Clock clock;

    /**
     * What became of one letter.
     */
    public enum Outcome {
        SENT,
        /** It was sent back before. */
        DONE_BEFORE,
        /** It failed again each time that it was sent back. */
        GOES_ROUND
    }

    private Replay(KafkaProducer<byte[], byte[]> producer, StreamSettings settings, String operator, int mostReplays) {
        this.producer = producer;
        this.settings = settings;
        this.operator = operator;
        this.mostReplays = mostReplays;
        this.clock = Clock.systemUTC();
    }

    /**
     * Ends what an earlier run left open.
     *
     * @param operator who answers for it; stands in the note
     * @param mostReplays a message that came back as often stays where it is
     */
    public static Replay open(StreamSettings settings, String operator, int mostReplays) {
        Map<String, Object> writer = new HashMap<>(ClientSettings.reliable(settings));
        writer.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, settings.group() + "-replay");
        KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(writer);
        producer.initTransactions();
        return new Replay(producer, settings, operator, mostReplays);
    }

    /** Hands each letter of the box that the filter means to the reader, with what became of it. */
    public void run(DeadLetterBox box, DeadLetterFilter filter, Told told) {
        box.eachMessage(filter, message -> {
            DeadLetter letter = DeadLetter.of(message);
            Outcome outcome = outcome(box, letter, mostReplays);
            if (outcome == Outcome.SENT) {
                send(message, letter);
            }
            told.of(letter, outcome);
        });
    }

    /** What a run would do, without doing it. */
    public static void rehearse(DeadLetterBox box, DeadLetterFilter filter, int mostReplays, Told told) {
        box.each(filter, letter -> told.of(letter, outcome(box, letter, mostReplays)));
    }

    /** Takes notice of each letter. */
    public interface Told {
        void of(DeadLetter letter, Outcome outcome);
    }

    private static Outcome outcome(DeadLetterBox box, DeadLetter letter, int mostReplays) {
        if (box.isReplayed(letter)) {
            return Outcome.DONE_BEFORE;
        }
        return letter.replays() >= mostReplays ? Outcome.GOES_ROUND : Outcome.SENT;
    }

    private void send(ConsumerRecord<byte[], byte[]> message, DeadLetter letter) {
        ProducerRecord<byte[], byte[]> again =
                new ProducerRecord<>(settings.topics().exceptions(), message.key(), message.value());
        for (Header header : message.headers()) {
            if (!header.key().startsWith("crossdock-") || header.key().equals(DeadLetters.FIRST_FAILURE)) {
                again.headers().add(header);
            }
        }
        EventHeaders.put(again.headers(), DeadLetters.REPLAYS, Integer.toString(letter.replays() + 1));
        EventHeaders.put(again.headers(), DeadLetters.REPLAYED_BY, operator);
        producer.beginTransaction();
        // a commit fails when one of the two could not be written, so nobody has to wait for them
        Future<RecordMetadata> sent = producer.send(again);
        Future<RecordMetadata> noted = producer.send(note(message, letter));
        producer.commitTransaction();
        LOG.debugf("letter sent back letter=%s complete=%s", letter.id(), sent.isDone() && noted.isDone());
    }

    private ProducerRecord<byte[], byte[]> note(ConsumerRecord<byte[], byte[]> message, DeadLetter letter) {
        ProducerRecord<byte[], byte[]> note =
                new ProducerRecord<>(message.topic(), message.partition(), message.key(), null);
        Headers headers = note.headers();
        EventHeaders.put(headers, LETTER, letter.id());
        EventHeaders.put(headers, DeadLetters.REPLAYED_BY, operator);
        EventHeaders.put(headers, AT, Instant.now(clock).toString());
        return note;
    }

    @Override
    public void close() {
        producer.close();
    }
}
