package io.crossdock.http;

import io.crossdock.model.ErrorCode;
import io.crossdock.model.Fault;
import io.crossdock.model.RefusedRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a call was not answered: problem details of RFC 9457.
 *
 * @param code what clients switch on
 * @param incident names the entry in the service's log, only for failures that are not the caller's
 * @param faults everything that is wrong, each with its place
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        ErrorCode code,
        @Nullable String incident,
        List<Fault> faults) {
    static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPE = "urn:crossdock:problem:";

    static Problem of(RefusedRequest refused) {
        List<Fault> faults = refused.faults();
        ErrorCode code = refused.code();
        String detail = faults.size() == 1
                ? described(faults.get(0))
                : faults.size() + " things are wrong with the request; faults lists them all.";
        return of(code, detail, null, faults);
    }

    static Problem of(ErrorCode code, String detail) {
        return of(code, detail, null, List.of(new Fault("", code, detail)));
    }

    static Problem internal(String incident) {
        return of(
                ErrorCode.INTERNAL,
                "The call failed inside the service. The service's log tells more under incident " + incident + ".",
                incident,
                List.of());
    }

    private static Problem of(ErrorCode code, String detail, @Nullable String incident, List<Fault> faults) {
        String type = TYPE + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Problem(type, code.title(), code.httpStatus(), detail, code, incident, faults);
    }

    private static String described(Fault fault) {
        String message = fault.message();
        String sentence = message.endsWith(".") ? message : message + ".";
        return fault.pointer().isEmpty() ? sentence : fault.pointer() + ": " + sentence;
    }
}
