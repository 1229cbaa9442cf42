/** The least and the most a customer can feel. */
const LOWEST = -2;
const STEPS = 4;

const WIDTH = 100;
const TOP = 3;
const HEIGHT = 24;

/** The line through the feelings in order, in a field of 100 by 30; from right to left if the map's language is. */
export function curveLine(feelings: readonly (number | null)[], rightToLeft: boolean): string {
  const last = feelings.length - 1;
  const points = feelings.flatMap((feeling, at) => {
    if (feeling === null) {
      return [];
    }
    const along = last === 0 ? WIDTH / 2 : (at / last) * WIDTH;
    const x = rightToLeft ? WIDTH - along : along;
    const y = TOP + HEIGHT - ((feeling - LOWEST) / STEPS) * HEIGHT;
    return [`${round(x)} ${round(y)}`];
  });
  return points.length < 2 ? "" : `M${points.join("L")}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
