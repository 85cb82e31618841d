import { describe, expect, test } from 'vitest'
import { launchSetting } from '../../src/evaluate/launch-setting.ts'
import { evidenceAt, placeOf } from '../../src/evaluate/place.ts'
import { settleVerdict } from '../../src/evaluate/settle-verdict.ts'
import { fail, pass } from '../../src/evaluate/truth.ts'
import { reference, unknown, type Value } from '../../src/model/value.ts'
import { relate } from '../../src/relate/index.ts'
import { buildResource } from './checks/build-resource.ts'

const type = 'AWS::EC2::LaunchTemplate'
const template = buildResource(
  type,
  { LaunchTemplateName: 'web', LaunchTemplateData: { InstanceType: 'from the template' } },
  { address: 'Template' },
)
const toTemplate = reference(template.id, type, null, 'Template')
const open = unknown('not-evaluated', 'a local is no part of a plan', { remedy: 'the files' })
const afterApply = unknown('after-apply', 'it is known after apply')

/** The setting that counts, `none`, or `unknown`. */
async function setting(properties: Value): Promise<string> {
  const instance = buildResource('AWS::EC2::Instance', properties)
  const graph = await relate({ resources: [instance, template], terraform: [] })
  let found = 'none'
  const truth = launchSetting(
    graph,
    placeOf(instance),
    ['InstanceType'],
    (said) => {
      found = String(said.value)
      return fail(evidenceAt(said, 'said'))
    },
    pass,
  )
  return settleVerdict(truth, null, 'given')?.verdict === 'unknown' ? 'unknown' : found
}

describe('what an instance is launched with is said', () => {
  test.each<[string, Value, string]>([
    ['by the instance', { InstanceType: 'own' }, 'own'],
    [
      'by the instance, against its launch template',
      { InstanceType: 'own', LaunchTemplate: { LaunchTemplateId: toTemplate } },
      'own',
    ],
    [
      'by the template of an id',
      { LaunchTemplate: { LaunchTemplateId: toTemplate } },
      'from the template',
    ],
    [
      'by the template of a name',
      { LaunchTemplate: { LaunchTemplateName: 'web' } },
      'from the template',
    ],
    [
      'by the template of a name, in a plan',
      { LaunchTemplate: { LaunchTemplateName: 'web', LaunchTemplateId: afterApply } },
      'from the template',
    ],
    ['nowhere', {}, 'none'],
    ['nowhere, by a template without a name', { LaunchTemplate: { Version: '1' } }, 'none'],
    [
      'by nobody knows which template',
      { LaunchTemplate: { LaunchTemplateId: afterApply } },
      'unknown',
    ],
    [
      'perhaps by the instance, where an expression may give null',
      { InstanceType: open },
      'unknown',
    ],
    ['by a template elsewhere', { LaunchTemplate: { LaunchTemplateId: 'lt-0123' } }, 'unknown'],
  ])('%s', async (_, properties, expected) => {
    expect(await setting(properties)).toBe(expected)
  })
})
