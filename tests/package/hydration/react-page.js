import { createElement as h, useEffect, useState } from 'react';

/** What a server and a browser both make of a page: `text`, and a button that counts. */
export function Content({ text, onHydrated }) {
  const [count, setCount] = useState(0);
  useEffect(() => onHydrated?.(), [onHydrated]);
  const increment = () => setCount(count + 1);
  return h('main', null, h('p', null, text), h('button', { onClick: increment }, count));
}

/** The same as the whole of a document; `head` and `end` are lists of scripts. */
export function Page({ head, end, ...content }) {
  const script = (attributes) => h('script', { key: attributes.src, ...attributes });
  return h(
    'html',
    { lang: 'en' },
    h('head', null, h('title', null, 'A page'), head.map(script)),
    h('body', null, h(Content, content), end.map(script)),
  );
}
