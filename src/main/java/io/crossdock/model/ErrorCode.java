package io.crossdock.model;

/** Why a request is refused. Clients switch on the name; the status is that of HTTP. */
public enum ErrorCode {
    MALFORMED_JSON(400, "The body is not JSON"),
    UNKNOWN_FIELD(400, "A field is not known"),
    DUPLICATE_FIELD(400, "A field is given twice"),
    WRONG_TYPE(400, "A value has the wrong type"),
    MISSING_FIELD(400, "A mandatory field is missing"),
    INVALID_PARAMETER(400, "A parameter of the address is not valid"),
    TOO_DEEP(400, "The body is nested too deeply"),
    OUT_OF_RANGE(422, "A value is out of range"),
    UNKNOWN_VALUE(422, "A value is not one of the allowed ones"),
    FUTURE_DETECTION(422, "The exception is detected after the decision"),
    UNSUPPORTED_CURRENCY(422, "The currency is not supported"),
    UNKNOWN_RELEASE(422, "The release of the rule set is not known"),
    NO_RELEASE_IN_FORCE(422, "No release is in force at that instant"),
    TOO_MANY_LINES(422, "The order has too many lines"),
    TOO_MANY_POSITIONS(422, "There are too many inventory positions"),
    TOO_MANY_ITEMS(422, "The batch has too many items"),
    NOT_FOUND(404, "There is nothing at this address"),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
    NOT_ACCEPTABLE(406, "The answer cannot be given in that form"),
    TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is in a form that is not read here"),
    TOO_BUSY(429, "The service has too much to do"),
    RULE_SET_BROKEN(503, "The rule set cannot be used"),
    INTERNAL(500, "The decision failed for a reason that is not in the request");

    private final int httpStatus;
    private final String title;

    ErrorCode(int httpStatus, String title) {
        this.httpStatus = httpStatus;
        this.title = title;
    }

    public int httpStatus() {
        return httpStatus;
    }

    public String title() {
        return title;
    }
}
