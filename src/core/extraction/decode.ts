import { NotAReportError } from './not-a-report.ts';

/** The part of the platform's `TextDecoder` that is needed here; browsers, workers and Node have it. */
export interface Decoder {
  decode(bytes: Uint8Array): string;
}

/** Makes a decoder of the named encoding that throws on invalid bytes and leaves out the BOM. */
export type MakeDecoder = (encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030') => Decoder;

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

function decodeAs(
  makeDecoder: MakeDecoder,
  encoding: Parameters<MakeDecoder>[0],
  bytes: Uint8Array,
): string | null {
  try {
    return makeDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
}

/** Control characters that no text holds; tab, line feed, form feed, return and Ctrl-Z are common. */
function holdsControls(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const tolerated = (code >= 9 && code <= 13) || code === 26;
    if (code < 32 && !tolerated) return true;
  }
  return false;
}

/** UTF-16 without a mark: digits and line ends have their zero byte always on the same side. */
function unmarkedWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 === 1) return null;
  let even = 0;
  let odd = 0;
  for (const [index, byte] of bytes.subarray(0, 8192).entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : null;
}

const writing = /[\n\r\t\u0020-\u007E\u2010-\u2040\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/g;

/** Whether nearly all of a text is what Chinese is written with. */
const isWriting = (text: string): boolean =>
  (text.match(writing)?.length ?? Number.NaN) >= text.length * 0.9;

/**
 * The text of a file. A byte order mark decides the encoding and is no part of the text; without one
 * it is UTF-8, else GB18030, in which many offices still save, or UTF-16 where it holds zero bytes. Offsets elsewhere count UTF-16 code
 * units of this text.
 *
 * @throws {NotAReportError} `empty`, `binary` or `encoding`
 */
export function decodeReport(bytes: Uint8Array, makeDecoder: MakeDecoder): string {
  if (bytes.length === 0) throw new NotAReportError('empty');
  const marked = startsWith(bytes, 0xff, 0xfe)
    ? 'utf-16le'
    : startsWith(bytes, 0xfe, 0xff)
      ? 'utf-16be'
      : null;
  const wide = marked ?? (bytes.includes(0) ? unmarkedWide(bytes) : null);
  if (wide === null && bytes.includes(0)) throw new NotAReportError('binary');
  const text =
    wide === null
      ? (decodeAs(makeDecoder, 'utf-8', bytes) ?? decodeAs(makeDecoder, 'gb18030', bytes))
      : decodeAs(makeDecoder, wide, bytes);
  if (text !== null && marked === null && wide !== null && !isWriting(text)) {
    throw new NotAReportError('binary');
  }
  if (text === null) throw new NotAReportError('encoding');
  const unmarked = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (holdsControls(unmarked)) throw new NotAReportError('binary');
  if (unmarked.trim() === '') throw new NotAReportError('empty');
  return unmarked;
}
