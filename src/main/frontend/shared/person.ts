/** The key of the person who is logged in, as the product writes it into its pages; empty for strangers. */
export function person(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="ajs-remote-user-key"]')?.content ?? "";
}
