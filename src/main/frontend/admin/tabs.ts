/** Shows one section at a time, the one that the address names; without scripts all stand below each other. */
export function showTabs(page: HTMLElement): void {
  const links = Array.from(page.querySelectorAll<HTMLAnchorElement>(".rihla-admin-tabs a"));
  const sections = links.map((link) => page.querySelector<HTMLElement>(link.hash));
  const show = (): void => {
    const named = links.findIndex((link) => link.hash === location.hash);
    const current = named < 0 ? 0 : named;
    links.forEach((link, i) => {
      link.toggleAttribute("aria-current", i === current);
      if (i === current) {
        link.setAttribute("aria-current", "true");
      }
    });
    sections.forEach((section, i) => section?.toggleAttribute("hidden", i !== current));
  };
  window.addEventListener("hashchange", show);
  show();
}
