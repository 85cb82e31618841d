import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import type { Decision } from '../../src/model/decision.ts'
import { folderWith as folderOf } from '../folder-with.ts'

/** What is judged beside whatever is wrong. */
const GOOD =
  'resource "aws_ebs_volume" "good" {\n  availability_zone = "a"\n  size = 8\n  encrypted = true\n}\n'

type Files = Readonly<Record<string, string | Uint8Array>>

const folderWith = (files: Files) => folderOf({ ...files, 'good/main.tf': GOOD })

const judge = (home: string, paths: readonly string[]): Promise<Decision> =>
  check({ cwd: home, root: home, paths: [...paths, 'good'], policy: ['encrypted-volumes'] })

const errorsOf = ({ errors }: Decision) =>
  errors.map(
    ({ file, line, column, message }) =>
      `${[file, line, column].filter((part) => part !== null).join(':')}: ${message}`,
  )

const isGoodJudged = ({ verdicts }: Decision) =>
  verdicts.some(({ address, verdict }) => address === 'aws_ebs_volume.good' && verdict === 'pass')

const notesOf = ({ inputs }: Decision) => inputs.flatMap(({ notes }) => notes)

const volume = {
  address: 'aws_ebs_volume.v',
  mode: 'managed',
  type: 'aws_ebs_volume',
  name: 'v',
  provider_name: 'registry.terraform.io/hashicorp/aws',
  change: { actions: ['create'], after: { encrypted: true }, after_unknown: {} },
}
const plan = (more: object) =>
  JSON.stringify({
    format_version: '1.2',
    planned_values: {},
    resource_changes: [volume],
    configuration: { root_module: {} },
    ...more,
  })
const SHOW = /terraform show -json/

describe('what is no plan that can be judged says what it is, and what to give', () => {
  test.each<[string, string, string | Uint8Array, RegExp, RegExp?]>([
    [
      'the text of a plan',
      'plan.txt',
      '\nTerraform used the selected providers to generate the following execution plan.\n',
      /^plan\.txt: This is the text that terraform prints/,
      SHOW,
    ],
    [
      'the older text of a plan',
      'plan.txt',
      'An execution plan has been generated and is shown below.\n\nTerraform will perform the following actions:\n',
      /^plan\.txt: This is the text that terraform prints/,
      SHOW,
    ],
    [
      'the coloured text of a plan',
      'plan.txt',
      '\u001b[0mTerraform used the selected providers to generate\u001b[0m\n',
      /^plan\.txt: This is the text that terraform prints/,
      SHOW,
    ],
    [
      'the same under the name of JSON',
      'plan.json',
      'Terraform will perform the following actions:\n',
      /^plan\.json: This is the text that terraform prints/,
      SHOW,
    ],
    [
      'a binary plan',
      'tfplan',
      Buffer.from('PK\x03\x04\x14\x00tfplan'),
      /^tfplan: .*binary plan/,
      SHOW,
    ],
    [
      'a binary plan under the name of JSON',
      'plan.json',
      Buffer.from('PK\x03\x04\x14\x00tfplan'),
      /^plan\.json: .*binary plan/,
      SHOW,
    ],
    [
      'a plan that OpenTofu encrypted',
      'plan.json',
      '{"serial":1,"encrypted_data":"aa","encryption_version":"v0"}',
      /encrypted by OpenTofu/,
      /tofu show -json/,
    ],
    [
      'the log stream',
      'plan.json',
      '{"@level":"info","@message":"Terraform 1.9.0","type":"version"}\n{"@level":"info","@message":"x"}\n',
      /log stream of `terraform plan -json`/,
      SHOW,
    ],
    [
      'a state',
      'terraform.tfstate',
      '{"version":4,"terraform_version":"1.9.0","serial":1,"lineage":"l","outputs":{},"resources":[]}',
      /^terraform\.tfstate: This is a state file/,
      /give a plan/,
    ],
    [
      'a state of Terraform 0.11',
      'terraform.tfstate',
      '{\n  "version": 3,\n  "terraform_version": "0.11.14",\n  "serial": 1,\n  "lineage": "l",\n  "modules": []\n}',
      /^terraform\.tfstate: This is a state file of Terraform 0\.11 or older/,
      /terraform 0\.12upgrade/,
    ],
    [
      'a binary plan of Terraform 0.11',
      'tfplan',
      Buffer.from('tfplan\x02\x00\xff\x81'),
      /^tfplan: .*binary plan file of Terraform 0\.11 or older/,
      /terraform 0\.12upgrade/,
    ],
    [
      'a configuration of Terraform 0.11',
      'main.tf',
      'variable "m" {\n  type = "map"\n}\nresource "a" "b" {\n  tags {\n    "Name" = "x"\n  }\n}\n',
      /^main\.tf:6:\d+: .* looks like Terraform 0\.11/,
      /terraform 0\.12upgrade/,
    ],
    [
      'a state shown as JSON',
      'plan.json',
      '{"format_version":"1.0","terraform_version":"1.9.0","values":{"root_module":{}}}',
      /a state shown as JSON, not a plan/,
      SHOW,
    ],
    [
      'a plan that failed',
      'plan.json',
      plan({ errored: true }),
      /^plan\.json: This plan failed, so it lists only part of the resources \(1\)/,
      /Mend the plan and run it again/,
    ],
    [
      'a plan of a newer format',
      'plan.json',
      plan({ format_version: '2.0' }),
      /format 2\.0 is newer than this version understands \(0\.1 to 1\.x\)/,
      /Update Stackgate/,
    ],
    ['another JSON', 'plan.json', '{"planned_values": {}}', /no `format_version`/, SHOW],
    ['an empty file', 'plan.json', '', /^plan\.json: .*empty/, /look for its exit code/],
    [
      'a file that is cut off',
      'plan.json',
      plan({}).slice(0, 150),
      /^plan\.json:1:\d+: The JSON ends in the middle/,
      SHOW,
    ],
    ['broken JSON', 'plan.json', plan({}).replace('[{', '[,{'), /^plan\.json:1:\d+: /],
    [
      'a plan that a CI system masked',
      'plan.json',
      plan({}).replaceAll('aws', '***'),
      /masked by the CI system/,
      /Write the plan to a file/,
    ],
    [
      'HCL that is broken',
      'main.tf',
      'resource "aws_ebs_volume" "v" {\n  size =\n}\n',
      /^main\.tf:2:\d+: /,
    ],
  ])('%s', async (_, file, content, says, remedy = /./) => {
    const decision = await judge(folderWith({ [file]: content }), [file])
    const told = errorsOf(decision).join('\n')

    expect(told).toMatch(says)
    expect(told).toMatch(remedy)
    expect([decision.exitCode, decision.gate, isGoodJudged(decision)]).toEqual([3, 'closed', true])
  })

  test.each([
    ['with nothing to judge', 'infra/README.md', /^No input here: .*terraform show -json/],
    ['of Terragrunt', 'infra/terragrunt.hcl', /Terragrunt units are judged by their plans/],
  ])('a folder %s', async (_, file, says) => {
    const decision = await judge(folderWith({ [file]: 'inputs = {}\n' }), ['infra'])

    expect(decision.errors.map(({ message }) => message).join()).toMatch(says)
    expect([decision.exitCode, isGoodJudged(decision)]).toEqual([3, true])
  })

  test('a file over the limit says how large it is, and the limit', async () => {
    const home = folderWith({ 'plan.json': plan({ padding: 'x'.repeat(3_000) }) })
    const decision = await check({
      cwd: home,
      root: home,
      paths: ['plan.json', 'good'],
      policy: ['encrypted-volumes'],
      maxInputSize: 2_000,
    })

    expect(errorsOf(decision).join()).toMatch(/^plan\.json: .*--max-input-size/)
    expect([decision.exitCode, isGoodJudged(decision)]).toEqual([3, true])
  })
})

