import { contextPath, RequestFailed, rihla } from "../shared/http";
import { rihlaText } from "../text";
import { curveLine, spotAt } from "./curve";
import Rihla from "./issue-panel.soy";

interface OtherIssue {
  readonly key: string;
  readonly summary: string;
  readonly status: string;
  readonly category: string;
}

interface Context {
  readonly map: string;
  readonly painPoint: string;
  readonly page?: string;
  readonly painPointText?: string;
  /** Names of those whom the pain point concerns. */
  readonly personas?: readonly string[];
  /** It was only for personas that have been taken off the map. */
  readonly formerPersona?: boolean;
  readonly quotes?: readonly string[];
  readonly others?: readonly OtherIssue[];
  readonly restricted?: number;
  readonly mayEdit?: boolean;
  readonly curve?: readonly (number | null)[];
  /** Which point of the curve this touchpoint is. */
  readonly at?: number;
}

/** Shapes beside colours, the same as on maps. */
const SHAPES: Record<string, string> = { "to-do": "○", "in-progress": "◐", done: "✔" };

export const PANEL = "[data-rihla-panel]";

/** Asks for what the panel does not say yet, once. */
export async function complete(panel: HTMLElement): Promise<void> {
  if (panel.dataset["rihlaState"] !== "linked" || panel.dataset["rihlaAsked"]) {
    return;
  }
  panel.dataset["rihlaAsked"] = "yes";
  say(panel, wordOf(panel, "rihla.issue-panel.loading"));
  try {
    const answer = await rihla<{ contexts: readonly Context[] }>(
      "GET",
      `panel/${panel.dataset["rihlaPanel"] ?? ""}`,
    );
    for (const context of answer.contexts) {
      fill(panel, context);
    }
    say(panel, "");
  } catch (failure) {
    say(panel, sentence(panel, failure));
  }
}

/** Takes the link away at whose place the button stands. */
export async function unlink(button: HTMLButtonElement): Promise<void> {
  const panel = button.closest<HTMLElement>(PANEL);
  const place = button.closest<HTMLElement>("[data-rihla-pain-point]");
  if (!panel || !place) {
    return;
  }
  button.disabled = true;
  const parts = [
    place.dataset["rihlaMap"] ?? "",
    place.dataset["rihlaPainPoint"] ?? "",
    panel.dataset["rihlaPanel"] ?? "",
  ];
  try {
    await rihla<void>("DELETE", `links/${parts.map(encodeURIComponent).join("/")}`);
    place.remove();
    say(panel, wordOf(panel, "rihla.issue-panel.unlinked"));
    panel.querySelector<HTMLElement>("[data-rihla-link]")?.focus();
  } catch (failure) {
    button.disabled = false;
    say(panel, sentence(panel, failure));
  }
}

/** What went wrong, in the words of the server or our own. */
export function sentence(panel: HTMLElement, failure: unknown): string {
  const said = failure instanceof RequestFailed ? failure.refusal.message : "";
  return said || wordOf(panel, "rihla.issue-panel.away");
}

function fill(panel: HTMLElement, context: Context): void {
  const place = [...panel.querySelectorAll<HTMLElement>("[data-rihla-pain-point]")].find(
    (each) =>
      each.dataset["rihlaMap"] === context.map && each.dataset["rihlaPainPoint"] === context.painPoint,
  );
  if (!place) {
    return;
  }
  const words = place.querySelector(".rihla-place-words");
  const curve = place.querySelector(".rihla-place-curve");
  if (words) {
    words.innerHTML = draw("words", {
      word: panel.dataset["rihlaWord"],
      base: contextPath(),
      context: {
        painPointText: context.painPointText ?? "",
        personas: context.personas ?? [],
        formerPersona: context.formerPersona ?? false,
        quotes: context.quotes ?? [],
        others: (context.others ?? []).map((other) => ({ ...other, shape: SHAPES[other.category] ?? "○" })),
        restricted: context.restricted ?? 0,
        mayEdit: context.mayEdit ?? false,
        address: /^https?:/.test(context.page ?? "") ? context.page : "",
      },
    });
  }
  // The small map runs as its stages do, whatever the direction of the words round it.
  const direction = place.querySelector<HTMLElement>(".rihla-strip")?.dir || panel.dir;
  const feelings = context.curve ?? [];
  const line = curveLine(feelings, direction === "rtl");
  if (curve && line) {
    const here = spotAt(feelings, context.at ?? -1, direction === "rtl") ?? null;
    curve.innerHTML = draw("curve", { line, here });
  }
}

function say(panel: HTMLElement, text: string): void {
  const status = panel.querySelector(".rihla-panel-status");
  if (status) {
    status.textContent = text;
  }
}

function wordOf(panel: HTMLElement, key: string): string {
  return rihlaText(panel.dataset["rihlaWord"] ?? "en", key);
}

/** One of the screen's templates. */
export function draw(name: string, data: object): string {
  const template = Rihla["IssuePanel"]?.[name];
  if (!template) {
    throw new Error(`No template ${name}`);
  }
  return template(data);
}
