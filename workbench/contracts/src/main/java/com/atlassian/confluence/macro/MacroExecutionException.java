package com.atlassian.confluence.macro;

/**
 * A macro could not be drawn; its message shows in its place.
 *
 * @evidence V8 S15 github.com/ONLYOFFICE/onlyoffice-confluence@ab8d713
 */
public class MacroExecutionException extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * @evidence V8 S15 github.com/ONLYOFFICE/onlyoffice-confluence@ab8d713
     */
    public MacroExecutionException(String message, Throwable cause) {
        super(message, cause);
    }
}
