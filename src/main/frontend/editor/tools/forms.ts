import Rihla from "./forms.soy";
import "./words";

/** Draws one of the templates of the forms. */
export function form(name: string, data: object): string {
  const draw = Rihla["EditorForms"]?.[name];
  if (!draw) {
    throw new Error(`No template ${name}`);
  }
  return draw(data);
}

/** An element of HTML, put at the end of the page. */
export function onPage(html: string): HTMLElement {
  const holder = document.createElement("div");
  holder.innerHTML = html;
  const element = holder.firstElementChild as HTMLElement;
  document.body.append(element);
  return element;
}
