import { folded } from './folded.js';
import { looks } from './looks.js';
import { shield } from './shield.js';
import { switchStyles } from './switch.js';

/** The style sheet of the shell. */
export const shellStyles = shield + looks + switchStyles + folded;
