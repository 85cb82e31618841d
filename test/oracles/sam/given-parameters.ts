import type { Raw, RawMap } from '../../../src/model/document.ts'

const isMap = (raw: Raw | undefined): raw is RawMap =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw)

/** A value for each parameter of a template: its default, else what it allows first, else any text. */
export function givenParameters({ Parameters: declared }: RawMap): Record<string, string> {
  if (!isMap(declared)) return {}
  const values = Object.entries(declared).flatMap(([name, parameter]) => {
    if (!isMap(parameter) || isStored(parameter)) return []
    const { Default: fallback, AllowedValues: allowed } = parameter
    const first = Array.isArray(allowed) ? allowed[0] : undefined
    return [[name, String(fallback ?? first ?? `value-of-${name}`)]]
  })
  return Object.fromEntries(values)
}

const isStored = ({ Type: type }: RawMap): boolean => String(type).startsWith('AWS::SSM::')
