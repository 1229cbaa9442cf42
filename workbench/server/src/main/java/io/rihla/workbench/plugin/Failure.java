package io.rihla.workbench.plugin;

import org.osgi.framework.BundleException;

/** Says what went wrong in the words of the innermost cause, where the reason mostly is. */
final class Failure {

    private Failure() {}

    static String sentence(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null
                && cause.getCause() != cause
                && !(cause instanceof MissingServiceException)) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? "" : cause.getMessage();
        if (cause instanceof ClassNotFoundException || cause instanceof NoClassDefFoundError) {
            return "The class %s cannot be found. Is its package in the jar or in Import-Package?"
                    .formatted(message.replace('/', '.').split(" ", 2)[0]);
        }
        if (cause instanceof BundleException) {
            return "The jar could not be resolved as a bundle: " + message;
        }
        if (cause instanceof IllegalStateException || cause instanceof IllegalArgumentException) {
            return message.isEmpty() ? cause.toString() : message;
        }
        return cause.getClass().getName() + ": " + message;
    }

    static boolean isMissingService(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MissingServiceException) {
                return true;
            }
        }
        return false;
    }
}
