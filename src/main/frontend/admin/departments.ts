import { inLanguages, type PlaceOfProblem, submitForm, typed, typedTexts } from "../shared/form";
import { type Problem, rihla } from "../shared/http";
import { failureTo, onActs } from "../shared/screen";
import { rihlaText } from "../text";
import Rihla from "./departments.soy";

export interface Rule {
  readonly project: string;
  readonly component: string;
  readonly label: string;
  readonly issueType: string;
}

export interface Department {
  readonly id: string;
  readonly shown: string;
  readonly name: Record<string, string>;
  readonly colour: string;
  readonly pattern: string;
  readonly lead: string;
  readonly group: string;
  readonly project: string;
  readonly issueType: string;
  readonly language: string;
  readonly rules: readonly Rule[];
  readonly archived: boolean;
}

export interface Catalogue {
  readonly word: string;
  readonly departments: readonly Department[];
  readonly unknown: readonly { readonly name: string }[];
  readonly colours: readonly string[];
  readonly patterns: readonly string[];
}

const NO_RULE: Rule = { project: "", component: "", label: "", issueType: "" };

const NEW: Department = {
  id: "",
  shown: "",
  name: {},
  colour: "blue",
  pattern: "plain",
  lead: "",
  group: "",
  project: "",
  issueType: "",
  language: "",
  rules: [NO_RULE],
  archived: false,
};

/** A template of this screen. */
function draw(template: string, data: object): string {
  return Rihla["Departments"]?.[template]?.(data) ?? "";
}

