import type { Fault } from '../fault.ts'
import type { Reading } from '../reading.ts'
import { checkActions } from './actions.ts'
import { checkAddresses } from './addresses.ts'
import { checkConditionKeys } from './condition-keys.ts'
import { checkConditionOperators } from './condition-operators.ts'
import { checkConditionValues } from './condition-values.ts'
import { checkElements } from './elements.ts'
import { checkPrincipals } from './principals.ts'
import { checkResources } from './resources.ts'
import { checkRoles } from './roles.ts'
import { checkSids } from './sids.ts'
import { checkVariables } from './variables.ts'
import { checkWhole } from './whole.ts'

/** What a document alone can be asked, in the order in which findings are told. */
export const rules: readonly ((reading: Reading) => Iterable<Fault>)[] = [
  checkElements,
  checkSids,
  checkPrincipals,
  checkActions,
  checkResources,
  checkConditionOperators,
  checkConditionKeys,
  checkConditionValues,
  checkAddresses,
  checkVariables,
  checkRoles,
  checkWhole,
]
