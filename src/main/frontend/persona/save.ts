import texts from "rihla-texts:rihla.persona.card,rihla.persona.unsaid,rihla.persona.evidence,rihla.field.interests,rihla.field.pains,rihla.field.buying-reasons,rihla.count.evidence.";
import { addAction, readerOf } from "../map/actions";
import { REDRAWN } from "../map/redraw";
import { pathOf, PERSONAS } from "../shared/documents";
import { rihla } from "../shared/http";
import { addTexts, rihlaPlural, rihlaText } from "../text";
import { drawCard, type CardOf } from "./card";

/** Behind what edits the persona. */
const ORDER = 60;

interface View extends CardOf {
  readonly picture: string;
  readonly evidenceCount: number;
  readonly reader: { readonly tag: string; readonly dir: string };
}

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

/** Lets everybody who sees a persona keep its card as a picture. */
export function offerCards(root: ParentNode): void {
  for (const section of root.querySelectorAll<HTMLElement>(PERSONAS)) {
    const offer = (): void => {
      if (!section.hasAttribute("data-rihla-editing")) {
        const label = rihlaText(readerOf(section).lang, "rihla.persona.card");
        addAction(section, { id: "card", label, order: ORDER, act: (button) => void save(section, button as HTMLButtonElement) });
      }
    };
    offer();
    section.addEventListener(REDRAWN, offer);
  }
}

async function save(section: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const { lang } = readerOf(section);
  button.disabled = true;
  button.title = "";
  try {
    const query = new URLSearchParams({ language: section.dataset["rihlaWanted"] ?? section.dataset["rihlaLang"] ?? "" });
    const { whole } = await rihla<{ whole: View }>("GET", `${pathOf(section)}/view?${query.toString()}`);
    const canvas = document.createElement("canvas");
    drawCard(canvas, whole, wordsOf(whole), await pictureOf(whole.picture));
    const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!file) {
      throw new Error("The card could not be made a file.");
    }
    download(file, `${whole.key}.png`);
  } catch {
    button.title = rihlaText(lang, "rihla.persona.card.failed");
    button.textContent = button.title;
  } finally {
    button.disabled = false;
  }
}

function wordsOf({ reader: { tag }, evidenceCount }: View): Parameters<typeof drawCard>[2] {
  const headings = ["interests", "pains", "buying-reasons"].map((field) => [field, rihlaText(tag, `rihla.field.${field}`)]);
  const evidence =
    evidenceCount === 0 ? rihlaText(tag, "rihla.persona.evidence.none") : rihlaPlural(tag, "rihla.count.evidence", evidenceCount);
  return {
    headings: Object.fromEntries(headings) as Record<string, string>,
    unsaid: rihlaText(tag, "rihla.persona.unsaid"),
    evidence: `${rihlaText(tag, "rihla.persona.evidence")}: ${evidence}`,
  };
}

/** A picture that cannot be had leaves the card with the drawing. */
async function pictureOf(address: string): Promise<HTMLImageElement | null> {
  if (address === "") {
    return null;
  }
  const image = new Image();
  image.src = address;
  return image.decode().then(
    () => image,
    () => null,
  );
}

function download(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
