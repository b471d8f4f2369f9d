package io.crossdock.http;

import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import java.util.List;

/** Shows callers of one door the other one, when that is where they want to go. */
final class Signposts {
    private static final List<String> TYPE = List.of("/exception", "/exception/typeCode");

    private Signposts() {}

    /** Who does not know the type of a case may have signals that show it. */
    static RefusedRequest added(RefusedRequest refused) {
        return new RefusedRequest(
                refused.faults().stream().map(Signposts::added).toList());
    }

    private static Fault added(Fault fault) {
        return fault.code() == ErrorCode.MISSING_FIELD && TYPE.contains(fault.pointer())
                ? new Fault(
                        fault.pointer(),
                        fault.code(),
                        fault.message()
                                + "; if you do not know the type, POST the signals to /v1/detections?decide=true")
                : fault;
    }
}
