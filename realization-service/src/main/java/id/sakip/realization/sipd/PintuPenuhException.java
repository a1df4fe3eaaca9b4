package id.sakip.realization.sipd;

/** Too many bodies of unknown senders are being read; the same request may be sent again soon. */
final class PintuPenuhException extends RuntimeException {

    PintuPenuhException() {
        super("too many bodies of unknown senders");
    }
}
