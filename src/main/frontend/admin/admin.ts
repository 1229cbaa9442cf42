import texts from "rihla-texts:rihla.admin.,rihla.health.,rihla.departments.,rihla.department-,rihla.count.,rihla.language.,rihla.action.,rihla.date.";
import { RequestFailed, rihla } from "../shared/http";
import { languageMenus } from "../shared/language";
import { whenReady } from "../shared/ready";
import { addTexts, rihlaText } from "../text";
import Rihla from "./admin.soy";
import { departmentsTab } from "./departments";
import { healthTab } from "./health";
import { showTabs } from "./tabs";

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

interface Report {
  readonly parts: readonly { readonly imported: number; readonly left: number; readonly refused: number }[];
}

type Work = (form: HTMLFormElement) => Promise<void>;

whenReady(() => {
  const page = document.querySelector<HTMLElement>(".rihla-admin");
  if (page) {
    work(page);
  }
});

function work(page: HTMLElement): void {
  languageMenus(page);
  showTabs(page);
  const say = (text: string): void => {
    const status = page.querySelector("#rihla-admin-status");
    if (status) {
      status.textContent = text;
    }
  };
  const text = (key: string, ...values: unknown[]): string =>
    rihlaText(page.lang || "en", key, ...values);

  const departments = page.querySelector<HTMLElement>("#rihla-departments");
  if (departments) {
    departmentsTab(departments, page.lang || "en", say);
  }

  const health = page.querySelector<HTMLElement>(".rihla-health");
  if (health) {
    healthTab(health, page.lang || "en", say);
  }

  const works: Record<string, Work> = {
    demo: async (form) => {
      const { map, space } = Object.fromEntries(new FormData(form));
      const made = await rihla<{ name: string }>("POST", "admin/demo", JSON.stringify({ map, space }));
      say(text("rihla.admin.start.demo.done", made.name));
    },
    limits: async (form) => {
      const limits = Object.fromEntries(
        [...new FormData(form)].map(([name, value]) => [name, Number(value)]),
      );
      await rihla<void>("PUT", "admin/limits", JSON.stringify(limits));
      say(text("rihla.admin.saved"));
    },
    erase: async (form) => {
      const { person } = Object.fromEntries(new FormData(form));
      const { done } = await rihla<{ done: boolean }>("POST", "admin/erase", JSON.stringify({ person }));
      form.reset();
      say(text(done ? "rihla.admin.erase.done" : "rihla.admin.erase.going-on"));
    },
    import: async (form) => {
      const file = new FormData(form).get("file") as File;
      const report = await rihla<Report>("POST", "admin/import", file, "application/octet-stream");
      const list = page.querySelector("#rihla-import-report");
      const draw = Rihla["Admin"]?.["report"];
      if (list && draw) {
        list.innerHTML = draw({ report, lang: page.lang });
      }
      const count = (outcome: "imported" | "left" | "refused"): number =>
        report.parts.reduce((sum, part) => sum + part[outcome], 0);
      say(text("rihla.admin.data.import.done", count("imported"), count("left"), count("refused")));
    },
  };

  page.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    const wanted = works[form.dataset["rihlaForm"] ?? ""];
    if (!wanted) {
      return;
    }
    event.preventDefault();
    const button = form.querySelector<HTMLButtonElement>("[type=submit]");
    if (button) {
      button.disabled = true;
    }
    wanted(form)
      .catch((failure: unknown) => {
        say(failure instanceof RequestFailed ? failure.refusal.message : String(failure));
      })
      .finally(() => {
        if (button) {
          button.disabled = false;
        }
      });
  });
}
