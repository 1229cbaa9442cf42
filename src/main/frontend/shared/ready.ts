/** Does something as soon as the page is there: products put our scripts before the page's content. */
export function whenReady(work: () => void): void {
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", work, { once: true });
  } else {
    work();
  }
}
