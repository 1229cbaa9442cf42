import { chooseMap } from "./dialog";
import { macroBrowser, type Macro } from "./editor";

/** Opens our dialog wherever the editor would open its own for the macro. */
macroBrowser()?.setMacroJsOverride("journey-map", {
  opener: (macro: Macro): void => {
    void chooseMap(macro.params ?? {});
  },
});
