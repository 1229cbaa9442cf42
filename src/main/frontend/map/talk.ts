import texts from "rihla-texts:rihla.comments.title,rihla.comments.marker,rihla.comments.say,rihla.comments.load-failed,rihla.count.open-threads.,rihla.element.,rihla.history.element,rihla.history.nameless";
import { COMMENT_ON, openComments, SAID } from "../shared/comments";
import { rihla } from "../shared/http";
import { calledOf } from "../shared/names";
import { addTexts, rihlaNumber, rihlaPlural, rihlaText } from "../text";
import { addAction, readerOf } from "./actions";
import { REDRAWN } from "./redraw";

for (const [language, ofLanguage] of Object.entries(texts)) {
  addTexts(language, ofLanguage);
}

/** Between editing and history. */
const ORDER = 30;

const LINK = /^#rihla-comment-(\d{1,18})$/;

/** How many open threads each element has, and whether this person may begin one. */
interface Counts {
  readonly mayComment: boolean;
  readonly open: Readonly<Record<string, number>>;
}

/** Lays what is said about maps over them: marks at the elements, a way to comment, a button to all comments. */
export function talkOverMaps(root: ParentNode): void {
  const sections = Array.from(root.querySelectorAll<HTMLElement>("section[data-rihla-map][data-rihla-revision]"));
  sections.forEach((section) => new Talk(section).start());
  const follow = (): void => {
    const comment = Number(LINK.exec(location.hash)?.[1] ?? 0);
    if (comment > 0) {
      void goTo(sections, comment);
    }
  };
  window.addEventListener("hashchange", follow);
  follow();
}

/** Mails and notices lead to a comment, and the page may show several maps. */
async function goTo(sections: readonly HTMLElement[], comment: number): Promise<void> {
  for (const section of sections) {
    const key = encodeURIComponent(section.dataset["rihlaMap"] ?? "");
    const there =
      sections.length === 1 ||
      (await rihla("GET", `maps/${key}/comments/${comment}`).then(
        () => true,
        () => false,
      ));
    if (there) {
      await openComments(section, "", comment).catch(() => undefined);
      return;
    }
  }
}

class Talk {
  private counts: Counts = { mayComment: false, open: {} };
  private readonly say = document.createElement("button");
  private asked = 0;

  constructor(private readonly section: HTMLElement) {
    this.say.type = "button";
    this.say.className = "rihla-say";
    this.say.dataset["rihlaOverlay"] = "";
    // By key the panel's own list of elements leads to the same.
    this.say.tabIndex = -1;
    this.say.innerHTML = '<span class="rihla-bubble" aria-hidden="true"></span>';
  }

  start(): void {
    const { section } = this;
    section.addEventListener(SAID, () => void this.ask());
    section.addEventListener(REDRAWN, () => this.draw());
    section.addEventListener(COMMENT_ON, (event) => this.open((event as CustomEvent<string>).detail));
    section.addEventListener("click", (event) => this.clicked(event));
    section.addEventListener("pointerover", (event) => this.over(event.target as Element));
    section.addEventListener("pointerleave", () => this.say.remove());
    this.draw();
  }

  private async ask(): Promise<void> {
    const question = ++this.asked;
    const key = encodeURIComponent(this.section.dataset["rihlaMap"] ?? "");
    try {
      const counts = await rihla<Counts>("GET", `maps/${key}/comments/open`);
      if (question === this.asked) {
        this.counts = counts;
        this.draw();
      }
    } catch {
      // What stands on the map stays; the next news asks again.
    }
  }

