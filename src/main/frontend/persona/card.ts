/** As much of the view of a persona as stands on its card. */
export interface CardOf {
  readonly key: string;
  readonly title: string;
  readonly dir: string;
  readonly reader: { readonly dir: string };
  readonly role: Words | null;
  readonly quote: Words | null;
  readonly initials: string;
  readonly colour: string;
  readonly parts: readonly { readonly name: string; readonly fields: readonly { readonly field: string; readonly text: Words | null }[] }[];
}

interface Words {
  readonly text: string;
  readonly dir: string;
}

/** What stands on the card in the reader's language. */
export interface CardWords {
  /** Headings by field. */
  readonly headings: Readonly<Record<string, string>>;
  readonly unsaid: string;
  /** How much evidence there is. */
  readonly evidence: string;
}

/** Something that is drawn once it is known how high the card is. */
type Stroke = (context: CanvasRenderingContext2D) => void;

const WIDTH = 1200;
const EDGE = 48;
const PORTRAIT = 220;
const GAP = 32;
const INK = "#172b4d";
const SOFT = "#44546f";
const LINE = "#0c66e4";
const GROUND = "#ffffff";
const FAMILY = '"Noto Sans", "Noto Sans Arabic", "Segoe UI", Tahoma, Arial, sans-serif';

/** Draws a persona as a picture that can go anywhere: who it is, what matters most and what shows it. */
export function drawCard(
  canvas: HTMLCanvasElement,
  persona: CardOf,
  words: CardWords,
  portrait: (CanvasImageSource & { readonly width: number; readonly height: number }) | null,
): void {
  const context = canvas.getContext("2d");
  if (!context) {
    throw new Error("This browser draws no pictures.");
  }
  const { strokes, height } = new Layout(context, persona.dir === "rtl").card(persona, words, portrait);
  canvas.width = WIDTH;
  canvas.height = height;
  context.fillStyle = GROUND;
  context.fillRect(0, 0, WIDTH, height);
  strokes.forEach((stroke) => stroke(context));
}

class Layout {
  private readonly strokes: Stroke[] = [];

  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly rightToLeft: boolean,
  ) {}

  card(
    persona: CardOf,
    words: CardWords,
    portrait: (CanvasImageSource & { readonly width: number; readonly height: number }) | null,
  ): { strokes: readonly Stroke[]; height: number } {
    const beside = WIDTH - 2 * EDGE - PORTRAIT - GAP;
    const from = EDGE + PORTRAIT + GAP;
    this.portrait(persona, portrait);
    let y = this.text(persona.title, persona.dir, bold(44), INK, from, EDGE, beside, 54);
    if (persona.role) {
      y = this.text(persona.role.text, persona.role.dir, plain(28), SOFT, from, y + 6, beside, 38);
    }
    if (persona.quote) {
      y = this.text(persona.quote.text, persona.quote.dir, plain(30), INK, from, y + 18, beside, 42);
    }
    y = this.text(words.evidence, persona.reader.dir, plain(24), SOFT, from, y + 18, beside, 34);
    y = Math.max(y, EDGE + PORTRAIT) + GAP;
    const fields = persona.parts.find(({ name }) => name === "essentials")?.fields ?? [];
    const width = (WIDTH - 2 * EDGE - (fields.length - 1) * GAP) / Math.max(1, fields.length);
    const ends = fields.map(({ field, text }, index) => {
      const start = EDGE + index * (width + GAP);
      this.bar(start, y, width);
      const below = this.text(words.headings[field] ?? field, persona.reader.dir, bold(24), SOFT, start, y + 18, width, 34);
      return text
        ? this.text(text.text, text.dir, plain(28), INK, start, below + 4, width, 40)
        : this.text(words.unsaid, persona.reader.dir, plain(28), SOFT, start, below + 4, width, 40);
    });
    return { strokes: this.strokes, height: Math.ceil(Math.max(y, ...ends) + EDGE) };
  }

  /** Writes a text in lines; the answer is where the next one begins. */
  private text(text: string, dir: string, font: string, colour: string, start: number, top: number, width: number, height: number): number {
    this.context.font = font;
    const all = linesOf(this.context, text, width);
    const x = this.rightToLeft ? WIDTH - start : start;
    all.forEach((line, index) => {
      this.strokes.push((context) => {
        context.font = font;
        context.fillStyle = colour;
        context.direction = dir === "rtl" ? "rtl" : "ltr";
        context.textAlign = this.rightToLeft ? "right" : "left";
        context.textBaseline = "top";
        context.fillText(line, x, top + index * height);
      });
    });
    return top + all.length * height;
  }

  private bar(start: number, top: number, width: number): void {
    this.strokes.push((context) => {
      context.fillStyle = LINE;
      context.fillRect(this.at(start, width), top, width, 4);
    });
  }

  private portrait({ colour, initials }: CardOf, picture: (CanvasImageSource & { readonly width: number; readonly height: number }) | null): void {
    const x = this.at(EDGE, PORTRAIT);
    this.strokes.push((context) => {
      if (picture) {
        // The middle of it, as on the page.
        const side = Math.min(picture.width, picture.height);
        const [left, top] = [(picture.width - side) / 2, (picture.height - side) / 2];
        context.drawImage(picture, left, top, side, side, x, EDGE, PORTRAIT, PORTRAIT);
        return;
      }
      context.fillStyle = colour;
      context.fillRect(x, EDGE, PORTRAIT, PORTRAIT);
      context.fillStyle = GROUND;
      context.font = bold(76);
      context.direction = "ltr";
      context.textAlign = "center";
      context.textBaseline = "middle";
      context.fillText(initials, x + PORTRAIT / 2, EDGE + PORTRAIT / 2);
    });
  }

  /** Where something of this width begins for who counts from the other edge. */
  private at(start: number, width: number): number {
    return this.rightToLeft ? WIDTH - start - width : start;
  }
}

/** A text in lines that are no wider than there is room; a word that is wider by itself is broken. */
export function linesOf(context: Pick<CanvasRenderingContext2D, "measureText">, text: string, width: number): string[] {
  const fits = (line: string): boolean => context.measureText(line).width <= width;
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const word of paragraph.split(/\s+/).filter((one) => one !== "")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (fits(longer)) {
        line = longer;
        continue;
      }
      if (line !== "") {
        lines.push(line);
      }
      line = "";
      for (const letter of Array.from(word)) {
        if (line !== "" && !fits(line + letter)) {
          lines.push(line);
          line = "";
        }
        line += letter;
      }
    }
    lines.push(line);
  }
  return lines;
}

function plain(size: number): string {
  return `${size}px ${FAMILY}`;
}

function bold(size: number): string {
  return `600 ${size}px ${FAMILY}`;
}
