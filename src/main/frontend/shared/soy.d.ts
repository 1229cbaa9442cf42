/** A Soy file compiled for the browser: its templates by namespace, each a function to HTML. */
declare module "*.soy" {
  type Template = (data?: object) => string;
  const namespaces: Record<string, Record<string, Template>>;
  export default namespaces;
}

/** Texts whose keys begin as the address says, by language. */
declare module "rihla-texts:*" {
  const texts: Record<string, Record<string, string>>;
  export default texts;
}
