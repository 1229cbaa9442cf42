import texts from "rihla-texts:rihla.segments.,rihla.segment-basis.,rihla.language.,rihla.action.save,rihla.action.cancel";
import { inLanguages, submitForm, typed, typedTexts } from "../shared/form";
import { rihla } from "../shared/http";
import { languageMenus } from "../shared/language";
import { whenReady } from "../shared/ready";
import { failureTo, onActs } from "../shared/screen";
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
  const failed = failureTo(say, word, "rihla.segments.failed");

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
      names: inLanguages(segment.name),
      descriptions: inLanguages(segment.description),
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
      const { outcome } = await rihla<{ outcome: string }>("DELETE", `segments/${id}`);
      await redraw();
      list.focus();
      say(text(outcome === "archived" ? "rihla.segments.archived.done" : "rihla.segments.deleted", shown));
    }
  };

  const idOf = (button: HTMLElement): string =>
    button.closest<HTMLElement>("tr[data-rihla-segment]")?.dataset["rihlaSegment"] ?? "";
  onActs(
    page,
    {
      new: () => open(""),
      edit: (button) => open(idOf(button)),
      archive: (button) => archive(idOf(button), true),
      restore: (button) => archive(idOf(button), false),
      delete: (button) => remove(idOf(button)),
      cancel: close,
    },
    failed,
  );

  page.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    event.preventDefault();
    const id = form.dataset["rihlaSegment"] ?? "";
    const { archived, seen } = known?.find((segment) => segment.id === id) ?? NEW;
    const wish = JSON.stringify({ ...read(form), archived, seen });
    void submitForm<Segment>(form, {
      send: () => rihla(id === "" ? "POST" : "PUT", id === "" ? "segments" : `segments/${id}`, wish),
      done: async (saved) => {
        await redraw();
        close();
        say(text("rihla.segments.saved", saved.shown));
      },
      // The list shows what the other has written, and the next save knows of it.
      changed: redraw,
      failed,
    });
  });
}

/** What the form says, as the server takes it. */
export function read(form: HTMLFormElement): object {
  return { name: typedTexts(form, "name"), basis: typed(form, "basis"), description: typedTexts(form, "description") };
}

whenReady(() => document.querySelectorAll<HTMLElement>(".rihla-segments").forEach(segmentsPage));
