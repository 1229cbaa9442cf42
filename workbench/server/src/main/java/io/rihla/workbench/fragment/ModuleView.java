package io.rihla.workbench.fragment;

import java.util.Map;

/** What a module beside panels shows: its conditions, and its view if it has one. */
public final class ModuleView {

    private final Fragment fragment;
    private final PanelFragment panel;

    ModuleView(Fragment fragment, PanelFragment panel) {
        this.fragment = fragment;
        this.panel = panel;
    }

    /**
     * @param context what conditions may ask for
     */
    public boolean isDisplayable(Map<String, Object> context) {
        return fragment.condition().test(context);
    }

    /** Null when the module draws everything in the browser. */
    PanelFragment panel() {
        return panel;
    }
}
