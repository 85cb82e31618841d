import type { WaiverSource } from '../../model/waiver.ts'

/** An exception as an input asks for it, before it is known whether it is in force. */
export interface Request {
  readonly source: WaiverSource
  /** What it stands at, for people. */
  readonly scope: string
  /** Empty where none is given. */
  readonly reason: string
  readonly owner: string | null
  readonly until: string | null
}

/** Other tools that have no place where a reason could be given, so that none can be asked for. */
const withoutReasons: ReadonlySet<string> = new Set(['guard-registry', 'trivy'])

/** What is told as the reason; empty where there should be one and is none. */
export function reasonOf({ reason, source: { tool } }: Request): string {
  if (reason !== '' || tool === null || !withoutReasons.has(tool)) return reason
  return `${toolNames[tool] ?? tool} has no place for a reason`
}

/** What people call the tools that the catalogue of rules knows. */
export const toolNames: Readonly<Record<string, string>> = {
  checkov: 'checkov',
  cfn_nag: 'cfn_nag',
  'cdk-nag': 'cdk-nag',
  'guard-registry': 'guard',
  trivy: 'trivy',
}
