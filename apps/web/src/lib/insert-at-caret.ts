/**
 * Writes where the caret is, or over what is marked, as if somebody had typed it: it can be undone, and whoever listens for
 * input hears of it. Afterwards the field has the focus and the caret stands behind what was written.
 */
export function insertAtCaret(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  // An old way, but the only one that can be taken back.
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}
