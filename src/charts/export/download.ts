/** How long the browser is given to take up a download before its data are let go, ms. */
const takeUp = 60_000;

/** Saves data under a name, to where the browser puts downloads. */
export function download(data: Blob, name: string): void {
  const address = URL.createObjectURL(data);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), takeUp);
}
