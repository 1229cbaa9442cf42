/** A dialog of the product's own design. */
export interface Dialog {
  show(): void;
  hide(): void;
  remove(): void;
  on(event: "hide", handler: () => void): void;
}

interface Product {
  AJS?: { dialog2?: (element: HTMLElement) => Dialog };
}

/** Makes a dialog of an element of the page. */
export function dialogOf(element: HTMLElement): Dialog {
  const dialog2 = (window as unknown as Product).AJS?.dialog2;
  if (!dialog2) {
    throw new Error("The product's dialogs are not on this page.");
  }
  return dialog2(element);
}
