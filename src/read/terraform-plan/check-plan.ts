import type { Raw, RawMap } from '../../model/document.ts'
import { InputError } from '../../model/input-error.ts'
import { isRawMap } from '../../model/raw.ts'
import { stringAt } from './raw-value.ts'

const MAKE_ONE = '`terraform plan -out=tfplan && terraform show -json tfplan > plan.json`'

/**
 * Makes sure that a JSON text is a plan of a format that is understood, and returns its top.
 *
 * @throws InputError that says what it is instead, and what to give.
 */
export function checkPlan(content: Raw): RawMap {
  if (!isRawMap(content)) throw notAPlan()
  const has = (name: string) => Object.hasOwn(content, name)
  if (has('encrypted_data')) {
    throw new InputError(
      'This file is encrypted by OpenTofu. Run `tofu show -json` where the key is configured, and give what it prints.',
    )
  }
  if (Object.keys(content).some(isMasked)) throw masked()
  const version = stringAt(content, 'format_version')
  if (version === null) throw has('lineage') && has('serial') ? aState() : notAPlan()
  checkVersion(version)
  if (!has('planned_values') && !has('resource_changes') && !has('configuration')) {
    throw new InputError(
      `This is a state shown as JSON, not a plan. Was a plan file's name given to \`terraform show -json\`? ${MAKE_ONE}`,
    )
  }
  return content
}

const isMasked = (text: string) => text.includes('***')

/** A CI system replaces what it takes for a secret by asterisks in its log, in names too. */
export function masked(): InputError {
  return new InputError(
    'Parts of this plan were masked by the CI system (`***`). Write the plan to a file, and not to the log.',
  )
}

const aState = () =>
  new InputError(
    `This is a state file. Stackgate judges what is going to be built: give a plan. ${MAKE_ONE}`,
  )

const notAPlan = () =>
  new InputError(
    `This JSON has no \`format_version\`: it is no Terraform plan. Make one: ${MAKE_ONE}`,
  )

/** Minor versions only add keys; see "JSON Output Format" of Terraform's documentation. */
function checkVersion(version: string): void {
  const parts = /^(\d{1,4})\.(\d{1,4})$/.exec(version)
  if (parts === null) throw notAPlan()
  const [, major] = parts
  if (major === '0' || major === '1') return
  throw new InputError(
    `This plan's format ${version} is newer than this version understands (0.1 to 1.x). Update Stackgate.`,
  )
}
