/** The least and the most a customer can feel. */
const LOWEST = -2;
const STEPS = 4;

const WIDTH = 100;
const TOP = 3;
const HEIGHT = 24;

/** Where in the field of the curve something is. */
export interface Spot {
  readonly x: number;
  /** Nothing where nobody said how it feels. */
  readonly y: number | null;
}

/** The line through the feelings in order, in a field of 100 by 30; from right to left if the map's language is. */
export function curveLine(feelings: readonly (number | null)[], rightToLeft: boolean): string {
  const points = feelings.flatMap((_, at) => {
    const spot = spotAt(feelings, at, rightToLeft);
    return spot === undefined || spot.y === null ? [] : [`${spot.x} ${spot.y}`];
  });
  return points.length < 2 ? "" : `M${points.join("L")}`;
}

/** Where on the curve one touchpoint is; nothing for one that the curve does not have. */
export function spotAt(feelings: readonly (number | null)[], at: number, rightToLeft: boolean): Spot | undefined {
  const feeling = feelings[at];
  if (feeling === undefined) {
    return undefined;
  }
  const last = feelings.length - 1;
  const along = last === 0 ? WIDTH / 2 : (at / last) * WIDTH;
  return {
    x: round(rightToLeft ? WIDTH - along : along),
    y: feeling === null ? null : round(TOP + HEIGHT - ((feeling - LOWEST) / STEPS) * HEIGHT),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
