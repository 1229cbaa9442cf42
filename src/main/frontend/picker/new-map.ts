import { RequestFailed, rihla } from "../shared/http";

/** Stage models by their ids, in the order in which they are offered: StagePresets on the server. */
const STAGES: Readonly<Record<string, number>> = { four: 4, five: 5, eight: 8, loyalty: 5, blank: 3, lifecycle: 5 };

export const PRESETS: readonly string[] = Object.keys(STAGES);

/** The numbers of a model's stages, from 1; none for an unknown one. */
export function stagesOf(preset: string): readonly number[] {
  return Array.from({ length: STAGES[preset] ?? 0 }, (_, index) => index + 1);
}

/** The dialog round the fields of a new map. */
export interface Surroundings {
  part(name: string): HTMLElement;
  text(key: string, ...values: unknown[]): string;
  help(preset: string, stages: readonly number[]): string;
  made(map: { key: string; name: string }): Promise<void>;
}

/** Lets the fields of a new map make one. */
export function newMap(dialog: Surroundings): void {
  const value = (name: string): string => (dialog.part(`new-${name}`) as HTMLInputElement | HTMLSelectElement).value;
  const button = dialog.part("new-do") as HTMLButtonElement;
  const error = dialog.part("new-error");
  const opener = dialog.part("new-open");

  const show = (shown: boolean): void => {
    dialog.part("new").hidden = !shown;
    opener.setAttribute("aria-expanded", String(shown));
  };
  const explain = (): void => {
    const preset = value("preset");
    dialog.part("new-help").innerHTML = dialog.help(preset, stagesOf(preset));
  };
  const make = async (): Promise<void> => {
    const name = value("name").trim();
    error.textContent = name === "" ? dialog.text("rihla.new-map.name-missing") : "";
    if (name === "") {
      dialog.part("new-name").focus();
      return;
    }
    button.disabled = true;
    try {
      const map = await rihla<{ key: string; name: string }>(
        "POST",
        "maps/new",
        JSON.stringify({ name, language: value("language"), preset: value("preset") }),
      );
      show(false);
      await dialog.made(map);
      dialog.part("insert").focus();
    } catch (failure) {
      const message = failure instanceof RequestFailed ? failure.refusal.message : "";
      error.textContent = message || dialog.text("rihla.picker.failed");
    }
    button.disabled = false;
  };

  opener.addEventListener("click", () => {
    show(dialog.part("new").hidden);
    if (!dialog.part("new").hidden) {
      dialog.part("new-name").focus();
    }
  });
  dialog.part("new-preset").addEventListener("change", explain);
  button.addEventListener("click", () => void make());
  dialog.part("new-name").addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      // The dialog's own form would insert whatever map was chosen before.
      event.preventDefault();
      void make();
    }
  });
  explain();
}
