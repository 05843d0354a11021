import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeReport, type MakeDecoder } from '../../../src/core/extraction/decode.ts';
import { NotAReportError, type Refusal } from '../../../src/core/extraction/not-a-report.ts';

const makeDecoder: MakeDecoder = (encoding) =>
  new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
const decode = (bytes: Uint8Array): string => decodeReport(bytes, makeDecoder);
const text = '云溪县：办结25件。\n';

function refusal(bytes: Uint8Array): Refusal | null {
  try {
    decode(bytes);
    return null;
  } catch (error) {
    if (error instanceof NotAReportError) return error.reason;
    throw error;
  }
}

function utf16(words: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${words}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('decodeReport', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', utf16(text, false)],
    ['UTF-16, big end first', utf16(text, true)],
    ['UTF-16 without a mark, little end first', utf16(text, false).subarray(2)],
    ['UTF-16 without a mark, big end first', utf16(text, true).subarray(2)],
    // 云溪县 in GB18030, from the standard's two-byte area.
    ['GB18030', Buffer.from([0xd4, 0xc6, 0xcf, 0xaa, 0xcf, 0xd8])],
  ])('reads %s, without the mark', (name, bytes) => {
    expect(decode(bytes)).toBe(name === 'GB18030' ? '云溪县' : text);
  });

  it('reads any writing in UTF-8 and in UTF-16 of either end, marked or not', () => {
    const character = fc.constantFrom(...'云溪县办结百分之0123456789.,%（）《》“”，。、；　—…\n');
    fc.assert(
      fc.property(fc.array(character, { minLength: 1, maxLength: 60 }), (characters) => {
        const words = `县${characters.join('')}1\n`;
        for (const bytes of [
          Buffer.from(words),
          Buffer.from(`\uFEFF${words}`),
          ...[false, true].flatMap((big) => [utf16(words, big), utf16(words, big).subarray(2)]),
        ]) {
          expect(decode(bytes)).toBe(words);
        }
      }),
    );
  });

  it('reads unmarked UTF-16 by the end that gives more writing', () => {
    // 5F4F and 4F5F are ideographs both; of 000A and 0A00 only one is writing.
    const words = `${'\u5F4F'.repeat(20)}\n`;
    expect(decode(utf16(words, true).subarray(2))).toBe(words);
    expect(decode(utf16(words, false).subarray(2))).toBe(words);
  });

  it('leaves common control characters alone', () => {
    expect(decode(Buffer.from('云溪县\t\f\r\n\u001A'))).toBe('云溪县\t\f\r\n\u001A');
  });

  it('refuses what holds no text', () => {
    expect(refusal(new Uint8Array())).toBe('empty');
    expect(refusal(Buffer.from([0xff, 0xfe]))).toBe('empty');
    expect(refusal(Buffer.from(' \n\t\u3000'))).toBe('empty');
    expect(refusal(Buffer.from('\uFEFF'))).toBe('empty');
  });

  it('refuses binary files, also where their bytes happen to read as text', () => {
    expect(refusal(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]))).toBe('binary');
    expect(refusal(Buffer.from([0x89, 0x00, 0x17, 0x00, 0xf3, 0x00, 0x99, 0x00]))).toBe('binary');
    expect(refusal(Buffer.from('%PDF-1.7\n\u0001\u0002'))).toBe('binary');
    expect(refusal(Buffer.from('云溪县\u001B\u000E'))).toBe('binary');
  });

  it('refuses bytes that no encoding reads', () => {
    expect(refusal(Buffer.from([0xe4, 0xba, 0xff, 0xff, 0x41]))).toBe('encoding');
    // Half of a byte order mark is none.
    expect(refusal(Buffer.from([0xff, 0x41, 0x42, 0x43]))).toBe('encoding');
  });

  it('says why in both languages', () => {
    const error = new NotAReportError('binary');
    expect(error.bilingual.zh).toContain('不是文本文件');
    expect(error.message).toBe(error.bilingual.en);
  });
});
