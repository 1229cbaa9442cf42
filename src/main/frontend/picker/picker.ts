import { choose } from "./dialog";
import { macroBrowser, type Macro } from "./editor";
import { KINDS } from "./kind";

/** Opens our dialog wherever the editor would open its own for one of the macros. */
for (const kind of KINDS) {
  macroBrowser()?.setMacroJsOverride(kind.macro, {
    opener: (macro: Macro): void => {
      void choose(kind, macro.params ?? {});
    },
  });
}
