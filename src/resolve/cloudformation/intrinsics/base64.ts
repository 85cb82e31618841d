import { isKind, unknown } from '../../../model/value.ts'
import { derived, invalidArguments } from '../derived.ts'
import { distribute } from '../distribute.ts'
import { scalarText } from '../raw.ts'
import type { Intrinsic } from '../stack-context.ts'

export const base64: Intrinsic = (argument, context) =>
  distribute([context.resolve(argument)], ([plain]) => {
    if (isKind(plain, 'unknown')) return derived(plain, 'base64')
    if (isKind(plain, 'text') || isKind(plain, 'reference')) {
      return unknown('runtime', 'the text that it encodes is known only after deployment')
    }
    const text = scalarText(plain)
    if (text === null) return invalidArguments('Fn::Base64', 'a string')
    return Buffer.from(text, 'utf8').toString('base64')
  })
