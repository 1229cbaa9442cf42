import { rihla } from "./http";

/**
 * Stores the reader's choice in every language menu below the root, and shows the page in it. A page with several of our
 * scripts asks several times; once is enough.
 */
export function languageMenus(root: ParentNode, shown: () => void = () => location.reload()): void {
  const listening = root as { rihlaLanguages?: boolean };
  if (listening.rihlaLanguages) {
    return;
  }
  listening.rihlaLanguages = true;
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
