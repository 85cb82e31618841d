import type { InputSummary } from '../model/decision.ts'
import { digest } from './digest.ts'

/** SHA-256 of a list of inputs, in its order: whether two machines have found the same. */
export const digestOfInputs = (
  inputs: readonly Pick<InputSummary, 'file' | 'kind' | 'sha256'>[],
): string =>
  digest(inputs.map(({ file, kind, sha256 }) => JSON.stringify([file, kind, sha256])).join('\n'))
