import { type Unknown, unknown } from '../../model/value.ts'

/**
 * What a function makes of something unknown: unknown for the same reason. Made of the same thing in
 * the same way, it is the same again.
 */
export function derived(from: Unknown, how: string): Unknown {
  return unknown(from.cause, from.reason, {
    ...(from.remedy === null ? {} : { remedy: from.remedy }),
    ...(from.source === null ? {} : { source: `${how} of ${from.source}` }),
  })
}

/** A function whose arguments are not what it takes. */
export const invalidArguments = (name: string, takes: string): Unknown =>
  unknown('invalid', `${name} takes ${takes}`)
