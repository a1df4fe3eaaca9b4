package id.sakip.platform.messaging;

/** A message that no retry will make readable; it goes to the dead-letter topic with this cause. */
public final class PoisonException extends RuntimeException {

    PoisonException(String message, Throwable cause) {
        super(message, cause);
    }
}
