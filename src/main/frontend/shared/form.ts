import { type Problem, RequestFailed } from "./http";

/** The languages of texts, in the order in which forms show them. */
const LANGUAGES = [
  ["en", "ltr"],
  ["ar", "rtl"],
  ["ro", "ltr"],
] as const;

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A text for each language, as Rihla.Page.texts draws it. */
export function inLanguages(texts: Record<string, string>): object[] {
  return LANGUAGES.map(([tag, dir]) => ({ tag, dir, value: texts[tag] ?? "" }));
}

/** What stands in a field of a form. */
export function typed(form: HTMLElement, name: string): string {
  return form.querySelector<Input>(`[name="${name}"]`)?.value ?? "";
}

/** What stands in a field that has a text for each language. */
export function typedTexts(form: HTMLElement, field: string): Record<string, string> {
  return Object.fromEntries(LANGUAGES.map(([tag]) => [tag, typed(form, `${field}.${tag}`)]));
}

/** Where a problem is said, and the field that it is marked at. */
export interface PlaceOfProblem {
  readonly said: Element | null | undefined;
  readonly field: Element | null | undefined;
}

/**
 * Puts each problem beside its field, and goes to the first. What belongs to no field is said below all of them.
 *
 * @param special finds the place where names do not
 */
export function showProblems(
  form: HTMLElement,
  problems: readonly Problem[],
  special: (problem: Problem) => PlaceOfProblem | undefined = () => undefined,
): void {
  form.querySelectorAll(".rihla-problem").forEach((place) => {
    place.textContent = "";
  });
  form.querySelectorAll("[aria-invalid]").forEach((input) => input.removeAttribute("aria-invalid"));
  for (const problem of problems) {
    const { said, field } = special(problem) ?? {
      said: form.querySelector(`[data-rihla-problem="${problem.field}"]`),
      // A text that is missing in all languages is typed in any of them.
      field: form.querySelector(`[name="${problem.field}"]`) ?? form.querySelector(`[name="${problem.field}.en"]`),
    };
    const place = said ?? form.querySelector('[data-rihla-problem=""]');
    if (place) {
      place.textContent = place.textContent ? `${place.textContent} ${problem.message}` : problem.message;
    }
    field?.setAttribute("aria-invalid", "true");
  }
  form.querySelector<HTMLElement>("[aria-invalid]")?.focus();
}

/** What happens when a form is sent. */
export interface Submission<Answer> {
  readonly send: () => Promise<Answer>;
  readonly done: (answer: Answer) => void | Promise<void>;
  /** Shows what somebody else has saved meanwhile; what was typed stays. */
  readonly changed?: () => Promise<void>;
  /** Says what concerns no field. */
  readonly failed: (failure: unknown) => void;
  readonly special?: (problem: Problem) => PlaceOfProblem | undefined;
}

/** Sends a form once, and keeps what was typed until the server has taken it. */
export async function submitForm<Answer>(form: HTMLElement, submission: Submission<Answer>): Promise<void> {
  const button = form.querySelector<HTMLButtonElement>("[type=submit]");
  if (button) {
    button.disabled = true;
  }
  showProblems(form, []);
  try {
    await submission.done(await submission.send());
  } catch (failure) {
    const refusal = failure instanceof RequestFailed ? failure.refusal : undefined;
    const problems = refusal?.problems ?? [];
    if (failure instanceof RequestFailed && failure.status === 409 && submission.changed && refusal) {
      showProblems(form, [{ field: "", code: refusal.code, message: refusal.message }]);
      await submission.changed().catch(submission.failed);
    } else if (problems.length > 0) {
      showProblems(form, problems, submission.special);
    } else if (refusal?.field && form.querySelector(`[data-rihla-problem="${refusal.field}"]`)) {
      showProblems(form, [{ field: refusal.field, code: refusal.code, message: refusal.message }], submission.special);
    } else {
      submission.failed(failure);
    }
  } finally {
    if (button) {
      button.disabled = false;
    }
  }
}
