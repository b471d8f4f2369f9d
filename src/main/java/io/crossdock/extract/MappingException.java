package io.crossdock.extract;

import java.util.List;
import java.util.stream.Collectors;

/** A mapping file that cannot be used, with everything that is wrong with it. */
public final class MappingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<MappingFault> faults;

    MappingException(List<MappingFault> faults) {
        super(faults.stream().map(MappingFault::message).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<MappingFault> faults() {
        return faults;
    }
}
