export { baselineText } from './baseline.js';
export { withBaseline, withWaiver } from './write-settings.js';
