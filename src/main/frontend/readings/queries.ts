import { submitForm, typed } from "../shared/form";
import { rihla } from "../shared/http";
import { failureTo, onActs } from "../shared/screen";
import { dayTimeHere, rihlaText } from "../text";
import type { Use } from "./model";
import { drawQuery } from "./templates";

interface Query {
  readonly set: boolean;
  readonly measure?: string;
  readonly query?: string;
  readonly part?: string;
  readonly outcome?: string;
  readonly ran?: string;
}

/** Shows the search of Jira that makes readings of this use, and lets administrators set it. */
export async function queryOf(place: HTMLElement, use: Use, administrator: boolean): Promise<void> {
  const address = `readings/query?${new URLSearchParams({ map: use.map, use: use.use })}`;
  const say = (sentence: string): void => {
    const status = place.querySelector<HTMLElement>(".rihla-query-status");
    if (status) {
      status.textContent = sentence;
      status.focus();
    }
  };
  const failed = failureTo(say, use.word, "rihla.readings.failed");
  const fit = (): void => {
    const part = place.querySelector<HTMLElement>("[data-rihla-part]");
    if (part) {
      part.hidden = typed(place, "measure") !== "share";
    }
  };
  const show = (query: Query): void => {
    place.innerHTML =
      query.set || (administrator && use.measures.length > 0)
        ? drawQuery("section", {
            word: use.word,
            query: { query: "", part: "", measure: "", ...query },
            ran: query.ran ? dayTimeHere(use.word, query.ran) : "",
            administrator,
            measures: use.measures,
          })
        : "";
    fit();
  };
  place.addEventListener("change", fit);
  place.addEventListener("submit", (event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const wish = {
      map: use.map,
      use: use.use,
      measure: typed(form, "measure"),
      query: typed(form, "query"),
      part: typed(form, "measure") === "share" ? typed(form, "part") : "",
    };
    void submitForm<Query>(form, {
      send: () => rihla("PUT", "readings/query", JSON.stringify(wish)),
      done: (set) => {
        show(set);
        say(rihlaText(use.word, "rihla.queries.saved"));
      },
      failed,
    });
  });
  onActs(
    place,
    {
      "remove-query": async () => {
        await rihla<void>("DELETE", address);
        show({ set: false });
        say(rihlaText(use.word, "rihla.queries.removed"));
      },
    },
    failed,
  );
  show(await rihla<Query>("GET", address));
}
