/** Does nothing: what it shows in `restore` is what the pages do by themselves. */
export const nothing = {
  acts: ['restore'],
  schemes: ['black'],
  async start() {},
  size: async () => 0,
  colour: async () => 0,
  spacing: async () => 0,
  reset: async () => 0,
};
