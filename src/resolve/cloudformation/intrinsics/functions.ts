import { unknown } from '../../../model/value.ts'
import { quoted } from '../problems.ts'
import { functionsOfRules } from '../rule-conditions.ts'
import type { Intrinsic, StackContext } from '../stack-context.ts'
import { base64 } from './base64.ts'
import { cidr } from './cidr.ts'
import { findInMap } from './find-in-map.ts'
import { getAtt } from './get-att.ts'
import { getAzs } from './get-azs.ts'
import { getStackOutput } from './get-stack-output.ts'
import { conditional } from './if.ts'
import { importValue } from './import-value.ts'
import { join } from './join.ts'
import { length } from './length.ts'
import { ref } from './ref.ts'
import { select } from './select.ts'
import { split } from './split.ts'
import { sub } from './sub.ts'
import { toJsonString } from './to-json-string.ts'
import { transform } from './transform.ts'

const functions: ReadonlyMap<string, Intrinsic> = new Map([
  ['Ref', ref],
  ['Fn::Base64', base64],
  ['Fn::Cidr', cidr],
  ['Fn::FindInMap', findInMap],
  ['Fn::GetAtt', getAtt],
  ['Fn::GetAZs', getAzs],
  ['Fn::GetStackOutput', getStackOutput],
  ['Fn::If', conditional],
  ['Fn::ImportValue', importValue],
  ['Fn::Join', join],
  ['Fn::Length', length],
  ['Fn::Select', select],
  ['Fn::Split', split],
  ['Fn::Sub', sub],
  ['Fn::ToJsonString', toJsonString],
  ['Fn::Transform', transform],
])

/** Functions that only conditions and rules may use. */
const elsewhere = new Set([...functionsOfRules, 'Fn::RefAll', 'Fn::ValueOf', 'Fn::ValueOfAll'])

/** What evaluates the function of a name; for a name that is no function, what says so. */
export function functionOf(name: string, context: StackContext): Intrinsic {
  const found = functions.get(name)
  if (found) return found
  if (elsewhere.has(name)) {
    return () => unknown('invalid', `${name} may only be used in conditions and rules`)
  }
  const near = context.problems.meant(name, () => functions.keys())
  return () => unknown('invalid', `${quoted(name)} is no function of CloudFormation${near}`)
}
