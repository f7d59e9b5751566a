/**
 * The samples with a bar of their own, which this page's bar leaves alone, are told what it is set to: they too are
 * to be readable to whoever has chosen something. By message, as pages in a folder cannot reach into each other.
 */
{
  const frames = [...document.querySelectorAll('iframe[data-a11y-ignore]')];
  const toolbar = document.querySelector('a11y-toolbar');

  const tell = ({ contentWindow }) => {
    const preferences = toolbar?.active ? toolbar.preferences : {};
    contentWindow?.postMessage({ preferences }, '*');
  };
  const tellAll = () => frames.forEach(tell);

  for (const frame of frames) frame.addEventListener('load', () => tell(frame));
  document.addEventListener('a11y-toolbar-change', tellAll);
  document.addEventListener('a11y-toolbar-toggle', tellAll);
}
