import { submitForm } from "../shared/form";
import { rihla } from "../shared/http";
import { languageMenus } from "../shared/language";
import { whenReady } from "../shared/ready";
import { failureTo, onActs } from "../shared/screen";
import { rihlaText } from "../text";
import { nextName, openForm, read } from "./form";
import { importsOf } from "./imports";
import { BY_SEARCH, knownZone, NAMELESS, type Reading, said, type Use, when } from "./model";
import { queryOf } from "./queries";
import { draw } from "./templates";

const AT_ONCE = 50;

/** The page of the readings of one use: a list, a form, and the import of files. */
export function readingsPage(page: HTMLElement): void {
  const data = page.dataset;
  const use: Use = {
    word: data["rihlaWord"] ?? "en",
    map: data["rihlaMap"] ?? "",
    use: data["rihlaUse"] ?? "",
    scale: data["rihlaScale"] ?? "",
    zone: knownZone(data["rihlaZone"] ?? ""),
    unit: data["rihlaUnit"] ?? "",
    measures: (data["rihlaMeasures"] ?? "").split(" ").filter(Boolean),
  };
  const text = (key: string, ...values: unknown[]): string => rihlaText(use.word, key, ...values);
  languageMenus(page);
  const list = page.querySelector<HTMLElement>(".rihla-readings-list");
  const place = page.querySelector<HTMLElement>(".rihla-readings-form");
  const status = page.querySelector<HTMLElement>(".rihla-readings-status");
  const imports = page.querySelector<HTMLElement>(".rihla-imports");
  if (!list || !place || !status || !imports) {
    return;
  }
  let known: readonly Reading[] = [];
  let after = "";
  let corrected: Reading | undefined;
  let name = nextName();
  const say = (sentence: string): void => {
    status.textContent = sentence;
  };
  const failed = failureTo(say, use.word, "rihla.readings.failed");

  const redraw = async (): Promise<void> => {
    const query = new URLSearchParams({ map: use.map, use: use.use, limit: String(AT_ONCE), ...(after ? { after } : {}) });
    const { readings, more } = await rihla<{ readings: readonly Reading[]; more: boolean }>("GET", `readings?${query}`);
    known = readings;
    list.innerHTML = draw("list", {
      word: use.word,
      readings: readings.map((reading) => {
        const words = said(use, reading);
        return {
          ...reading,
          ...words,
          unit: words.number ? use.unit : "",
          when: when(use.word, reading.at, use.zone),
          searched: reading.id.startsWith(BY_SEARCH),
          called: NAMELESS.some((beginning) => reading.id.startsWith(beginning)) ? "" : reading.id,
        };
      }),
      first: after === "",
      more,
      open: use.scale !== "",
    });
  };
  const of = (button: HTMLElement): Reading | undefined => {
    const at = button.closest<HTMLElement>("tr[data-rihla-place]")?.dataset["rihlaPlace"];
    return known.find((reading) => reading.place === at);
  };
  const open = (reading: Reading | undefined): void => {
    corrected = reading;
    name = nextName();
    openForm(place, use, reading).querySelector<HTMLElement>("input")?.focus();
  };
  const close = (): void => {
    place.innerHTML = "";
    (list.querySelector<HTMLElement>("[data-rihla-act=add]") ?? list).focus();
  };
  const remove = async (reading: Reading | undefined): Promise<void> => {
    if (reading && window.confirm(text("rihla.readings.remove.sure", when(use.word, reading.at, use.zone)))) {
      await rihla<void>("DELETE", `readings?${new URLSearchParams({ map: use.map, use: use.use, id: reading.id })}`);
      await redraw();
      list.focus();
      say(text("rihla.readings.removed"));
    }
  };
  const turn = async (to: string): Promise<void> => {
    after = to;
    await redraw();
    list.focus();
  };

  onActs(
    page,
    {
      add: () => open(undefined),
      correct: (button) => open(of(button)),
      remove: (button) => remove(of(button)),
      older: () => turn(known[known.length - 1]?.place ?? ""),
      newest: () => turn(""),
      cancel: close,
    },
    failed,
  );

  place.addEventListener("submit", (event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    void submitForm<unknown>(form, {
      send: () => rihla("POST", "readings", JSON.stringify(read(form, use, corrected, name))),
      done: async () => {
        await redraw();
        close();
        say(text("rihla.readings.saved"));
      },
      failed,
    });
  });

  redraw().catch((failure: unknown) => {
    list.innerHTML = "";
    failed(failure);
  });
  if (use.scale !== "") {
    importsOf(imports, use, Number(data["rihlaMost"]) || 200, () => {
      after = "";
      redraw().catch(failed);
    });
  }
  const query = page.querySelector<HTMLElement>(".rihla-queries");
  if (query) {
    queryOf(query, use, page.hasAttribute("data-rihla-administrator")).catch(failed);
  }
}

whenReady(() => document.querySelectorAll<HTMLElement>(".rihla-readings").forEach(readingsPage));
