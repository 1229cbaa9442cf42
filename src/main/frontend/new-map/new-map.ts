import { CHECK_NEW_MAP, OPEN_NEW_MAP, type NewMapCheck } from "../shared/new-map";
import texts from "rihla-texts:rihla.new-map.failed";

/** What the Create dialog hands to the hooks of a wizard. */
interface State {
  readonly $container?: { readonly 0?: HTMLElement };
  readonly pageData?: Record<string, unknown>;
}

interface Wizard {
  on(hook: string, work: (event: unknown, state: State) => unknown): void;
}

interface Product {
  Confluence?: { Blueprint?: { setWizard?: (item: string, fill: (wizard: Wizard) => void) => void } };
  WRM?: { require?: (resources: readonly string[]) => PromiseLike<unknown> };
  Rihla?: object;
}

const WIZARDS = [
  { item: "io.rihla.rihla:new-map-item", page: "rihlaNewMap" },
  { item: "io.rihla.rihla:new-persona-item", page: "rihlaNewPersona" },
];
const FORM = "wr!io.rihla.rihla:new-map-form";
const CLASS = "rihla-new-map";

const product = window as unknown as Product;

// The dialog finds the template of its page by this name on the window. The fields come when they are wanted,
// so that this script, which every page of the wiki loads, stays small.
product.Rihla = {
  ...product.Rihla,
  NewMap: {
    page: () => `<form class="aui ${CLASS}" action="#" method="post"></form>`,
    persona: () => `<form class="aui ${CLASS}" action="#" method="post" data-rihla-new="persona"></form>`,
  },
};

for (const { item, page } of WIZARDS) {
  product.Confluence?.Blueprint?.setWizard?.(item, (wizard) => ask(wizard, page));
}

function ask(wizard: Wizard, page: string): void {
  wizard.on(`post-render.${page}`, (_event, state) => {
    const form = formOf(state);
    if (form) {
      void open(form);
    }
  });
  wizard.on(`submit.${page}`, (_event, state) => {
    const detail: NewMapCheck = { values: undefined };
    formOf(state)?.dispatchEvent(new CustomEvent(CHECK_NEW_MAP, { bubbles: true, detail }));
    if (!detail.values) {
      return false;
    }
    Object.assign(state.pageData ?? {}, detail.values);
    return undefined;
  });
}

function formOf(state: State): HTMLFormElement | null {
  return state.$container?.[0]?.querySelector<HTMLFormElement>(`form.${CLASS}`) ?? null;
}

async function open(form: HTMLFormElement): Promise<void> {
  try {
    if (!product.WRM?.require) {
      throw new Error("The product's loader of web resources is not on this page.");
    }
    await product.WRM.require([FORM]);
    form.dispatchEvent(new CustomEvent(OPEN_NEW_MAP, { bubbles: true }));
  } catch {
    const ofLanguage = texts[document.documentElement.lang.split("-")[0] ?? ""] ?? texts["en"];
    form.textContent = ofLanguage?.["rihla.new-map.failed"] ?? "";
  }
}
