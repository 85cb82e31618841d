import type { ChecklistItem, PackMember, PolicyPack } from '../model/policy.ts'
import type { AuthoredMember, AuthoredPack } from './authored-policy.ts'

/** From what an author wrote, already found valid, to what is run. */
export function compilePack(authored: AuthoredPack): PolicyPack {
  const { id, title, version, about, framework, policies, checklist = [] } = authored
  // A policy without this parameter takes no notice of it.
  const given = authored.strict === true ? { strict: true } : {}
  return {
    id,
    title: title.trim(),
    version: String(version),
    about: about?.trim() ?? null,
    ...(authored['waiver-days'] === undefined ? {} : { waiverDays: authored['waiver-days'] }),
    framework: framework === undefined ? null : { ...framework, note: framework.note.trim() },
    policies: policies.map((member) => compileMember(member, given)),
    planned: [],
    checklist: checklist.map(compileItem),
  }
}

function compileMember(member: AuthoredMember, given: PackMember['with']): PackMember {
  const own = typeof member === 'string' ? { id: member } : member
  return {
    id: own.id,
    with: { ...given, ...own.with },
    controls: own.controls ?? [],
    why: own.why?.trim() ?? null,
  }
}

/** What nothing is known of but what its author says. */
function compileItem(member: AuthoredMember): ChecklistItem {
  const { id, controls, why } = compileMember(member, {})
  return {
    ...{ id, controls },
    title: why ?? id,
    severity: 'info',
    reason: 'no template or plan shows it',
    told: [],
  }
}
