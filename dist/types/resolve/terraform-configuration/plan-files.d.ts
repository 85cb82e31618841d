import type { PlanFiles } from '../../model/plan-files.js';
import { type Run } from './scope.js';
/** The files beside a plan as the plan asks for them: an instance's arguments, and places. */
export declare function createPlanFiles(run: Run): PlanFiles;
