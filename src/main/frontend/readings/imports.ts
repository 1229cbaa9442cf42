import { showProblems, typed } from "../shared/form";
import { RequestFailed, rihla } from "../shared/http";
import { rihlaNumber, rihlaText } from "../text";
import { forget, type Kept, keep, kept } from "./kept";
import type { Use } from "./model";
import { drawImport } from "./templates";

/** How a file can be written, as far as people can say it. */
const CHOICES = [
  { name: "encoding", label: "rihla.imports.encoding", values: ["utf-8", "utf-16le", "utf-16be", "cp1256", "cp1250"] },
  { name: "separator", label: "rihla.imports.separator", values: ["comma", "semicolon", "tab"] },
  { name: "dates", label: "rihla.imports.dates", values: ["day-first", "month-first"] },
  { name: "decimals", label: "rihla.imports.decimals", values: ["point", "comma"] },
];

const COLUMNS = ["at", "value", "answers", "favourable", "neutral", "unfavourable", "deviation", "id"];

/** So many columns can be told by number where they have no names. */
const NUMBERS = Array.from({ length: 12 }, (_, index) => index + 1);

const ASK_AGAIN = 1000;

interface Import {
  readonly id: number;
  readonly done: boolean;
  readonly line: number;
  readonly bytes: number;
  readonly added: number;
  readonly corrected: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly problems: readonly { place: number; message: string }[];
}

interface Checked extends Import {
  readonly shape: { header: readonly string[]; columns: Record<string, number> } & Record<string, unknown>;
}

/**
 * Lets a person choose a file, see what would come of it, import it, stop, and go on, also after the page was left.
 *
 * @param most the largest file, in megabytes
 * @param imported what to do when something was imported
 */
