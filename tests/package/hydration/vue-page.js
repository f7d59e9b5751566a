import { createSSRApp, h, onMounted, ref } from 'vue';

/** What a server and a browser both make of a page: `text`, and a button that counts. */
export function createPage({ text, onHydrated }) {
  return createSSRApp({
    setup() {
      const count = ref(0);
      const increment = () => (count.value += 1);
      onMounted(() => onHydrated?.());
      return () => h('main', [h('p', text), h('button', { onClick: increment }, count.value)]);
    },
  });
}
