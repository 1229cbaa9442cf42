package io.rihla.text;

/** The ten digits in which figures are written. Latin unless a reader of Arabic asks for others. */
public enum Digits {
    /** 0123456789, with the separators of the language. */
    LATIN('0'),
    /** ٠١٢٣٤٥٦٧٨٩, with the Arabic separators; for Arabic only. */
    ARABIC_INDIC('\u0660');

    private final char zero;

    Digits(char zero) {
        this.zero = zero;
    }

    /** The same text with its Latin digits written in these. */
    public String of(String latin) {
        if (this == LATIN) {
            return latin;
        }
        StringBuilder written = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            written.append(c >= '0' && c <= '9' ? (char) (zero + (c - '0')) : c);
        }
        return written.toString();
    }
}
