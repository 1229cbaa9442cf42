import { beforeEach, describe, expect, it } from "vitest";
import texts from "rihla-texts:rihla.departments.,rihla.department-,rihla.language.,rihla.action.";
import { addTexts } from "../text";
import { showProblems } from "../shared/form";
import { atRule, read } from "./departments";
import Rihla from "./departments.soy";

const RULE = { project: "", component: "", label: "", issueType: "" };
const LANGUAGES = [
  { tag: "en", dir: "ltr", value: "Sales" },
  { tag: "ar", dir: "rtl", value: "المبيعات" },
  { tag: "ro", dir: "ltr", value: "" },
];

function form(): HTMLFormElement {
  document.body.innerHTML =
    Rihla["Departments"]?.["form"]?.({
      word: "ar",
      department: {
        id: "d1",
        colour: "teal",
        pattern: "dots",
        lead: "omar",
        group: "sales",
        project: "SAL",
        issueType: "Task",
        language: "ro",
        rules: [RULE, { ...RULE, project: "SAL", label: "shop" }],
      },
      colours: ["blue", "teal"],
      patterns: ["plain", "dots"],
      languages: LANGUAGES,
    }) ?? "";
  return document.querySelector("form") as HTMLFormElement;
}

describe("the form of a department", () => {
  beforeEach(() => {
    for (const [language, ofLanguage] of Object.entries(texts)) {
      addTexts(language, ofLanguage);
    }
  });

  it("sends what it shows", () => {
    const shown = form();
    // The test's own browser forgets which option an empty one precedes.
    (shown.querySelector("[name=language]") as HTMLSelectElement).value = "ro";
    expect(read(shown)).toEqual({
      name: { en: "Sales", ar: "المبيعات", ro: "" },
      colour: "teal",
      pattern: "dots",
      lead: "omar",
      group: "sales",
      project: "SAL",
      issueType: "Task",
      language: "ro",
      rules: [RULE, { ...RULE, project: "SAL", label: "shop" }],
    });
  });

  it("shows the three names side by side, each in its direction, and the words in the reader's language", () => {
    const names = [...form().querySelectorAll<HTMLInputElement>("[name^='name.']")];
    expect(names.map((input) => [input.lang, input.dir])).toEqual([
      ["en", "ltr"],
      ["ar", "rtl"],
      ["ro", "ltr"],
    ]);
    expect(form().textContent).toContain("اللون");
    expect(form().innerHTML).not.toContain("rihla.department");
  });

  it("says what is wrong beside the field and keeps what was typed", () => {
    const shown = form();
    const lead = shown.querySelector<HTMLInputElement>("[name=lead]") as HTMLInputElement;
    lead.value = "nobody";
    showProblems(
      shown,
      [
        { field: "lead", code: "no-user", message: "There is no user" },
        { field: "rules.0", code: "bad-project", message: "No key" },
        { field: "", code: "too-many-departments", message: "Too many" },
      ],
      (problem) => atRule(shown, problem),
    );
    expect(lead.value).toBe("nobody");
    expect(lead.getAttribute("aria-invalid")).toBe("true");
    expect(document.getElementById(lead.getAttribute("aria-describedby") ?? "")?.textContent).toBe("There is no user");
    const rules = [...shown.querySelectorAll("[data-rihla-rule]")];
    expect(rules.map((rule) => rule.querySelector(".rihla-problem")?.textContent)).toEqual(["", "No key"]);
    expect(shown.querySelector("[role=alert]")?.textContent).toBe("Too many");
    showProblems(shown, []);
    expect(shown.querySelectorAll("[aria-invalid]")).toHaveLength(0);
  });
});
