export { baselineText } from './baseline.ts'
export { withBaseline, withWaiver } from './write-settings.ts'