  private draw(): void {
    const { section, counts } = this;
    if (!section.querySelector(".rihla-title")) {
      return;
    }
    const { lang } = readerOf(section);
    const all = Object.values(counts.open).reduce((sum, number) => sum + number, 0);
    this.button(lang, all);
    const focused = document.activeElement?.closest<HTMLElement>("[data-rihla-said]")?.dataset["rihlaSaid"];
    section.querySelectorAll("[data-rihla-said]").forEach((mark) => mark.remove());
    for (const [ref, number] of Object.entries(counts.open)) {
      const element = section.querySelector<HTMLElement>(`[data-rihla-ref="${CSS.escape(ref)}"]`);
      if (element) {
        this.mark(element, ref, number, lang);
      }
    }
    if (focused) {
      section.querySelector<HTMLElement>(`[data-rihla-said="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
    }
  }

  private button(lang: string, all: number): void {
    const { section } = this;
    const label = rihlaText(lang, "rihla.comments.title");
    const old = section.querySelector<HTMLElement>('[data-rihla-action="comments"]');
    const button = old ?? addAction(section, { id: "comments", label, order: ORDER, act: () => this.open("") });
    button.textContent = label;
    if (all > 0) {
      const number = document.createElement("bdi");
      number.className = "rihla-count";
      number.textContent = rihlaNumber(lang, all);
      button.append(" ", number);
    }
    button.title = all > 0 ? rihlaPlural(lang, "rihla.count.open-threads", all) : "";
  }

  /** The map's own mark stands at its name: its header holds the marks of nobody else. */
  private mark(element: HTMLElement, ref: string, number: number, lang: string): void {
    const { dir } = readerOf(this.section);
    const mark = document.createElement("button");
    mark.type = "button";
    mark.className = "rihla-said";
    mark.dataset["rihlaOverlay"] = "";
    mark.dataset["rihlaSaid"] = ref;
    mark.lang = lang;
    mark.dir = dir;
    // While the map is edited the arrow keys lead to its elements, and C from there to their comments.
    mark.tabIndex = this.section.hasAttribute("data-rihla-editing") ? -1 : 0;
    const label = rihlaText(
      lang,
      "rihla.comments.marker",
      calledOf(this.section, ref, lang),
      rihlaPlural(lang, "rihla.count.open-threads", number),
    );
    mark.setAttribute("aria-label", label);
    mark.title = label;
    const bubble = document.createElement("span");
    bubble.className = "rihla-bubble";
    bubble.setAttribute("aria-hidden", "true");
    const count = document.createElement("bdi");
    count.textContent = rihlaNumber(lang, number);
    mark.append(bubble, count);
    (ref === "map:map" ? (element.querySelector(".rihla-title") ?? element) : element).append(mark);
  }

  /** Whoever points at an element may comment on it there. */
  private over(target: Element): void {
    const { section, say } = this;
    if (target === say || say.contains(target)) {
      return;
    }
    const element = target.closest<HTMLElement>("[data-rihla-ref]");
    const ref = element?.dataset["rihlaRef"] ?? "map:map";
    if (!element || ref === "map:map" || !this.counts.mayComment || section.hasAttribute("data-rihla-editing")) {
      say.remove();
    } else if (say.parentElement !== element) {
      const { lang, dir } = readerOf(section);
      say.lang = lang;
      say.dir = dir;
      say.dataset["rihlaSay"] = ref;
      say.setAttribute("aria-label", rihlaText(lang, "rihla.comments.say", calledOf(section, ref, lang)));
      say.title = say.getAttribute("aria-label") ?? "";
      element.append(say);
    }
  }

  private clicked(event: MouseEvent): void {
    const button = (event.target as Element).closest<HTMLElement>("[data-rihla-said],[data-rihla-say]");
    if (button) {
      event.stopPropagation();
      this.open(button.dataset["rihlaSaid"] ?? button.dataset["rihlaSay"] ?? "");
    }
  }

  private open(ref: string): void {
    openComments(this.section, ref).catch(() => {
      const button = this.section.querySelector<HTMLElement>('[data-rihla-action="comments"]');
      if (button) {
        button.title = rihlaText(readerOf(this.section).lang, "rihla.comments.load-failed");
      }
    });
  }
}
