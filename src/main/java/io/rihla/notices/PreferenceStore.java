package io.rihla.notices;

import java.util.List;

/** Keeps what people want of notices. */
public interface PreferenceStore {

    Preferences of(String person);

    void keep(String person, Preferences preferences);

    /** Those who watch each map that they edit, by user key. */
    List<String> watchingWhatTheyEdit();
}
