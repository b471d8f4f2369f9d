package io.crossdock.model;

import java.util.List;
import java.util.stream.Collectors;

/** A request that cannot be decided, with everything that is wrong with it. */
public final class RefusedRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public RefusedRequest(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public RefusedRequest(Fault fault) {
        this(List.of(fault));
    }

    /** What stands for all faults: what cannot be understood (400, 413) comes before what is understood and wrong (422). */
    public ErrorCode code() {
        ErrorCode gravest = faults.get(0).code();
        for (Fault fault : faults) {
            if (fault.code().httpStatus() < gravest.httpStatus()) {
                gravest = fault.code();
            }
        }
        return gravest;
    }

    public List<Fault> faults() {
        return faults;
    }
}
