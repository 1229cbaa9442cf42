/** A KPI of the library, as the server tells of it. */
export interface Kpi {
  readonly id: string;
  readonly revision: number;
  readonly shown: string;
  readonly name: Record<string, string>;
  readonly type: string;
  readonly summary: string;
  readonly unit: string;
  readonly source: string;
  readonly minimumAnswers: number;
  readonly direction: string;
  readonly target: number | null;
  readonly warning: number | null;
  readonly breach: number | null;
  readonly period: string;
  readonly zone: string;
  readonly customerSuccess: Record<string, string>;
  readonly businessSuccess: Record<string, string>;
  readonly archived: boolean;
  readonly issueOnBreach: boolean;
  readonly ownerName: string;
  readonly mayChange: boolean;
}

/** What a new KPI can begin with; its texts are messages. */
export interface Preset {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly summary: string;
  readonly unit: string;
  readonly source: string;
  readonly minimumAnswers: number;
  readonly direction: string;
  readonly period: string;
}

export const TYPES = ["nps", "csat", "ces", "number", "percent", "currency", "duration", "experience-score"];

export const UNITS_OF_TIME = ["second", "minute", "hour", "day", "week", "month"];

/** An empty KPI, whose periods are those of where this person is. */
export function newKpi(): Kpi {
  return {
    id: "",
    revision: 0,
    shown: "",
    name: {},
    type: "number",
    summary: "mean",
    unit: "",
    source: "quantitative",
    minimumAnswers: 10,
    direction: "higher-is-better",
    target: null,
    warning: null,
    breach: null,
    period: "month",
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC",
    customerSuccess: {},
    businessSuccess: {},
    archived: false,
    issueOnBreach: false,
    ownerName: "",
    mayChange: true,
  };
}
