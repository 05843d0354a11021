const atOnce = 8192;

/** The text that UTF-16 code units make. */
export function textOf(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < units.length; from += atOnce) {
    pieces.push(String.fromCharCode(...units.subarray(from, from + atOnce)));
  }
  return pieces.join('');
}
