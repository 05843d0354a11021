const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it may stand in XML, between tags or in a double-quoted attribute. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** One line of text whose baseline starts at (`x`, `y`). */
export function textElement(
  text: string,
  x: number,
  y: number,
  style: { readonly size: number; readonly fill: string; readonly bold: boolean },
): string {
  const weight = style.bold ? ' font-weight="600"' : '';
  return `<text x="${round(x)}" y="${round(y)}" font-size="${style.size}"${weight} fill="${style.fill}">${escapeText(text)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
