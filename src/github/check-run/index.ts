export { annotateCheckRun, type CheckAnnotation } from './annotate-check-run.ts'
