package io.rihla.workbench.upm;

/** What a fresh installation of the products forbids, and the switches that allow it. */
final class Switches {

    static final String UPLOAD = "upm.plugin.upload.enabled";
    static final String NO_SIGNATURE_CHECK = "atlassian.upm.signature.check.disabled";

    private Switches() {}

    /** Whether files may be uploaded at all; off unless someone says otherwise. */
    static boolean uploads() {
        return Boolean.getBoolean(UPLOAD);
    }

    /** Whether a jar without a known signature is taken; the workbench knows no signatures. */
    static boolean unsigned() {
        return Boolean.getBoolean(NO_SIGNATURE_CHECK);
    }
}