export function importsOf(place: HTMLElement, use: Use, most: number, imported: () => void): void {
  const { word } = use;
  const text = (key: string, ...values: unknown[]): string => rihlaText(word, key, ...values);
  place.innerHTML = drawImport("form", { word, choices: CHOICES, columns: COLUMNS });
  const form = place.querySelector("form") as HTMLFormElement;
  const find = <E extends HTMLElement>(selector: string): E => form.querySelector<E>(selector) as E;
  const status = find(".rihla-import-status");
  const report = find(".rihla-import-report");
  const progress = find<HTMLProgressElement>("progress");
  const check = find<HTMLButtonElement>("[data-rihla-import=check]");
  const run = find<HTMLButtonElement>("[data-rihla-import=run]");
  const stop = find<HTMLButtonElement>("[data-rihla-import=stop]");
  let chosen = false;
  let running: AbortController | undefined;
  const say = (sentence: string): void => {
    status.textContent = sentence;
  };

  const offer = (header: readonly string[], columns: Record<string, number>): void => {
    for (const column of COLUMNS) {
      const select = find<HTMLSelectElement>(`[name="column.${column}"]`);
      select.innerHTML = drawImport("options", { word, names: header, many: NUMBERS });
      select.value = String(columns[column] ?? "");
    }
  };
  const file = (): File | undefined => {
    const given = find<HTMLInputElement>("[name=file]").files?.[0];
    const wrong = !given
      ? text("rihla.imports.no-file")
      : given.size > most * 1_000_000
        ? text("rihla.imports.too-large", rihlaNumber(word, most))
        : "";
    showProblems(form, wrong ? [{ field: "file", code: "file", message: wrong }] : []);
    return wrong ? undefined : given;
  };
  const settings = (): object => ({
    map: use.map,
    use: use.use,
    scale: use.scale,
    zone: use.zone,
    ...Object.fromEntries(CHOICES.map(({ name }) => [name, typed(form, name)]).filter(([, value]) => value !== "")),
    header: find<HTMLInputElement>("[name=header]").checked,
    ...(chosen
      ? {
          columns: Object.fromEntries(
            COLUMNS.map((column) => [column, typed(form, `column.${column}`)]).filter(([, value]) => value !== ""),
          ),
        }
      : {}),
  });
  const begin = (): Promise<Import> => rihla("POST", "readings/imports", JSON.stringify(settings()));
  const busy = (is: boolean): void => {
    check.disabled = is;
    run.disabled = is;
  };
  const refused = (failure: unknown): void => {
    const { message, problems } = failure instanceof RequestFailed ? failure.refusal : { message: "", problems: undefined };
    const sentences = problems?.map((problem) => problem.message) ?? [message || text("rihla.readings.failed")];
    showProblems(form, sentences.map((sentence) => ({ field: "", code: "", message: sentence })));
    say("");
    find<HTMLDetailsElement>("details").open ||= (problems?.length ?? 0) > 0;
  };
  const showReport = ({ problems, refused: many }: Import): void => {
    report.innerHTML = drawImport("report", { word, problems, refused: many });
  };

  const tryOut = async (given: File): Promise<void> => {
    say(text("rihla.imports.checking"));
    report.innerHTML = "";
    const { id } = await begin();
    const checked = await rihla<Checked>("PUT", `readings/imports/${id}?trial=true`, given, "text/csv");
    for (const { name, label } of CHOICES) {
      find(`[data-rihla-recognised="${name}"]`).textContent = text(`${label}.${String(checked.shape[name])}`);
    }
    offer(checked.shape.header, checked.shape.columns);
    say(text("rihla.imports.trial", rihlaNumber(word, checked.added), rihlaNumber(word, checked.refused)));
    showReport(checked);
  };

  const show = (now: Import, size: number): void => {
    progress.value = Math.min(1, now.bytes / Math.max(1, size));
    say(text("rihla.imports.running", rihlaNumber(word, now.line)));
  };
  const follow = (id: number, size: number, controller: AbortController): void => {
    setTimeout(() => {
      if (running === controller) {
        rihla<Import>("GET", `readings/imports/${id}`)
          .then((now) => running === controller && show(now, size))
          .catch(() => undefined)
          .finally(() => follow(id, size, controller));
      }
    }, ASK_AGAIN);
  };
  const took = (end: Import): void => {
    forget(use);
    run.textContent = text("rihla.imports.run");
    const figures = [end.added, end.corrected, end.unchanged, end.refused].map((many) => rihlaNumber(word, many));
    say(text("rihla.imports.done", ...figures));
    showReport(end);
    status.focus();
    imported();
  };
  const brokeOff = async (id: number, failure: unknown): Promise<void> => {
    if (failure instanceof RequestFailed && failure.refusal.code === "another-file") {
      forget(use);
      run.textContent = text("rihla.imports.run");
      refused(failure);
      return;
    }
    const now = await rihla<Import>("GET", `readings/imports/${id}`).catch(() => undefined);
    if (!now || (failure instanceof RequestFailed && failure.status === 422)) {
      refused(failure);
      return;
    }
    if (failure instanceof RequestFailed && failure.refusal.message !== "") {
      refused(failure);
    }
    run.textContent = text("rihla.imports.go-on");
    say(text("rihla.imports.stopped", rihlaNumber(word, now.line)));
    showReport(now);
    run.disabled = false;
    run.focus();
    imported();
  };
  const takeIn = async (given: File): Promise<void> => {
    const before = kept(use);
    const id = before && isOf(before, given) ? before.id : (await begin()).id;
    keep(use, { id, name: given.name, size: given.size });
    const controller = new AbortController();
    running = controller;
    progress.hidden = false;
    progress.value = 0;
    stop.hidden = false;
    report.innerHTML = "";
    say(text("rihla.imports.running", rihlaNumber(word, 0)));
    follow(id, given.size, controller);
    try {
      const end = await rihla<Import>("PUT", `readings/imports/${id}`, given, "text/csv", controller.signal);
      running = undefined;
      took(end);
    } catch (failure) {
      running = undefined;
      await brokeOff(id, failure);
    } finally {
      progress.hidden = true;
      stop.hidden = true;
    }
  };
  const act = (work: (given: File) => Promise<void>): void => {
    const given = file();
    if (given) {
      busy(true);
      work(given)
        .catch(refused)
        .finally(() => busy(false));
    }
  };

  offer([], {});
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    event.stopPropagation();
    act(tryOut);
  });
  run.addEventListener("click", () => act(takeIn));
  stop.addEventListener("click", () => running?.abort());
  form.addEventListener("change", (event) => {
    const name = (event.target as HTMLElement).getAttribute("name") ?? "";
    chosen ||= name.startsWith("column.");
    if (name === "header") {
      offer([], {});
    } else if (name === "file") {
      const before = kept(use);
      const given = find<HTMLInputElement>("[name=file]").files?.[0];
      run.textContent = text(before && given && isOf(before, given) ? "rihla.imports.go-on" : "rihla.imports.run");
      chosen = false;
    }
  });
  const before = kept(use);
  if (before) {
    rihla<Import>("GET", `readings/imports/${before.id}`)
      .then((now) => (now.done ? forget(use) : say(text("rihla.imports.unfinished", before.name))))
      .catch(() => forget(use));
  }
}

function isOf(before: Kept, file: File): boolean {
  return before.name === file.name && before.size === file.size;
}
