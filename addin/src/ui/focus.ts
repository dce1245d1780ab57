/** Draws anew, and leaves the user where she was: the focus, the open groups, the scroll. Elements are known by id or data-key. */
export function keepingFocus(root: HTMLElement, draw: () => void): void {
  const key = keyOf(root.contains(document.activeElement) ? document.activeElement : null);
  const groups = new Map([...root.querySelectorAll('details')].map((group) => [keyOf(group), group.open]));
  const caret = document.activeElement instanceof HTMLInputElement ? document.activeElement.selectionStart : null;
  const top = scrollY;
  draw();
  for (const group of root.querySelectorAll('details')) group.open = groups.get(keyOf(group)) ?? group.open;
  if (key === '') return;
  const again = [...root.querySelectorAll<HTMLElement>('[id], [data-key]')].find((element) => keyOf(element) === key);
  again?.focus({ preventScroll: true });
  if (caret !== null && again instanceof HTMLInputElement && again.type === 'search') again.setSelectionRange(caret, caret);
  scrollTo({ top });
}

const keyOf = (element: Element | null): string => element?.id || element?.getAttribute('data-key') || '';
