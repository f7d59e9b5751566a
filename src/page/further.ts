/** The code for the effects beyond the main ones. The engine loads it when a style first asks for one of them. */
export { wrap } from './declarations/wrapping.js';
export { furtherEffects } from './effects/further.js';
