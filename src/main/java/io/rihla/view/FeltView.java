package io.rihla.view;

/** How a persona that is not the main one feels at a touchpoint. */
public final class FeltView {

    private final MapPersonaView persona;
    private final FeelingView feeling;

    FeltView(MapPersonaView persona, FeelingView feeling) {
        this.persona = persona;
        this.feeling = feeling;
    }

    public MapPersonaView getPersona() {
        return persona;
    }

    public FeelingView getFeeling() {
        return feeling;
    }
}
