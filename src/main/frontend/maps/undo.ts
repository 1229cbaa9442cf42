/** Says what was done, with a button that takes it back where that can be done. */
export function tellWithUndo(place: HTMLElement, sentence: string, label: string, undo?: () => Promise<void>): void {
  place.textContent = sentence;
  if (!undo) {
    return;
  }
  const button = document.createElement("button");
  button.type = "button";
  button.className = "aui-button aui-button-link rihla-undo";
  button.textContent = label;
  button.addEventListener("click", () => {
    place.textContent = "";
    void undo();
  });
  place.append(" ", button);
}
