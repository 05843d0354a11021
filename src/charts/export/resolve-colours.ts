/**
 * The markup with every `var(--name)` replaced by what `valueOf` says, since no program but a browser
 * with the page's style sheet knows the variables.
 *
 * @throws {Error} when a variable has no value: better no image than one in black on black
 */
export function resolveColours(markup: string, valueOf: (name: string) => string): string {
  return markup.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = valueOf(name).trim();
    if (value === '') throw new Error(`the style sheet does not define ${name}`);
    return value;
  });
}
