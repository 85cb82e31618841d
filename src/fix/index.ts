export { type Bench, createBench, type Texts } from './bench.ts'
export { type Mended, type Mending, mend, type Unmended } from './mend.ts'
export { mendInputs } from './mend-inputs.ts'
export { unifiedDiff } from './unified-diff.ts'
