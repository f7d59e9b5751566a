/**
 * Whether the page's address asks for the plain page, `?a11y-toolbar=off`: for visitors whose stored
 * choices went wrong, and for those who help them. What is stored stays.
 */
export const startsPlain = ({ search }: Location): boolean =>
  new URLSearchParams(search).get('a11y-toolbar') === 'off';
