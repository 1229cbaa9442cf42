import { rihla } from "../../shared/http";
import type { Canvas, Edit, Ref, Tool } from "../model";
import { KPIS } from "./actions";
import { adding, make } from "./edits";
import { channelName } from "./channels";
import type { Item } from "./menu-items";
import { touchpointIds, zoneOf } from "./places";
import { Menu } from "./popup";
import { idOf, kindOf, newId } from "./refs";
import { nameOf } from "./slots";
import { spoken, words } from "./words";
import { keysOf } from "../texts";

interface Library {
  readonly kpis: readonly Kpi[];
}

interface Kpi {
  readonly id: string;
  readonly shown: string;
  readonly lang: string;
  readonly dir: string;
}

const CHANNELS = "rihla.channel.";
/** How many KPIs a menu offers; typing goes to one of them. */
const MOST = 100;

/** Which KPIs are measured where: a plus in each cell of their row and in the strip, a cross at each of them. */
export const kpis: Tool = {
  attach(canvas) {
    const listening = new AbortController();
    const { signal } = listening;
    let open: Menu | null = null;
    const show = async (at: HTMLElement, subjects: readonly Ref[]): Promise<void> => {
      const library = await load(canvas);
      if (!library || !at.isConnected) {
        return;
      }
      open?.close(false);
      open = new Menu({
        reader: canvas.session.reader,
        at,
        title: words(canvas, "rihla.kpi.add"),
        items: () => itemsOf(canvas, subjects, library),
        page: "",
        back: () => at.focus(),
        closed: () => (open = null),
      });
    };
    canvas.section.addEventListener(
      "click",
      (event) => {
        const target = event.target as Element;
        const plus = target.closest<HTMLElement>("[data-rihla-kpi-add]");
        const cross = target.closest<HTMLElement>("[data-rihla-kpi-remove]");
        if (plus) {
          void show(plus, subjectsOf(canvas, plus));
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
          void show(at.querySelector<HTMLElement>("[data-rihla-menu]") ?? at, [ref]);
        }
      },
      { signal },
    );
    return () => {
      listening.abort();
      open?.close(false);
    };
  },
};

async function load(canvas: Canvas): Promise<Library | null> {
  try {
    return await rihla<Library>("GET", `kpis?limit=${MOST}`);
  } catch {
    canvas.say("rihla.kpi.load-failed");
    return null;
  }
}

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

function itemsOf(canvas: Canvas, subjects: readonly Ref[], library: Library): Item[] {
  const [only] = subjects;
  return subjects.length === 1 && only
    ? kpisOf(canvas, only, library)
    : subjects.map((ref) => ({
        label: nameOf(canvas, ref) || words(canvas, "rihla.history.nameless"),
        items: () => kpisOf(canvas, ref, library),
      }));
}

function kpisOf(canvas: Canvas, subject: Ref, library: Library): Item[] {
  return library.kpis.length === 0
    ? [{ label: words(canvas, "rihla.kpi.library-empty"), disabled: true }]
    : library.kpis.map((kpi) => ({ label: kpi.shown, items: () => channelsOf(canvas, subject, kpi) }));
}

function channelsOf(canvas: Canvas, subject: Ref, kpi: Kpi): Item[] {
  return ["", ...keysOf(CHANNELS).map((key) => key.slice(CHANNELS.length))].map((channel) => ({
    label: channel === "" ? words(canvas, "rihla.kpi.all-channels") : channelName(canvas, channel),
    run: () => add(canvas, subject, kpi, channel),
  }));
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
