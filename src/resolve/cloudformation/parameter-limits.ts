import type { Raw } from '../../model/document.ts'
import { memberOf, scalarText } from '../../model/raw.ts'
import type { Patterns } from './patterns.ts'

export type Admits = (text: string) => boolean

/**
 * What a template says of the values of a parameter, beside listing them: pattern and length of a text,
 * range of a number. Null where it says nothing that can be used.
 * Source: "CloudFormation template Parameters syntax", CloudFormation user guide: a pattern must match
 * the whole value.
 */
export function limitsOf(type: string, raw: Raw, patterns: Patterns | null): Admits | null {
  const limits = type === 'Number' ? rangeOf(raw) : [...lengthsOf(raw), ...patternOf(raw, patterns)]
  return limits.length === 0 ? null : (text) => limits.every((admits) => admits(text))
}

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/

function rangeOf(raw: Raw): readonly Admits[] {
  const [least, most] = [numberAt(raw, 'MinValue'), numberAt(raw, 'MaxValue')]
  return [
    (text) => {
      const written = text.trim()
      if (!NUMBER.test(written)) return false
      const value = Number(written)
      return (least === null || value >= least) && (most === null || value <= most)
    },
  ]
}

function lengthsOf(raw: Raw): readonly Admits[] {
  const [least, most] = [numberAt(raw, 'MinLength'), numberAt(raw, 'MaxLength')]
  return [
    ...(least === null ? [] : [(text: string) => text.length >= least]),
    ...(most === null ? [] : [(text: string) => text.length <= most]),
  ]
}

function patternOf(raw: Raw, patterns: Patterns | null): readonly Admits[] {
  const pattern = memberOf(raw, 'AllowedPattern')
  const admits = typeof pattern === 'string' ? patterns?.(pattern) : null
  return admits ? [admits] : []
}

function numberAt(raw: Raw, name: string): number | null {
  const written = scalarText(memberOf(raw, name))?.trim() ?? ''
  return NUMBER.test(written) ? Number(written) : null
}
