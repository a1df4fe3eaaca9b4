package id.sakip.platform.idempotency;

/** Carries a stored answer past the resource method, whatever that method returns. */
final class ReplayException extends RuntimeException {

    private final transient StoredAnswer answer;

    ReplayException(StoredAnswer answer) {
        super("replay of a stored answer", null, false, false);
        this.answer = answer;
    }

    StoredAnswer answer() {
        return answer;
    }
}
