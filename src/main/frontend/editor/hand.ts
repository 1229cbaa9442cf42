/**
 * Knows whether a hand is at work on a map: a pointer is down on it, something is dragged, or letters are being put
 * together. What the page shows stays where it is meanwhile; what is to be drawn waits until the hand is free.
 */
export class Hand {
  private pressed = false;
  private dragging = false;
  private composing = false;
  private waiting: (() => void)[] = [];
  private readonly listening = new AbortController();

  constructor(section: HTMLElement) {
    const inside = { signal: this.listening.signal, capture: true };
    section.addEventListener("pointerdown", () => this.set({ pressed: true, dragging: false }), inside);
    section.addEventListener("dragstart", () => this.set({ dragging: true }), inside);
    section.addEventListener("compositionstart", () => this.set({ composing: true }), inside);
    section.addEventListener("compositionend", () => this.set({ composing: false }), inside);
    for (const name of ["pointerup", "pointercancel"]) {
      window.addEventListener(name, () => this.set({ pressed: false }), inside);
    }
    // A drag begins with the pointer's being cancelled; of an element that has gone no end is told.
    for (const name of ["dragend", "drop"]) {
      window.addEventListener(name, () => this.set({ dragging: false }), inside);
    }
    window.addEventListener("pointermove", (event) => this.moved(event), inside);
    window.addEventListener("blur", () => this.set({ pressed: false, composing: false }), { signal: this.listening.signal });
  }

  get busy(): boolean {
    return this.pressed || this.dragging || this.composing;
  }

  /** Does something at once, or as soon as the hand is free. */
  whenFree(work: () => void): void {
    if (this.busy || this.waiting.length > 0) {
      this.waiting.push(work);
    } else {
      work();
    }
  }

  end(): void {
    this.listening.abort();
    this.pressed = this.dragging = this.composing = false;
    this.work();
  }

  /** Some releases nobody tells us of, such as those over a scroll bar. */
  private moved({ buttons }: PointerEvent): void {
    if (buttons === 0 && (this.pressed || this.dragging)) {
      this.set({ pressed: false, dragging: false });
    }
  }

  private set(now: Partial<Record<"pressed" | "dragging" | "composing", boolean>>): void {
    const { pressed = this.pressed, dragging = this.dragging, composing = this.composing } = now;
    const wasBusy = this.busy;
    [this.pressed, this.dragging, this.composing] = [pressed, dragging, composing];
    if (wasBusy && !this.busy) {
      // The click that belongs to this release is still to come.
      setTimeout(() => this.work());
    }
  }

  private work(): void {
    while (!this.busy && this.waiting.length > 0) {
      this.waiting.shift()?.();
    }
  }
}
