/** The entry point `a11y-toolbar/audit`: it exports the audit and its types. */
export { auditPreferences, type Audit, type AuditOptions, type Progress } from './audit.js';
export type { Baseline } from './baseline.js';
export type { AuditDriver, ViewportPart } from './driver.js';
export type { Excluded, Exclusion } from './exclude.js';
export type { Unseen } from './checks/unseen.js';
export type { Fault, FaultyNode, Finding } from './findings.js';
export type { StateChoice } from './states.js';
