import type { MapModel } from "./server";

/** The address of a part: its kind, and the ids of the lane and the stage, as far as it has them. */
function split(address: string): [string, string, string] {
  const [kind = "", first = "", second = ""] = address.split("/");
  return [kind, first, second];
}

/** The map with the parts that have changed in it. */
export function withParts(model: MapModel, parts: Readonly<Record<string, unknown>>): MapModel {
  const stageAt = new Map(model.stages.map(({ id }, index) => [id, index]));
  const laneAt = new Map(model.lanes.map(({ id }, index) => [id, index]));
  const stages = [...model.stages];
  const touchpoints = [...model.touchpoints];
  const painPoints = [...model.painPoints];
  const kpis = [...model.kpis];
  const lanes = model.lanes.map((lane) => ({ ...lane, cells: [...lane.cells] }));
  let rest: object = {};
  for (const [address, part] of Object.entries(parts)) {
    const [kind, first, second] = split(address);
    const stage = stageAt.get(kind === "cards" ? second : first) ?? -1;
    const lane = laneAt.get(first) ?? -1;
    if (kind === "map") {
      rest = { ...rest, ...(part as object) };
    } else if (kind === "curve") {
      rest = { ...rest, curve: part };
    } else if (kind === "stage" && stage >= 0) {
      stages[stage] = part as MapModel["stages"][number];
    } else if (kind === "touchpoints" && stage >= 0) {
      touchpoints[stage] = part;
    } else if (kind === "pains" && stage >= 0) {
      painPoints[stage] = part;
    } else if (kind === "kpis" && stage >= 0) {
      kpis[stage] = part;
    } else if (kind === "lane" && lane >= 0) {
      lanes[lane] = { ...(part as (typeof lanes)[number]), cells: lanes[lane]?.cells ?? [] };
    } else if (kind === "cards" && lane >= 0 && stage >= 0 && lanes[lane]) {
      lanes[lane].cells[stage] = part;
    }
  }
  return { ...model, ...rest, stages, touchpoints, painPoints, kpis, lanes };
}

/** Whether a map has this part at all. */
export function isIn(address: string, model: MapModel): boolean {
  const [kind, first, second] = split(address);
  const stage = kind === "cards" ? second : kind === "lane" ? "" : first;
  const lane = kind === "cards" || kind === "lane" ? first : "";
  return (
    (stage === "" || model.stages.some(({ id }) => id === stage)) &&
    (lane === "" || model.lanes.some(({ id }) => id === lane)) &&
    (kind !== "curve" || model["curve"] !== null)
  );
}

/** What to draw for a part: which template with which data, and where it goes. */
export interface Part {
  readonly template: "stage" | "lane" | "touchpoints" | "cards" | "pains" | "kpi-cell" | "curve";
  readonly data: object;
  readonly selector: string;
  /** Whether the template draws what is within the place, and not the place itself. */
  readonly within: boolean;
}

/** How a part is drawn; nothing for what is spread over the page. */
export function partOf(address: string, model: MapModel): Part | undefined {
  const [kind, first, second] = split(address);
  const column = model.stages.findIndex(({ id }) => id === (kind === "cards" ? second : first));
  const lane = model.lanes.find(({ id }) => id === first);
  const head = `[data-rihla-ref="${CSS.escape(`${kind}:${first}`)}"]`;
  const cell = `[data-rihla-cell="${CSS.escape(address)}"]`;
  switch (kind) {
    case "stage":
      return { template: kind, data: { stage: model.stages[column] }, selector: head, within: false };
    case "lane":
      return { template: kind, data: { lane }, selector: head, within: false };
    case "touchpoints":
      return { template: kind, data: { cell: model.touchpoints[column] }, selector: cell, within: true };
    case "pains":
      return { template: kind, data: { cell: model.painPoints[column] }, selector: cell, within: true };
    case "kpis":
      return { template: "kpi-cell", data: { cell: first === "" ? ofTheWhole(model) : model.kpis[column] }, selector: cell, within: true };
    case "cards":
      return { template: kind, data: { cell: lane?.cells[column] }, selector: cell, within: true };
    case "curve":
      return { template: kind, data: { curve: model["curve"] }, selector: cell, within: true };
    default:
      return undefined;
  }
}

/** The KPIs of the whole map, which stand in the strip above it. */
function ofTheWhole(model: MapModel): unknown {
  return (model["glance"] as { readonly kpis?: unknown } | undefined)?.kpis ?? [];
}
