import type { ControlsReport } from '../model/controls-report.js';
import type { PolicyPack } from '../model/policy.js';
/**
 * Every control of a framework with what the policies make of it. In a pack without a framework each
 * member is a control of its own, by its id.
 */
export declare function controlsOf(pack: PolicyPack): ControlsReport;
