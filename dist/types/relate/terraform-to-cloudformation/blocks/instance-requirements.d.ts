import type { Block } from '../table.js';
/** What EC2 asks of an instance type that it may choose; Auto Scaling and ECS hand it on. */
export declare const instanceRequirements: Block;
