/** Long enough for a tab in the background to answer. */
const ANSWER_TIME = 250;

interface Call {
  readonly ask?: true;
  readonly here?: string;
}

/**
 * Tells the tabs of this browser from each other. A tab that is taken for gone although it lives costs nothing: what it
 * sends again under the same names is made once.
 */
export class Tabs {
  private readonly channel: BroadcastChannel | undefined;
  private heard = new Set<string>();

  constructor(folder: string, private readonly client: string) {
    if (typeof BroadcastChannel === "undefined") {
      return;
    }
    this.channel = new BroadcastChannel(folder);
    this.channel.onmessage = ({ data }: MessageEvent<Call>) => {
      if (data.ask) {
        this.channel?.postMessage({ here: this.client });
      } else if (data.here) {
        this.heard.add(data.here);
      }
    };
  }

  /** The other tabs that answer. */
  async living(): Promise<ReadonlySet<string>> {
    this.heard = new Set();
    if (this.channel) {
      this.channel.postMessage({ ask: true });
      await new Promise((resolve) => setTimeout(resolve, ANSWER_TIME));
    }
    return this.heard;
  }

  /** Those of these tabs that do not answer any more. */
  async gone(tabs: readonly string[]): Promise<string[]> {
    const others = tabs.filter((tab) => tab !== this.client);
    const living = others.length > 0 ? await this.living() : new Set();
    return others.filter((tab) => !living.has(tab));
  }

  close(): void {
    this.channel?.close();
  }
}
