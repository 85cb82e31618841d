import type { PolicyDocument } from './engine/document.js';
import { type Scenario } from './engine/scenario.js';
import { type Setting } from './engine/scenarios.js';
/**
 * Workflows of repositories whose owner isn't one of these. Tokens of GitHub always carry their claims
 * (GitHub documentation, OpenID Connect reference); their subject begins with `repo:OWNER/NAME:`.
 */
export declare function githubScenarios(setting: Setting, documents: readonly PolicyDocument[], owners: readonly string[] | null): readonly Scenario[];
