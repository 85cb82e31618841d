import type { ModuleNode } from '../../model/configuration.ts'
import { namesHandedOver } from './names-in.ts'

/**
 * What a module hands over to modules that weren't read, by its name (`aws_s3_bucket.b`), with why they
 * weren't, as a clause: they may hold parts of it.
 */
export function handedOver({ module, calls }: ModuleNode): ReadonlyMap<string, string> {
  const handed = new Map<string, string>()
  for (const [name, called] of calls) {
    const block = module.calls.get(name)
    if (block === undefined || !('reason' in called)) continue
    for (const given of namesHandedOver(block))
      handed.set(given, `${called.reason}, and is given it`)
  }
  return handed
}
