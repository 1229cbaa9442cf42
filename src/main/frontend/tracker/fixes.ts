import { RequestFailed, rihla } from "../shared/http";
import { dayTimeHere, rihlaText } from "../text";
import Rihla from "./tracker.soy";

/** How often figures in sight are asked for anew; they change when the reader account has read issues. */
const EVERY = 60_000;

interface Board {
  readonly word: string;
  readonly state: string;
}

function draw(template: string, data: object): string {
  return Rihla["Tracker"]?.[template]?.(data) ?? "";
}

/** Keeps the figures of one board fresh and shows the issues behind a line. What is shown stays until there is better. */
export function follow(board: HTMLElement): void {
  const query = board.dataset["rihlaFixes"] ?? "";
  const word = board.lang || "en";
  const body = board.querySelector<HTMLElement>(".rihla-fixes-body");
  const status = board.querySelector<HTMLElement>(".rihla-fixes-status");
  if (!body) {
    return;
  }
  const say = (text: string): void => {
    if (status && status.textContent !== text) {
      status.textContent = text;
    }
  };
  inLocalTime(body, word);

  const refresh = async (asked: boolean): Promise<void> => {
    body.setAttribute("aria-busy", "true");
    try {
      const fresh = await rihla<Board>("GET", `fixes?${query}`);
      const open = openRows(body);
      const focused = focusedRow(body);
      body.innerHTML = draw("body", { board: fresh });
      inLocalTime(body, word);
      say(asked ? rihlaText(word, "rihla.tracker.refreshed") : "");
      open.forEach((key) => void show(rowOf(body, key), true));
      rowOf(body, focused)?.querySelector<HTMLElement>("[data-rihla-fixes-show]")?.focus();
    } catch (failure) {
      say(reason(failure, word, "rihla.tracker.failed"));
    } finally {
      body.removeAttribute("aria-busy");
    }
  };

  const show = async (row: HTMLElement | null, keep = false): Promise<void> => {
    const button = row?.querySelector<HTMLElement>("[data-rihla-fixes-show]");
    if (!row || !button) {
      return;
    }
    const shown = button.getAttribute("aria-expanded") === "true";
    if (shown && !keep) {
      row.nextElementSibling?.remove();
      button.setAttribute("aria-expanded", "false");
      button.textContent = rihlaText(word, "rihla.tracker.show");
      return;
    }
    button.setAttribute("aria-expanded", "true");
    button.textContent = rihlaText(word, "rihla.tracker.hide");
    const line = document.createElement("tr");
    const cell = document.createElement("td");
    cell.colSpan = row.children.length + 5;
    cell.textContent = rihlaText(word, "rihla.tracker.loading");
    line.append(cell);
    row.after(line);
    try {
      const key = encodeURIComponent(row.dataset["rihlaRow"] ?? "");
      const answer = await rihla<object>("GET", `fixes/issues?${query}${query === "" ? "" : "&"}row=${key}`);
      cell.innerHTML = draw("issues", { word, answer });
    } catch (failure) {
      cell.textContent = reason(failure, word, "rihla.tracker.issues.failed");
    }
  };

  board.addEventListener("click", (event) => {
    const target = event.target as Element;
    if (target.closest("[data-rihla-fixes-refresh]")) {
      void refresh(true);
    } else if (target.closest("[data-rihla-fixes-show]")) {
      void show(target.closest<HTMLElement>("[data-rihla-row]"));
    }
  });
  window.setInterval(() => {
    if (document.visibilityState === "visible") {
      void refresh(false);
    }
  }, EVERY);
}

function reason(failure: unknown, word: string, otherwise: string): string {
  return failure instanceof RequestFailed && failure.refusal.message !== ""
    ? failure.refusal.message
    : rihlaText(word, otherwise);
}

function openRows(body: HTMLElement): string[] {
  return [...body.querySelectorAll<HTMLElement>("[data-rihla-row]")]
    .filter((row) => row.querySelector('[aria-expanded="true"]'))
    .map((row) => row.dataset["rihlaRow"] ?? "");
}

function focusedRow(body: HTMLElement): string | undefined {
  const focused = document.activeElement;
  return focused && body.contains(focused)
    ? focused.closest<HTMLElement>("[data-rihla-row]")?.dataset["rihlaRow"]
    : undefined;
}

function rowOf(body: HTMLElement, key: string | undefined): HTMLElement | null {
  return key === undefined
    ? null
    : ([...body.querySelectorAll<HTMLElement>("[data-rihla-row]")].find((row) => row.dataset["rihlaRow"] === key) ?? null);
}

/** The server writes the time of Greenwich, for paper; here it becomes that of the reader. */
export function inLocalTime(body: HTMLElement, word: string): void {
  body.querySelectorAll<HTMLTimeElement>("time[datetime]").forEach((time) => {
    const local = dayTimeHere(word, time.dateTime);
    if (local !== "") {
      time.textContent = rihlaText(word, "rihla.tracker.as-of.local", local);
    }
  });
}
