const atOnce = 8192;
/** Without spreading, which goes through an iterator and takes seven times as long. */
const fromCharCodes = (units: Uint16Array): string =>
  Reflect.apply(String.fromCharCode, String, units);

/** The text that UTF-16 code units make. */
export function textOf(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < units.length; from += atOnce) {
    pieces.push(fromCharCodes(units.subarray(from, from + atOnce)));
  }
  return pieces.join('');
}
