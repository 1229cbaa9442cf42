import type { Canvas, Edit, Ref, Tool } from "../model";
import { KPIS } from "./actions";
import { adding, make } from "./edits";
import { type Kpi, KpiChoice } from "./kpi-choice";
import { touchpointIds, zoneOf } from "./places";
import { idOf, kindOf, newId } from "./refs";
import { spoken } from "./words";

/** Which KPIs are measured where: a plus in each cell of their row and in the strip, a cross at each of them. */
export const kpis: Tool = {
  attach(canvas) {
    const listening = new AbortController();
    const { signal } = listening;
    let open: KpiChoice | null = null;
    const show = (at: HTMLElement, subjects: readonly Ref[]): void => {
      if (open) {
        return;
      }
      const take = (subject: Ref, kpi: Kpi, channel: string): void => add(canvas, subject, kpi, channel);
      open = new KpiChoice(canvas, subjects, take, () => {
        open = null;
        at.focus();
      });
      void open.begin();
    };
    canvas.section.addEventListener(
      "click",
      (event) => {
        const target = event.target as Element;
        const plus = target.closest<HTMLElement>("[data-rihla-kpi-add]");
        const cross = target.closest<HTMLElement>("[data-rihla-kpi-remove]");
        if (plus) {
          show(plus, subjectsOf(canvas, plus));
        } else if (cross) {
          remove(canvas, cross);
        }
      },
      { signal },
    );
    canvas.section.addEventListener(
      KPIS,
      (event) => {
        const at = event.target as HTMLElement;
        const ref = canvas.refOf(at);
        if (ref) {
          show(at.querySelector<HTMLElement>("[data-rihla-menu]") ?? at, [ref]);
        }
      },
      { signal },
    );
    return () => {
      listening.abort();
      open?.close();
    };
  },
};

/** What can be measured from a plus: the map, or a stage and its touchpoints. */
function subjectsOf(canvas: Canvas, plus: Element): Ref[] {
  const [, stage = ""] = (plus.closest<HTMLElement>("[data-rihla-cell]")?.dataset["rihlaCell"] ?? "").split("/");
  if (stage === "") {
    return ["map:map"];
  }
  const within = touchpointIds(canvas)
    .map((id) => `touchpoint:${id}`)
    .filter((ref) => zoneOf(canvas, ref) === `touchpoints/${stage}`);
  return [`stage:${stage}`, ...within];
}

function add(canvas: Canvas, subject: Ref, kpi: Kpi, channel: string): void {
  const id = newId("kpi-use");
  const edit: Edit = {
    type: "add-kpi-use",
    element: {
      id,
      ...(kindOf(subject) === "map" ? {} : { [kindOf(subject)]: idOf(subject) }),
      kpi: kpi.id,
      ...(channel === "" ? {} : { channel }),
    },
  };
  make(
    canvas,
    [edit],
    adding([id], (drawn) => draw(drawn, subject, kpi, id)),
  );
  canvas.say("rihla.editor.added", kpi.shown);
}

/** Its name, until the server says what it measures. */
function draw(canvas: Canvas, subject: Ref, kpi: Kpi, id: string): void {
  const cell = cellOf(canvas, subject);
  if (!cell || find(canvas, id)) {
    return;
  }
  const line = spoken("div", canvas.session.reader, "rihla-kpi");
  line.dataset["rihlaKpi"] = id;
  const name = document.createElement("bdi");
  name.lang = kpi.lang;
  name.dir = kpi.dir;
  name.textContent = kpi.shown;
  line.append(name);
  cell.querySelector(":scope > [data-rihla-kpi-add]")?.before(line);
}

function cellOf(canvas: Canvas, subject: Ref): HTMLElement | null {
  switch (kindOf(subject)) {
    case "map":
      return canvas.cell("kpis");
    case "stage":
      return canvas.cell(`kpis/${idOf(subject)}`);
    default:
      return canvas.cell(zoneOf(canvas, subject).replace("touchpoints/", "kpis/"));
  }
}

function find(canvas: Canvas, id: string): HTMLElement | null {
  return canvas.section.querySelector<HTMLElement>(`[data-rihla-kpi="${CSS.escape(id)}"]`);
}

function remove(canvas: Canvas, cross: HTMLElement): void {
  const id = cross.dataset["rihlaKpiRemove"] ?? "";
  const plus = cross.closest("[data-rihla-cell]")?.querySelector<HTMLElement>("[data-rihla-kpi-add]");
  make(canvas, [{ type: "delete", element: `kpi-use:${id}` }], (drawn) => find(drawn, id)?.remove());
  canvas.say("rihla.kpi.removed");
  plus?.focus();
}
