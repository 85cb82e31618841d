import { controls } from 'stackgate:catalog'
import { addTo } from '../model/add-to.ts'
import type { PeerRule } from '../model/peer-rule.ts'
import { cfnNagNumbers } from './cfn-nag-numbers.ts'

/** Another tool's rules, by the tool and by the rule's id in lower case. */
export type PeerRules = ReadonlyMap<string, ReadonlyMap<string, readonly PeerRule[]>>

/** What is known of the rules of other tools: which of our policies asks the same. */
export function peerRules(): PeerRules {
  const tools = new Map<string, Map<string, PeerRule[]>>()
  for (const { id, peers } of controls) {
    for (const [tool, names] of Object.entries(peers ?? {})) {
      const rules = tools.get(tool) ?? new Map<string, PeerRule[]>()
      tools.set(tool, rules)
      for (const name of names) {
        const [rule = name, scope] = name.split(' (')
        addTo(rules, rule.toLowerCase(), { policy: id, isSame: scope === undefined })
      }
    }
  }
  const nag = tools.get('cfn_nag')
  for (const [number, name] of Object.entries(cfnNagNumbers)) {
    const rules = nag?.get(name.toLowerCase())
    if (rules !== undefined) nag?.set(number.toLowerCase(), rules)
  }
  return tools
}
