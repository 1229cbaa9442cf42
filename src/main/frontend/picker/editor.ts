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
  AJS?: { MacroBrowser?: MacroBrowser; dialog2?: (element: HTMLElement) => Dialog };
  tinymce?: { confluence?: { macrobrowser?: Editor } };
}

/** A dialog of the product's own design. */
export interface Dialog {
  show(): void;
  hide(): void;
  remove(): void;
  on(event: "hide", handler: () => void): void;
}

const product = (): Product => window as unknown as Product;

/** The editor's catalogue of macros; absent outside an editor. */
export function macroBrowser(): MacroBrowser | undefined {
  return product().AJS?.MacroBrowser;
}

/** Puts the macro on the page. */
export function insert(params: Record<string, string>): void {
  product().tinymce?.confluence?.macrobrowser?.macroBrowserComplete({ name: "journey-map", params });
}

/** Gives the page back to the editor as it was. */
export function cancel(): void {
  product().tinymce?.confluence?.macrobrowser?.macroBrowserCancel();
}

/** Makes a dialog of an element of the page. */
export function dialogOf(element: HTMLElement): Dialog {
  const dialog2 = product().AJS?.dialog2;
  if (!dialog2) {
    throw new Error("The product's dialogs are not on this page.");
  }
  return dialog2(element);
}
