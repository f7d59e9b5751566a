/**
 * `<button data-copy="ID" data-status="ID">` copies the text of the one and says so in the other. Where a browser
 * lets no script copy, the text is selected, ready for the key.
 */
document.addEventListener('click', async ({ target }) => {
  const button = target.closest('[data-copy]');
  if (!button) return;
  const source = document.getElementById(button.dataset.copy);
  const status = document.getElementById(button.dataset.status);
  try {
    await navigator.clipboard.writeText(source.value ?? source.textContent);
    status.textContent = 'Copied.';
  } catch {
    if ('select' in source) {
      source.focus();
      source.select();
    } else getSelection().selectAllChildren(source);
    status.textContent = 'Selected: press Ctrl+C, or ⌘C, to copy it.';
  }
});
