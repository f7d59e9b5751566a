/* global addEventListener, window */
/**
 * The first script of a page: keeps what is complained of, in `messages`, and promises `hydrated`, which the
 * page's own script keeps by `whenHydrated()`.
 */
window.messages = [];
window.hydrated = new Promise((resolve) => {
  window.whenHydrated = resolve;
});
for (const level of ['error', 'warn']) {
  console[level] = (...args) => window.messages.push([level, ...args].map(String).join(' '));
}
addEventListener('error', ({ message }) => window.messages.push(message));
addEventListener('unhandledrejection', ({ reason }) => window.messages.push(String(reason)));
