/** What a spreadsheet would take for a formula and run. */
const FORMULA = /^[=+\-@]/;
const GUARDED = /^'(?=[=+\-@])/;
const NEEDS_QUOTES = /["\t\n\r]/;

/** Rows of texts as spreadsheets copy them: cells between tabs, what has tabs or lines in quotes. */
export function writeTable(rows: readonly (readonly (string | undefined)[] | undefined)[]): string {
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => written(cell ?? "")).join("\t")).join("\n");
}

function written(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/**
 * The rows of a text from a spreadsheet. Tabs part its cells; without any, commas or semicolons do if every line has the
 * same number of them; else each line is a cell.
 */
export function readTable(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n").replace(/\n$/, "");
  if (plain.trim() === "") {
    return [];
  }
  return split(plain, separatorOf(plain)).map((row) => row.map((cell) => cell.replace(GUARDED, "").trim()));
}

function separatorOf(text: string): string {
  if (text.includes("\t")) {
    return "\t";
  }
  for (const separator of [";", ","]) {
    const widths = new Set(split(text, separator).map((row) => row.length));
    const [width = 1] = widths;
    if (widths.size === 1 && width > 1 && text.includes("\n")) {
      return separator;
    }
  }
  return "\t";
}

function split(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const end = (): void => {
    rows.at(-1)?.push(cell);
    cell = "";
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign !== '"') {
        cell += sign;
      } else if (text.charAt(at + 1) === '"') {
        cell += sign;
        at++;
      } else {
        quoted = false;
      }
    } else if (sign === '"' && cell === "") {
      quoted = true;
    } else if (sign === separator) {
      end();
    } else if (sign === "\n") {
      end();
      rows.push([]);
    } else {
      cell += sign;
    }
  }
  end();
  return rows;
}
