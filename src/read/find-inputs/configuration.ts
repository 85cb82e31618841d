import { readTopLevel } from './top-level.ts'

const FILE = /\.(?:tf|tofu)(?:\.json)?$/

/** Whether a file of this name belongs to its folder's Terraform or OpenTofu configuration. */
export function isConfigurationName(name: string): boolean {
  return FILE.test(name)
}

const BLOCK =
  /^(?:(?:resource|data)[ \t]+"[\w-]+"[ \t]+"[\w-]+"|(?:module|provider)[ \t]+"[\w-]+"|terraform)[ \t]*\{/m

const BLOCK_TYPES: ReadonlySet<string> = new Set([
  'resource',
  'data',
  'module',
  'provider',
  'terraform',
  'variable',
  'locals',
  'output',
  'moved',
  'import',
  'removed',
  'check',
  'ephemeral',
  '//',
])

/** Whether a text that is no other input is Terraform configuration, by its name or by its blocks. */
export function isConfiguration(text: string, name: string): boolean {
  if (isTerragrunt(text, name) || isPlanText(text)) return false
  const isJson = /^\s*\{/.test(text.slice(0, 4096))
  if (!isJson) return /\.(?:tf|tofu)$/.test(name) || BLOCK.test(text)
  if (isConfigurationName(name)) return name.endsWith('.json')
  const { keys } = readTopLevel(text, () => false)
  const names = [...keys.keys()]
  return (
    names.every((key) => BLOCK_TYPES.has(key)) &&
    names.some((key) => key === 'resource' || key === 'data' || key === 'module')
  )
}

/** What `terraform plan` prints for people, in colours or without. */
export function isPlanText(text: string): boolean {
  return PLAN_TEXT.test(text)
}

const PLAN_TEXT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one.
  /^(?:\x1b\[[\d;]{0,20}m){0,8}(?:Terraform (?:will perform the following|used the selected providers)|OpenTofu (?:will perform|used the selected)|Plan: (?:\x1b\[[\d;]{0,20}m)?\d+ to add, \d+ to change)/m

export function isTerragrunt(text: string, name: string): boolean {
  if (name === 'terragrunt.hcl' || name === 'root.hcl') return true
  return (
    name.endsWith('.hcl') && /^(?:include\b[^\n{]*\{|inputs[ \t]*=|dependency[ \t]+")/m.test(text)
  )
}
