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

const writing = /[\n\r\t\u0020-\u007E\u2010-\u2040\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/g;

/** The share of a text that is what Chinese is written with. */
const writingShare = (text: string): number =>
  text === '' ? Number.NaN : [...text.matchAll(writing)].length / text.length;

/** UTF-16 without a mark: the order of bytes in which nearly all is writing; null for other bytes. */
function decodeUnmarkedWide(makeDecoder: MakeDecoder, bytes: Uint8Array): string | null {
  if (bytes.length % 2 === 1) return null;
  const texts = (['utf-16le', 'utf-16be'] as const).flatMap((encoding) => {
    const text = decodeAs(makeDecoder, encoding, bytes);
    return text === null ? [] : [{ text, share: writingShare(text) }];
  });
  const best = texts.filter(({ share }) => share >= 0.9).sort((a, b) => b.share - a.share)[0];
  return best?.text ?? null;
}

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
  const wide = marked === null && bytes.includes(0) ? decodeUnmarkedWide(makeDecoder, bytes) : null;
  if (wide === null && marked === null && bytes.includes(0)) throw new NotAReportError('binary');
  const text =
    wide ??
    (marked === null
      ? (decodeAs(makeDecoder, 'utf-8', bytes) ?? decodeAs(makeDecoder, 'gb18030', bytes))
      : decodeAs(makeDecoder, marked, bytes));
  if (text === null) throw new NotAReportError('encoding');
  const unmarked = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (holdsControls(unmarked)) throw new NotAReportError('binary');
  if (unmarked.trim() === '') throw new NotAReportError('empty');
  return unmarked;
}
