package dev.lintel.runtime.command.outcome;

/** How a command ended, with the code that the process gives back. The codes never change. */
public enum Exit {
    /** It did what was asked, or what it checked holds. */
    DONE(0),
    /** What was checked does not hold. */
    DOES_NOT_HOLD(1),
    /** Wrong use: an option, a file or a revision that is missing or cannot be read. Nothing was changed. */
    MISUSE(2),
    /** The database refused, or could not be reached. */
    DATABASE(3),
    /** A fault in Lintel itself: {@code EX_SOFTWARE} of sysexits.h, so that it is none of the above. */
    FAULT(70);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
