declare module 'jsonstat-toolkit' {
  interface Item {
    readonly class: string;
    readonly label: string;
    readonly length: number;
    readonly id?: readonly string[];
    readonly role?: Readonly<Record<string, readonly string[] | null>>;
    Dimension(id: string): Dimension | null;
    Data(cell: Readonly<Record<string, string>>): { value: unknown; status: unknown } | null;
  }

  interface Dimension {
    readonly id: readonly string[];
    Category(id: string): { readonly label: string } | null;
  }

  /** Reads a parsed JSON-stat document. */
  export default function JSONstat(document: unknown): Item;
}
