import type { Raw } from '../../../../model/document.ts'
import { sub } from '../template-functions.ts'
import type { ConnectedResource } from './connected-resource.ts'

type Values = ReadonlyMap<string, Raw | undefined>

export interface Ends {
  readonly source: ConnectedResource
  readonly destination: ConnectedResource
}

/** What the holes of a profile stand for. */
export const holesOf = ({ source, destination }: Ends): Values =>
  new Map([
    ['Source.Arn', source.arn],
    ['Destination.Arn', destination.arn],
    ['Source.ResourceId', source.resourceId],
    ['Destination.ResourceId', destination.resourceId],
    ['Source.Name', source.name],
    ['Destination.Name', destination.name],
    ['Source.Qualifier', source.qualifier],
    ['Destination.Qualifier', destination.qualifier],
  ])

const HOLE = /%\{([A-Za-z.]+)\}/g

/** A name without a value, of those that a text has holes for; null where there is none. */
export const missingFor = (text: string, values: Values): string | null =>
  [...text.matchAll(HOLE)]
    .map(([, name = '']) => name)
    .find((name) => (values.get(name) ?? null) === null) ?? null

/** Fills the holes: the value itself where the text is one hole, else by `Fn::Sub`. */
export function fillHoles(text: string, values: Values): Raw {
  const whole = /^%\{([A-Za-z.]+)\}$/.exec(text)?.[1]
  if (whole !== undefined) return values.get(whole) ?? null
  const variables = new Map<string, Raw>()
  const written = text.replaceAll(HOLE, (_, name: string) => {
    // The name of a variable can't have a dot.
    const variable = name.replaceAll('.', '')
    variables.set(variable, values.get(name) ?? null)
    return `\${${variable}}`
  })
  if (variables.size > 0) return sub(written, Object.fromEntries(variables))
  return written.includes('${') ? sub(written) : written
}
