/** A Soy file compiled for the browser: its templates by namespace, each a function to HTML. */
declare module "*.soy" {
  type Template = (data?: object) => string;
  const namespaces: Record<string, Record<string, Template>>;
  export default namespaces;
}
