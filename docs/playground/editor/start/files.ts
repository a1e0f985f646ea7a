/** Bytes of the largest file that is opened; no pack that keeps to the limits is as large. */
const largestFile = 4_000_000;

/** Offers a text as a file. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** The file that somebody chose; nothing if they chose none. Says so if it is too large to be a pack. */
export async function chosenText(input: HTMLInputElement): Promise<string | 'too-large' | undefined> {
  const file = input.files?.[0];
  if (!file) return undefined;
  const text = file.size > largestFile ? 'too-large' : await file.text();
  // The same file can then be chosen again.
  input.value = '';
  return text;
}
