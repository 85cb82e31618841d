import { scalarText } from '../../../model/raw.ts'
import { isSymbolic } from '../../../model/value.ts'
import { derivedFrom, invalidArguments } from '../derived.ts'
import { distribute } from '../distribute.ts'
import type { Intrinsic } from '../stack-context.ts'

export const base64: Intrinsic = (argument, context) =>
  distribute([context.resolve(argument)], ([plain]) => {
    if (isSymbolic(plain)) return derivedFrom(plain, 'base64')
    const text = scalarText(plain)
    if (text === null) return invalidArguments('Fn::Base64', 'a string')
    return Buffer.from(text, 'utf8').toString('base64')
  })
