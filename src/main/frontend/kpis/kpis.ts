import { submitForm } from "../shared/form";
import { rihla } from "../shared/http";
import { languageMenus } from "../shared/language";
import { whenReady } from "../shared/ready";
import { failureTo, onActs } from "../shared/screen";
import { rihlaText } from "../text";
import { atUnit, changes, openForm, read } from "./form";
import { type Kpi, newKpi, type Preset } from "./model";
import { draw } from "./templates";

const AT_ONCE = 20;

const DIRECTIONS: Record<string, string> = { en: "ltr", ar: "rtl", ro: "ltr" };

/** The page of the library: a list that is searched, and a form that keeps what was typed until the server has it. */
export function kpisPage(page: HTMLElement): void {
  const word = page.dataset["rihlaWord"] ?? "en";
  const text = (key: string, ...values: unknown[]): string => rihlaText(word, key, ...values);
  languageMenus(page);
  const list = page.querySelector<HTMLElement>(".rihla-kpis-list");
  const place = page.querySelector<HTMLElement>(".rihla-kpis-form");
  const status = page.querySelector<HTMLElement>(".rihla-kpis-status");
  const filters = page.querySelector<HTMLFormElement>(".rihla-kpis-filters");
  if (!list || !place || !status || !filters) {
    return;
  }
  let offset = 0;
  let presets: readonly Preset[] | undefined;
  let revision = 0;
  let opened: Record<string, unknown> = {};
  const say = (sentence: string): void => {
    status.textContent = sentence;
  };
  const failed = failureTo(say, word, "rihla.kpis.failed");

  const redraw = async (): Promise<void> => {
    const wanted = new URLSearchParams([...new FormData(filters)].map(([name, value]) => [name, String(value)]));
    const filtered = [...wanted.values()].some((value) => value.trim() !== "");
    wanted.set("limit", String(AT_ONCE));
    wanted.set("offset", String(offset));
    const { kpis, more } = await rihla<{ kpis: readonly Kpi[]; more: boolean }>("GET", `kpis?${wanted}`);
    list.innerHTML = draw("list", {
      word,
      kpis: kpis.map((kpi) => ({ ...kpi, successes: successes(kpi, page.lang) })),
      filtered,
      administrator: page.hasAttribute("data-rihla-administrator"),
      previous: offset > 0,
      next: more,
    });
  };
  const show = (kpi: Kpi, choices: readonly Preset[]): void => {
    const form = openForm(place, word, kpi, choices);
    revision = kpi.revision;
    opened = kpi.id === "" ? {} : read(form);
    form.querySelector<HTMLElement>("select, input")?.focus();
  };
  const edit = async (id: string): Promise<void> => show(await rihla<Kpi>("GET", `kpis/${id}`), []);
  const begin = async (): Promise<void> => {
    presets ??= (await rihla<{ presets: readonly Preset[] }>("GET", "kpis/presets")).presets;
    show(newKpi(), presets);
  };
  const close = (): void => {
    place.innerHTML = "";
    list.querySelector<HTMLElement>("[data-rihla-act=new]")?.focus();
  };
  const archive = async (id: string, away: boolean): Promise<void> => {
    const { shown } = await rihla<Kpi>("POST", `kpis/${id}/${away ? "archive" : "restore"}`);
    await redraw();
    list.focus();
    say(text(away ? "rihla.kpis.archived.done" : "rihla.kpis.restored", shown));
  };
  const remove = async (id: string): Promise<void> => {
    const { shown } = await rihla<Kpi>("GET", `kpis/${id}`);
    if (window.confirm(text("rihla.kpis.delete.sure", shown))) {
      await rihla<void>("DELETE", `kpis/${id}`);
      await redraw();
      list.focus();
      say(text("rihla.kpis.deleted", shown));
    }
  };
  const turn = async (by: number): Promise<void> => {
    offset = Math.max(0, offset + by);
    await redraw();
    list.focus();
  };

  const idOf = (button: HTMLElement): string => button.closest<HTMLElement>("tr[data-rihla-kpi]")?.dataset["rihlaKpi"] ?? "";
  onActs(
    page,
    {
      new: begin,
      edit: (button) => edit(idOf(button)),
      archive: (button) => archive(idOf(button), true),
      restore: (button) => archive(idOf(button), false),
      delete: (button) => remove(idOf(button)),
      previous: () => turn(-AT_ONCE),
      next: () => turn(AT_ONCE),
      cancel: close,
    },
    failed,
  );

  page.addEventListener("submit", (event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (form === filters) {
      offset = 0;
      redraw().then(() => say(""), failed);
      return;
    }
    const id = form.dataset["rihlaKpi"] ?? "";
    void submitForm<Kpi>(form, {
      send: () =>
        id === ""
          ? rihla("POST", "kpis", JSON.stringify(read(form)))
          : rihla("PUT", `kpis/${id}`, JSON.stringify({ ...changes(opened, read(form)), revision })),
      done: async ({ shown }) => {
        await redraw();
        close();
        say(text("rihla.kpis.saved", shown));
      },
      // The next save knows of what the other has changed, and changes only what was changed here.
      changed: async () => {
        revision = (await rihla<Kpi>("GET", `kpis/${id}`)).revision;
        await redraw();
      },
      failed,
      special: (problem) => atUnit(form, problem),
    });
  });

  redraw().catch((failure: unknown) => {
    list.innerHTML = "";
    failed(failure);
  });
}

/** What success means, in the reader's language or in one that has it. */
function successes(kpi: Kpi, language: string): object[] {
  return (["customerSuccess", "businessSuccess"] as const).flatMap((field) => {
    const lang = [language, "en", "ar", "ro"].find((tag) => kpi[field][tag]);
    return lang ? [{ field, lang, dir: DIRECTIONS[lang], text: kpi[field][lang] }] : [];
  });
}

whenReady(() => document.querySelectorAll<HTMLElement>(".rihla-kpis").forEach(kpisPage));
