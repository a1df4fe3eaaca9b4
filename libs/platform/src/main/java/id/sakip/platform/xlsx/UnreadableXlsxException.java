package id.sakip.platform.xlsx;

/** What is no workbook, or more than the bounds allow. */
public final class UnreadableXlsxException extends RuntimeException {

    private final boolean tooLarge;

    UnreadableXlsxException(boolean tooLarge) {
        super(null, null, false, false);
        this.tooLarge = tooLarge;
    }

    /** True for a workbook above the bounds, false for a file that is none. */
    public boolean tooLarge() {
        return tooLarge;
    }
}
