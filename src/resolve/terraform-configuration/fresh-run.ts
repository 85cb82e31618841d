import type { ConfigurationDocument } from '../../model/configuration.ts'
import type { Given } from '../../model/resolved.ts'
import { evaluate } from './evaluate.ts'
import type { Libraries } from './libraries.ts'
import type { Run } from './scope.ts'

/** What the evaluation of a configuration begins with, but for what it may spend. */
export const freshRun = (
  document: ConfigurationDocument,
  given: Given,
  libraries: Libraries,
): Omit<Run, 'steps' | 'instances'> => ({
  document,
  given,
  libraries,
  values: new Map(),
  errors: [],
  depth: 0,
  isOverfull: false,
  evaluate,
  objects: new WeakMap(),
  written: new WeakMap(),
  isTrial: false,
  plan: null,
})
