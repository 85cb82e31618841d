// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of HCL look so
import { expect, test } from 'vitest'
import { type GivenHere, resolve, shown } from './resolve-files.ts'

/** Address to region and account, and which of them share an environment. */
async function environments(files: Record<string, string>, given?: GivenHere) {
  const { resources } = await resolve(files, given)
  const ids = [...new Set(resources.map(({ environment }) => environment.id))]
  return resources.map(({ address, environment: { id, region, account } }) => [
    address,
    ids.indexOf(id),
    region,
    account,
  ])
}

const r = (name: string, lines = '') => `resource "aws_x" "${name}" {\n${lines}\n}\n`

test('resources belong to the configuration of their provider', async () => {
  const main = `provider "aws" {\n  region = "eu-west-1"\n  allowed_account_ids = ["111122223333"]\n}\nprovider "aws" {\n  alias = "west"\n  region = "us-west-2"\n}\n${r('a')}${r('b', 'provider = aws.west')}${r('c', 'provider = aws')}resource "random_id" "d" {\n}\n`
  expect(await environments({ 'main.tf': main })).toEqual([
    ['aws_x.a', 0, 'eu-west-1', '111122223333'],
    ['aws_x.b', 1, 'us-west-2', null],
    ['aws_x.c', 0, 'eu-west-1', '111122223333'],
    ['random_id.d', 2, null, null],
  ])
})

test('a region of its own wins', async () => {
  const main = `provider "aws" {\n  region = "eu-west-1"\n}\n${r('a', 'region = "us-east-1"')}${r('b', 'region = "us-east-1"')}${r('c')}`
  expect(await environments({ 'main.tf': main })).toEqual([
    ['aws_x.a', 0, 'us-east-1', null],
    ['aws_x.b', 0, 'us-east-1', null],
    ['aws_x.c', 1, 'eu-west-1', null],
  ])
})

test('without a configuration all share one that nothing is known of', async () => {
  expect(await environments({ 'main.tf': r('a') + r('b') })).toEqual([
    ['aws_x.a', 0, null, null],
    ['aws_x.b', 0, null, null],
  ])
})

test('modules inherit the default one, and are handed others by name', async () => {
  const files = {
    'main.tf': `provider "aws" {\n  region = "eu-west-1"\n}\nprovider "aws" {\n  alias = "west"\n  region = "us-west-2"\n}\nmodule "plain" {\n  source = "./m"\n}\nmodule "handed" {\n  source = "./m"\n  providers = {\n    aws = aws.west\n    aws.other = aws\n  }\n}\n`,
    'm/main.tf': `${r('a')}${r('b', 'provider = aws.other')}`,
  }
  expect(await environments(files)).toEqual([
    ['module.plain.aws_x.a', 0, 'eu-west-1', null],
    ['module.plain.aws_x.b', 1, null, null],
    ['module.handed.aws_x.a', 2, 'us-west-2', null],
    ['module.handed.aws_x.b', 0, 'eu-west-1', null],
  ])
})

test('a module’s own configuration counts in it', async () => {
  const files = {
    'main.tf': 'module "m" {\n  source = "./m"\n  region = "us-east-1"\n}\n',
    'm/main.tf': `variable "region" {}\nprovider "aws" {\n  region = var.region\n}\n${r('a')}`,
  }
  expect(await environments(files)).toEqual([['module.m.aws_x.a', 0, 'us-east-1', null]])
})

test('a region that rests on a default is known as far as defaults are assumed', async () => {
  const files = {
    'main.tf': `variable "region" {\n  default = "eu-west-1"\n}\nprovider "aws" {\n  region = var.region\n}\n${r('a')}`,
  }
  expect(await environments(files)).toEqual([['aws_x.a', 0, 'eu-west-1', null]])
  expect(await environments(files, { assume: 'all' })).toEqual([['aws_x.a', 0, null, null]])
})

test('configurations of a provider that are made for each key have their own values', async () => {
  const main = `locals {\n  regions = toset(["eu-west-1", "us-east-1"])\n}\nprovider "aws" {\n  alias = "by"\n  for_each = local.regions\n  region = each.value\n}\n${r('a', 'for_each = local.regions\n  provider = aws.by[each.key]')}module "m" {\n  source = "./m"\n  for_each = local.regions\n  providers = {\n    aws = aws.by[each.key]\n  }\n}\n`
  expect(await environments({ 'main.tf': main, 'm/main.tf': r('b') })).toEqual([
    ['aws_x.a["eu-west-1"]', 0, 'eu-west-1', null],
    ['aws_x.a["us-east-1"]', 1, 'us-east-1', null],
    ['module.m["eu-west-1"].aws_x.b', 0, 'eu-west-1', null],
    ['module.m["us-east-1"].aws_x.b', 1, 'us-east-1', null],
  ])
})

test('tags that the provider gives every resource stand beside its own, as in a plan', async () => {
  const main = `variable "team" {\n  default = "web"\n}\nprovider "aws" {\n  default_tags {\n    tags = { Team = var.team, Stage = "dev" }\n  }\n}\n${r('a', 'tags = { Stage = "prod" }')}${r('b')}resource "random_id" "c" {\n}\n`
  const { resources } = await resolve({ 'main.tf': main })
  const tags = {
    Stage: 'dev',
    Team: {
      if: 'var.team = web',
      then: 'web',
      else: '<variable: variable team may be given another value than its default>',
    },
  }
  expect(resources.map(({ attributes }) => shown(attributes))).toEqual([
    { tags: { Stage: 'prod' }, tags_all: tags },
    { tags_all: tags },
    {},
  ])
})
