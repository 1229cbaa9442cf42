/** A macro as the editor hands it over: one that is being edited has parameters. */
export interface Macro {
  readonly name: string;
  readonly params?: Readonly<Record<string, string>>;
}

interface MacroBrowser {
  setMacroJsOverride(macro: string, override: { opener: (macro: Macro) => void }): void;
}

interface Editor {
  macroBrowserComplete(macro: { name: string; params: Record<string, string> }): void;
  macroBrowserCancel(): void;
}

interface Product {
  AJS?: { MacroBrowser?: MacroBrowser };
  tinymce?: { confluence?: { macrobrowser?: Editor } };
}

const product = (): Product => window as unknown as Product;

/** The editor's catalogue of macros; absent outside an editor. */
export function macroBrowser(): MacroBrowser | undefined {
  return product().AJS?.MacroBrowser;
}

/** Puts a macro on the page. */
export function insert(name: string, params: Record<string, string>): void {
  product().tinymce?.confluence?.macrobrowser?.macroBrowserComplete({ name, params });
}

/** Gives the page back to the editor as it was. */
export function cancel(): void {
  product().tinymce?.confluence?.macrobrowser?.macroBrowserCancel();
}
