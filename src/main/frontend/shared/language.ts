import { rihla } from "./http";

/** Stores the reader's choice in every language menu below the root, and shows the page in it. */
export function languageMenus(root: ParentNode, shown: () => void = () => location.reload()): void {
  root.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("[data-rihla-language]");
    if (!button || button.getAttribute("aria-pressed") === "true") {
      return;
    }
    const language = button.dataset["rihlaLanguage"];
    button.disabled = true;
    rihla("PUT", "language", JSON.stringify({ language }))
      .then(shown)
      .catch(() => {
        button.disabled = false;
      });
  });
}
