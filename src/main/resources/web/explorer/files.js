// Saves a text or a picture made in the browser as a file.

/** Offers a Blob, or a text with its media type as { text, type }, under a name. */
export function save(name, made) {
  const blob = made instanceof Blob ? made : new Blob([made.text], { type: made.type });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
