package dev.broadsheet.problem;

import java.util.Locale;

/** Every kind of error there is. The code is stable; programs may rely on it. */
public enum ProblemType {
    MALFORMED_REQUEST(
            400, "Malformed request", "The request cannot be read. Correct what the detail names and send it again."),
    UNKNOWN_PARAMETER(
            400,
            "Unknown query parameter",
            "The address has a parameter that this operation does not know. Nothing is silently ignored, so correct"
                    + " the name or leave the parameter out."),
    INVALID_PARAMETER(
            400, "Invalid query parameter", "A parameter has a value that it cannot take. The detail says which fit."),
    INVALID_CURSOR(
            400,
            "Invalid cursor",
            "Cursors come from page.next and page.prev of a list, unchanged, and belong to the filter and order they"
                    + " came with. Start again without a cursor."),
    UNKNOWN_MEMBER(
            400,
            "Unknown member",
            "The body has a member that this operation does not know, or one that only the server may set. The pointer"
                    + " says where it stands."),
    LOGIN_REQUIRED(
            401,
            "Login required",
            "Send a token: Authorization: Bearer bs_... The operation is not open to everybody."),
    INVALID_TOKEN(
            401,
            "Invalid token",
            "The token is unknown, expired or revoked. Sign in again, or leave the Authorization header out to read"
                    + " what is published."),
    FORBIDDEN(403, "Forbidden", "Your role does not allow this. Ask an administrator for another role."),
    NOT_FOUND(404, "Not found", "Nothing is here, or nothing that you may see."),
    METHOD_NOT_ALLOWED(
            405,
            "Method not allowed",
            "The address exists but not with this method. The Allow header lists those it has."),
    NOT_ACCEPTABLE(406, "Not acceptable", "The answer has none of the media types that the Accept header asks for."),
    REQUEST_TIMEOUT(408, "Request timeout", "The body did not arrive in time. Send the request again, without pauses."),
    ILLEGAL_TRANSITION(
            409,
            "Illegal transition",
            "The article's status does not allow this step. The detail names the steps it does allow."),
    SLUG_TAKEN(
            409,
            "Slug taken",
            "Another article, or another entry of the same kind, has this slug. Choose a different one, or leave it out"
                    + " to get one."),
    IN_USE(
            409,
            "In use",
            "Something still refers to it: errors says what, up to 20, and total how many there are. Take it out there,"
                    + " working copies and published articles both, or merge it into another one; then delete it."),
    LEASE_HELD(
            409,
            "Lease held",
            "Somebody else is editing the article; the problem says who and until when. Ask them, wait, or send takeOver."
                    + " A lease blocks no write."),
    CONFLICT(
            409,
            "Conflict",
            "Somebody else wrote the same thing at the same moment. Read it again and repeat your step."),
    HAS_CHILDREN(
            409,
            "Has children",
            "Others are nested in what you want to delete. Say with children=delete or children=keep what becomes of"
                    + " them."),
    REQUEST_IN_PROGRESS(
            409,
            "Request in progress",
            "The request that was sent first with this Idempotency-Key is still running. Wait as long as Retry-After"
                    + " says, then send the same request again to get its answer."),
    GONE(
            410,
            "Gone",
            "The newsroom has withdrawn the article for good. The reason is in the detail; take it out of your copy."),
    PRECONDITION_FAILED(
            412,
            "Precondition failed",
            "The article has changed since you read it. Read it again with ?status=any, look at what is new, and send"
                    + " your change with the new ETag."),
    CONTENT_TOO_LARGE(
            413,
            "Content too large",
            "The body is larger than this operation accepts. The detail says how large it may be."),
    UNSUPPORTED_MEDIA_TYPE(
            415, "Unsupported media type", "The body has a media type that this operation does not read."),
    INVALID_CONTENT(
            422,
            "Invalid content",
            "The body can be read but says something that is not allowed. Each error has a pointer to its place."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "Idempotency key reused",
            "Another request was sent with this Idempotency-Key in the last 24 hours. Choose a new key for each thing you"
                    + " want done, and repeat a request exactly as it was sent first."),
    PRECONDITION_REQUIRED(
            428,
            "Precondition required",
            "Send If-Match with the ETag of the working copy you have read, so that nobody's work is overwritten. Reading"
                    + " with ?status=any gives it."),
    INTERNAL_ERROR(
            500,
            "Internal error",
            "This is our fault. Tell the operator the requestId: the log has it too, with what happened."),
    UNAVAILABLE(
            503,
            "Unavailable",
            "The service cannot do this right now. Wait as long as Retry-After says, then send the same request again.");

    private final int status;
    private final String title;
    private final String nextMove;

    ProblemType(int status, String title, String nextMove) {
        this.status = status;
        this.title = title;
        this.nextMove = nextMove;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** A few words for people, the same for each occurrence. */
    public String title() {
        return title;
    }

    /** What the caller can do about it. */
    public String nextMove() {
        return nextMove;
    }

    /** The stable word for programs, {@code slug-taken}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The address of the page that explains it, relative to this server. */
    public String page() {
        return "/problems/" + code();
    }
}
