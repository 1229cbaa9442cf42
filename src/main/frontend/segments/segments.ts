import texts from "rihla-texts:rihla.segments.,rihla.segment-basis.,rihla.language.,rihla.action.save,rihla.action.cancel";
import { type Problem, RequestFailed, rihla } from "../shared/http";
import { languageMenus } from "../shared/language";
import { whenReady } from "../shared/ready";
import { addTexts, rihlaText } from "../text";
import Rihla from "./segments.soy";

export interface Segment {
  readonly id: string;
  readonly shown: string;
  readonly name: Record<string, string>;
  readonly basis: string;
  readonly description: Record<string, string>;
  readonly archived: boolean;
  readonly seen: string;
}

const LANGUAGES = [
  ["en", "ltr"],
  ["ar", "rtl"],
  ["ro", "ltr"],
] as const;

const BASES = ["demographics", "behaviour", "needs"];

const NEW: Segment = { id: "", shown: "", name: {}, basis: "demographics", description: {}, archived: false, seen: "" };

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

/** A template of this screen. */
function draw(template: string, data: object): string {
  return Rihla["Segments"]?.[template]?.(data) ?? "";
}

/** The page of segments: a list, and a form that keeps what was typed until the server has taken it. */
export function segmentsPage(page: HTMLElement): void {
  const word = page.dataset["rihlaWord"] ?? "en";
  const text = (key: string, ...values: unknown[]): string => rihlaText(word, key, ...values);
  languageMenus(page);
  const list = page.querySelector<HTMLElement>(".rihla-segments-list");
  const place = page.querySelector<HTMLElement>(".rihla-segments-form");
  const status = page.querySelector<HTMLElement>(".rihla-segments-status");
  if (!list || !place || !status) {
    return;
  }
  let known: readonly Segment[] | undefined;
  const say = (sentence: string): void => {
    status.textContent = sentence;
  };
  const failed = (failure: unknown): void => {
    say(failure instanceof RequestFailed && failure.refusal.message !== "" ? failure.refusal.message : text("rihla.segments.failed"));
  };

  const load = async (): Promise<readonly Segment[]> => {
    known = (await rihla<{ segments: readonly Segment[] }>("GET", "segments")).segments;
    return known;
  };
  const redraw = async (): Promise<void> => {
    list.innerHTML = draw("list", { word, segments: await load() });
  };
  const one = async (id: string): Promise<Segment> =>
    (known ?? (await load())).find((segment) => segment.id === id) ?? NEW;

  const open = async (id: string): Promise<void> => {
    if (id !== "") {
      // Others may have changed it since the page was opened.
      await redraw();
    }
    const segment = await one(id);
    if (segment.id !== id) {
      say(text("rihla.segments.failed"));
      return;
    }
    place.innerHTML = draw("form", {
      word,
      segment,
      bases: BASES,
      languages: LANGUAGES.map(([tag, dir]) => ({
        tag,
        dir,
        name: segment.name[tag] ?? "",
        description: segment.description[tag] ?? "",
      })),
    });
    place.querySelector<HTMLElement>("input")?.focus();
  };
  const close = (): void => {
    place.innerHTML = "";
    list.querySelector<HTMLElement>("[data-rihla-act=new]")?.focus();
  };
  const archive = async (id: string, archived: boolean): Promise<void> => {
    const { shown } = await rihla<Segment>("POST", `segments/${id}/${archived ? "archive" : "restore"}`);
    await redraw();
    list.querySelector<HTMLElement>(`[data-rihla-segment="${id}"] [data-rihla-act=edit]`)?.focus();
    say(text(archived ? "rihla.segments.archived.done" : "rihla.segments.restored", shown));
  };
  const remove = async (id: string): Promise<void> => {
    const { shown } = await one(id);
    if (window.confirm(text("rihla.segments.delete.sure", shown))) {
      await rihla<void>("DELETE", `segments/${id}`);
      await redraw();
      list.focus();
      say(text("rihla.segments.deleted", shown));
    }
  };

  page.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-rihla-act]");
    if (!button) {
      return;
    }
    const id = button.closest<HTMLElement>("tr[data-rihla-segment]")?.dataset["rihlaSegment"] ?? "";
    const acts: Record<string, () => void | Promise<void>> = {
      new: () => open(""),
      edit: () => open(id),
      archive: () => archive(id, true),
      restore: () => archive(id, false),
      delete: () => remove(id),
      cancel: close,
    };
    Promise.resolve(acts[button.dataset["rihlaAct"] ?? ""]?.()).catch(failed);
  });

  page.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    event.preventDefault();
    const id = form.dataset["rihlaSegment"] ?? "";
    const { archived, seen } = known?.find((segment) => segment.id === id) ?? NEW;
    const wish = JSON.stringify({ ...read(form), archived, seen });
    const button = form.querySelector<HTMLButtonElement>("[type=submit]");
    if (button) {
      button.disabled = true;
    }
    showProblems(form, []);
    rihla<Segment>(id === "" ? "POST" : "PUT", id === "" ? "segments" : `segments/${id}`, wish)
      .then(async (saved) => {
        await redraw();
        close();
        say(text("rihla.segments.saved", saved.shown));
      })
      .catch(async (failure: unknown) => {
        if (failure instanceof RequestFailed && failure.refusal.code === "segment-changed") {
          // What was typed stays; the list shows what the other has written, and the next save knows of it.
          showProblems(form, [{ field: "", code: failure.refusal.code, message: failure.refusal.message }]);
          await redraw().catch(failed);
          return;
        }
        const problems = failure instanceof RequestFailed ? (failure.refusal.problems ?? []) : [];
        if (problems.length > 0) {
          showProblems(form, problems);
        } else {
          failed(failure);
        }
      })
      .finally(() => {
        if (button) {
          button.disabled = false;
        }
      });
  });
}

/** What the form says, as the server takes it. */
export function read(form: HTMLFormElement): object {
  const typed = (name: string): string =>
    form.querySelector<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(`[name="${name}"]`)?.value ?? "";
  const inAll = (field: string): object => Object.fromEntries(LANGUAGES.map(([tag]) => [tag, typed(`${field}.${tag}`)]));
  return { name: inAll("name"), basis: typed("basis"), description: inAll("description") };
}

/** Puts each problem beside its field, and goes to the first. */
export function showProblems(form: HTMLFormElement, problems: readonly Problem[]): void {
  form.querySelectorAll(".rihla-problem").forEach((place) => {
    place.textContent = "";
  });
  form.querySelectorAll("[aria-invalid]").forEach((input) => input.removeAttribute("aria-invalid"));
  for (const problem of problems) {
    const place =
      form.querySelector(`[data-rihla-problem="${problem.field}"]`) ?? form.querySelector('[data-rihla-problem=""]');
    if (place) {
      place.textContent = problem.message;
    }
    const field = problem.field === "name" ? "name.en" : problem.field;
    form.querySelector(`[name="${field}"]`)?.setAttribute("aria-invalid", "true");
  }
  form.querySelector<HTMLElement>("[aria-invalid]")?.focus();
}

whenReady(() => document.querySelectorAll<HTMLElement>(".rihla-segments").forEach(segmentsPage));