describe('what a reader should know of what was judged is a note', () => {
  test.each<[string, string, RegExp]>([
    ['limited', plan({ complete: false }), /limited \(`-target`, deferred changes\).*not checked/],
    ['without changes', plan({ resource_changes: [] }), /Nothing in this plan is created or kept/],
    [
      'to destroy',
      plan({ resource_changes: [{ ...volume, change: { actions: ['delete'], after: null } }] }),
      /1 object deleted or forgotten/,
    ],
    ['without its configuration', plan({ configuration: undefined }), /no `configuration`/],
    [
      'of other providers',
      plan({
        resource_changes: [
          { ...volume, provider_name: 'registry.terraform.io/hashicorp/azurerm' },
          { ...volume, address: 'x.b', provider_name: 'registry.terraform.io/hashicorp/random' },
        ],
      }),
      /The plan has 2 resources, none of AWS \(azurerm 1, random 1\): nothing was checked/,
    ],
    [
      'with a log before it',
      `Refreshing…\n${plan({})}\n`,
      /no part of the plan and were left out: 1 before it/,
    ],
  ])('a plan %s', async (_, text, says) => {
    const decision = await judge(folderWith({ 'plan.json': text }), ['plan.json'])

    expect(notesOf(decision).join('\n')).toMatch(says)
    expect([decision.errors, decision.exitCode, isGoodJudged(decision)]).toEqual([[], 0, true])
  })

  const vpc =
    'module "vpc" {\n  source  = "terraform-aws-modules/vpc/aws"\n  version = "5.0.0"\n}\n'

  test('a module that is not there is named, with what would bring it', async () => {
    const decision = await judge(folderWith({ 'infra/main.tf': vpc }), ['infra'])
    const told = [...notesOf(decision), ...errorsOf(decision)].join('\n')

    expect(told).toMatch(/vpc.*terraform-aws-modules\/vpc\/aws/)
    expect(told).toMatch(/terraform init/)
    expect(isGoodJudged(decision)).toBe(true)
  })

  test('a module outside the workspace is named, and not read', async () => {
    const secret = folderWith({ 'main.tf': 'resource "aws_ebs_volume" "outside" {}\n' })
    const outside = `module "up" {\n  source = "../../${secret.split('/').at(-1)}"\n}\n`
    const linked = 'module "link" {\n  source = "./link"\n}\n'
    const home = folderWith({ 'infra/main.tf': outside, 'linked/main.tf': linked })
    symlinkSync(secret, join(home, 'linked/link'))
    const decision = await judge(home, ['infra', 'linked'])
    const told = [...notesOf(decision), ...errorsOf(decision)].join('\n')

    expect(told).toMatch(/up.*outside/)
    expect(told).toMatch(/link.*outside/)
    expect(decision.verdicts.map(({ address }) => address)).toEqual(['aws_ebs_volume.good'])
  })
})
