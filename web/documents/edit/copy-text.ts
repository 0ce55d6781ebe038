/** Takes a text and where it stands on screen; copies it, or selects it where the browser does not let us copy. */
export async function copyText(text: string, place: HTMLElement | null): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    // No permission, or plain http: the selection is what every browser lets people copy.
  }
  if (place) {
    const range = document.createRange();
    range.selectNodeContents(place);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }
  return place && document.execCommand('copy') ? 'copied' : 'selected';
}