/** The tab "Departments": a list, and a form that keeps what was typed until the server has taken it. */
export function departmentsTab(tab: HTMLElement, word: string, say: (text: string) => void): void {
  const list = tab.querySelector<HTMLElement>(".rihla-departments-list");
  const place = tab.querySelector<HTMLElement>(".rihla-departments-form");
  if (!list || !place) {
    return;
  }
  let catalogue: Catalogue | undefined;
  const text = (key: string, ...values: unknown[]): string => rihlaText(word, key, ...values);

  const load = async (): Promise<Catalogue> => {
    catalogue = await rihla<Catalogue>("GET", "departments");
    return catalogue;
  };
  const redraw = async (): Promise<void> => {
    list.innerHTML = draw("list", { catalogue: await load() });
  };
  const failed = failureTo(say, word, "rihla.departments.failed");

  const open = async (id: string): Promise<void> => {
    const now = catalogue ?? (await load());
    const department = now.departments.find((one) => one.id === id) ?? NEW;
    place.innerHTML = draw("form", {
      word,
      department: department.rules.length > 0 ? department : { ...department, rules: [NO_RULE] },
      colours: now.colours,
      patterns: now.patterns,
      languages: inLanguages(department.name),
    });
    place.querySelector<HTMLElement>("input")?.focus();
  };
  const close = (): void => {
    place.innerHTML = "";
    list.querySelector<HTMLElement>("[data-rihla-act=new]")?.focus();
  };

  const move = async (id: string, by: number): Promise<void> => {
    const ids = (catalogue ?? (await load())).departments.map((one) => one.id);
    const from = ids.indexOf(id);
    const to = from + by;
    if (from < 0 || to < 0 || to >= ids.length) {
      return;
    }
    ids.splice(to, 0, ...ids.splice(from, 1));
    await rihla<void>("PUT", "departments/order", JSON.stringify({ ids }));
    await redraw();
    const buttons = list.querySelectorAll<HTMLButtonElement>(
      `[data-rihla-department="${id}"] [data-rihla-act=${by < 0 ? "up" : "down"}], [data-rihla-department="${id}"] [data-rihla-act=edit]`,
    );
    ([...buttons].reverse().find((button) => !button.disabled) ?? list).focus();
  };
  const archive = async (id: string, archived: boolean): Promise<void> => {
    const department = (catalogue ?? (await load())).departments.find((one) => one.id === id);
    if (department) {
      await rihla<void>("PUT", `departments/${id}`, JSON.stringify({ ...department, archived }));
      await redraw();
      say(text(archived ? "rihla.departments.archived.done" : "rihla.departments.restored", department.shown));
    }
  };
  const remove = async (id: string): Promise<void> => {
    const name = (catalogue ?? (await load())).departments.find((one) => one.id === id)?.shown ?? "";
    if (window.confirm(text("rihla.departments.delete.sure", name))) {
      const { outcome } = await rihla<{ outcome: string }>("DELETE", `departments/${id}`);
      await redraw();
      say(text(outcome === "removed" ? "rihla.departments.deleted" : "rihla.departments.kept", name));
    }
  };
  const adopt = async (name: string): Promise<void> => {
    await rihla<void>("POST", "departments", JSON.stringify({ named: name }));
    await redraw();
    say(text("rihla.departments.added", name));
  };
  const addRule = (): void => {
    const rules = place.querySelector(".rihla-department-rules");
    rules?.insertAdjacentHTML("beforeend", draw("rule", { word, rule: NO_RULE }));
    rules?.querySelector<HTMLElement>("[data-rihla-rule]:last-child input")?.focus();
  };

  const idOf = (button: HTMLElement): string =>
    button.closest<HTMLElement>("tr[data-rihla-department]")?.dataset["rihlaDepartment"] ?? "";
  onActs(
    tab,
    {
      new: () => open(""),
      edit: (button) => open(idOf(button)),
      up: (button) => move(idOf(button), -1),
      down: (button) => move(idOf(button), 1),
      archive: (button) => archive(idOf(button), true),
      restore: (button) => archive(idOf(button), false),
      delete: (button) => remove(idOf(button)),
      adopt: (button) => adopt(button.dataset["rihlaName"] ?? ""),
      "add-rule": addRule,
      "remove-rule": (button) => button.closest("[data-rihla-rule]")?.remove(),
      cancel: close,
    },
    failed,
  );

  tab.addEventListener("change", () => {
    const look = place.querySelector("[data-rihla-look]");
    const form = place.querySelector("form");
    if (look && form) {
      const { colour, pattern } = Object.fromEntries(new FormData(form));
      look.innerHTML = draw("swatch", { colour, pattern });
    }
  });

  tab.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.classList.contains("rihla-department-form")) {
      return;
    }
    event.preventDefault();
    const id = form.dataset["rihlaDepartment"] ?? "";
    const before = catalogue?.departments.find((one) => one.id === id);
    const wish = JSON.stringify({ ...read(form), archived: before?.archived ?? false });
    void submitForm<Department>(form, {
      send: () => rihla(id === "" ? "POST" : "PUT", id === "" ? "departments" : `departments/${id}`, wish),
      done: async (saved) => {
        await redraw();
        close();
        say(text("rihla.departments.saved", saved.shown));
      },
      failed,
      special: (problem) => atRule(form, problem),
    });
  });
}

/** What the form says, as the server takes it. */
export function read(form: HTMLFormElement): object {
  const plain = ["colour", "pattern", "lead", "group", "project", "issueType", "language"];
  return {
    name: typedTexts(form, "name"),
    ...Object.fromEntries(plain.map((name) => [name, typed(form, name)])),
    rules: [...form.querySelectorAll("[data-rihla-rule]")].map((rule) =>
      Object.fromEntries(
        [...rule.querySelectorAll<HTMLInputElement>("[data-rihla-condition]")].map((input) => [
          input.dataset["rihlaCondition"] ?? "",
          input.value,
        ]),
      ),
    ),
  };
}

/** Where a problem of a rule is said; empty rules were left out, so the server counts the others. */
export function atRule(form: HTMLElement, problem: Problem): PlaceOfProblem | undefined {
  const rule = /^rules\.(\d+)$/.exec(problem.field);
  const rules = [...form.querySelectorAll("[data-rihla-rule]")].filter((row) =>
    [...row.querySelectorAll("input")].some((input) => input.value.trim() !== ""),
  );
  const row = rule ? rules[Number(rule[1])] : undefined;
  return row && { said: row.querySelector(".rihla-problem"), field: row.querySelector("input") };
}
