package io.rihla.documents;

/** Too many others were writing to the same map at the same moment; trying again helps (503). */
public final class Busy extends MapRefused {

    private static final long serialVersionUID = 1;

    public Busy(String key) {
        super("Too many writers on map: " + key);
    }
}
