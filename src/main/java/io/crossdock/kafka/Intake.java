package io.crossdock.kafka;

import io.crossdock.json.RequestReader;
import io.crossdock.model.DecisionRequest;
import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.Order;
import io.crossdock.model.RefusedRequest;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** From a message to a question, within the limits that HTTP has too. */
final class Intake {
    private final RequestReader reader;
    private final StreamSettings settings;

    Intake(RequestReader reader, StreamSettings settings) {
        this.reader = reader;
        this.settings = settings;
    }

    Question read(ConsumerRecord<byte[], byte[]> message) throws RefusedRequest {
        CloudEvent event = CloudEventReader.read(message);
        if (event.data().length > settings.largestRequest()) {
            throw new RefusedRequest(new Fault(
                    "",
                    ErrorCode.TOO_LARGE,
                    "the request has " + event.data().length + " bytes; one event may have at most "
                            + settings.largestRequest()));
        }
        RequestReader.Reading reading = reader.readWithJson(event.data());
        refuseTooMany(reading.request());
        return new Question(event, reading.json(), reading.request());
    }

    private void refuseTooMany(DecisionRequest request) {
        List<Fault> faults = new ArrayList<>();
        Order order = request.order();
        int lines = order == null ? 0 : order.lines().size();
        if (lines > settings.mostLines()) {
            faults.add(excess(
                    "/order/lines", ErrorCode.TOO_MANY_LINES, lines + " order lines", settings.mostLines(), "lines"));
        }
        int positions = request.inventoryPositions().size();
        if (positions > settings.mostPositions()) {
            faults.add(excess(
                    "/inventoryPositions",
                    ErrorCode.TOO_MANY_POSITIONS,
                    positions + " inventory positions",
                    settings.mostPositions(),
                    "positions"));
        }
        if (!faults.isEmpty()) {
            throw new RefusedRequest(faults);
        }
    }

    private static Fault excess(String pointer, ErrorCode code, String asked, int most, String what) {
        return new Fault(
                pointer,
                code,
                "the request has " + asked + "; one event may have at most " + most + "; keep the " + what
                        + " that the exception touches");
    }
}
