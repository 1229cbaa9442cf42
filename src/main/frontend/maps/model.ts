/** A map as `GET maps` lists it. */
export interface ListedMap {
  readonly key: string;
  readonly name: string;
  readonly lang: string;
  readonly dir: string;
  readonly state: string;
  readonly revision: number;
  readonly page: string;
  readonly pages: number;
  readonly rights: { readonly view: boolean; readonly edit: boolean; readonly manage: boolean };
}

/** The pages that show a map, as far as the reader may see them. */
export interface Shown {
  readonly pages: readonly { readonly id: number; readonly title: string; readonly space: string; readonly page: string }[];
  readonly hidden: number;
  /** Whether there are pages beyond those that are told of. */
  readonly more: boolean;
}

/** The reader, whose language the dialog speaks. */
export interface Reader {
  readonly tag: string;
  readonly dir: string;
}

/** Takes back what has just been done. */
export type Undo = () => Promise<void>;
