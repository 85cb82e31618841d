// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of HCL look so
import { describe, expect, test } from 'vitest'
import { resolve, resourceOf, shown } from './resolve-files.ts'

const beside = `
variable "on" {
  type = bool
}
variable "free" {}
variable "i" {
  type = number
}
`

/** What arguments of \`t.r\` are, beside other blocks. */
async function attributes(lines: string, others: string): Promise<unknown> {
  const text = `${beside}${others}\nresource "t" "r" {\n${lines}\n}\n`
  return shown((await resourceOf(text, 't.r')).attributes)
}

describe('attributes of other resources', () => {
  const bucket = (lines: string, name = 'b') =>
    `resource "aws_s3_bucket" "${name}" {\n${lines}\n}\n`

  test('are references where apply makes them, and values where they are written', async () => {
    const { attributes: found } = await resourceOf(
      `${bucket('bucket = "logs"\n  tags = { a = 1 }\n  force = null')}resource "t" "r" {\n  a = aws_s3_bucket.b.id\n  b = aws_s3_bucket.b.arn\n  c = aws_s3_bucket.b.bucket\n  d = aws_s3_bucket.b.tags.a\n  e = aws_s3_bucket.b.force\n  f = "\${aws_s3_bucket.b.arn}/*"\n}\n`,
      't.r',
    )
    expect(found.a).toMatchObject({
      target: '.\n\naws_s3_bucket.b',
      targetType: 'aws_s3_bucket',
      attribute: null,
      written: 'aws_s3_bucket.b.id',
    })
    expect(found.b).toMatchObject({ attribute: 'arn', written: 'aws_s3_bucket.b.arn' })
    expect(found).toMatchObject({ c: 'logs', d: 1 })
    expect(found.e).toMatchObject({ attribute: 'force' })
    expect(shown(found.f)).toBe('<aws_s3_bucket.b.arn>/*')
  })

  test('a name that isn’t written out refers to its resource', async () => {
    expect(
      await attributes(
        'a = aws_s3_bucket.b.bucket\nb = aws_s3_bucket.b.acl',
        bucket('bucket = "x-${var.free}"\n  acl = var.free'),
      ),
    ).toEqual({
      a: '<aws_s3_bucket.b.bucket>',
      b: '<variable: variable free has no default and no value was given>',
    })
  })

  test('of a resource that was not read are references all the same', async () => {
    expect(
      await attributes(
        'a = aws_kms_key.k.arn\nb = aws_x.y[0].id\nc = aws_x.y["k"].z\nd = aws_x.y[*].id',
        '',
      ),
    ).toEqual({
      a: '<aws_kms_key.k.arn>',
      b: '<aws_x.y.id>',
      c: '<aws_x.y.z>',
      d: '<after-apply: aws_x.y.id is known only after apply>',
    })
  })

  test('of blocks are those of the list that blocks are', async () => {
    expect(
      await attributes(
        'a = aws_s3_bucket.b.v[0].enabled\nb = aws_s3_bucket.b.v[*].enabled',
        bucket('v {\n    enabled = true\n  }'),
      ),
    ).toEqual({ a: true, b: [true] })
  })

  test('that are only known inside are not known', async () => {
    expect(
      await attributes(
        'a = aws_eks_cluster.c.identity[0].oidc[0].issuer',
        'resource "aws_eks_cluster" "c" {\n}\n',
      ),
    ).toEqual({
      a: '<after-apply: aws_eks_cluster.c.identity is known only after apply>',
    })
  })

  test('with for_each are taken by key, gone through, and given on', async () => {
    expect(
      await attributes(
        'a = aws_s3_bucket.b["x"].id\nb = values(aws_s3_bucket.b)[*].arn\nc = { for k, v in aws_s3_bucket.b : k => v.id }\nd = [for k in ["x", "y"] : aws_s3_bucket.b[k].bucket]\ne = keys(aws_s3_bucket.b)',
        bucket('for_each = toset(["x", "y"])\n  bucket = each.key'),
      ),
    ).toEqual({
      a: '<aws_s3_bucket.b["x"].id>',
      b: ['<aws_s3_bucket.b["x"].arn>', '<aws_s3_bucket.b["y"].arn>'],
      c: { x: '<aws_s3_bucket.b["x"].id>', y: '<aws_s3_bucket.b["y"].id>' },
      d: ['x', 'y'],
      e: ['x', 'y'],
    })
  })

  test('join by key through for_each over the resource itself, and through a local', async () => {
    const { resources } = await resolve(
      `${bucket('for_each = { x = 1, y = 2 }')}locals {\n  ids = { for k, b in aws_s3_bucket.b : k => b.id }\n}\nresource "t" "direct" {\n  for_each = aws_s3_bucket.b\n  bucket = each.value.id\n}\nresource "t" "local" {\n  for_each = local.ids\n  bucket = each.value\n}\n`,
    )
    const joins = resources.slice(2).map((one) => [one.address, shown(one.attributes.bucket)])
    expect(joins).toEqual([
      ['t.direct["x"]', '<aws_s3_bucket.b["x"].id>'],
      ['t.direct["y"]', '<aws_s3_bucket.b["y"].id>'],
      ['t.local["x"]', '<aws_s3_bucket.b["x"].id>'],
      ['t.local["y"]', '<aws_s3_bucket.b["y"].id>'],
    ])
  })

  test('with count are a list; which one may be open', async () => {
    const { attributes: found } = await resourceOf(
      `${beside}${bucket('count = 2')}resource "t" "r" {\n  a = aws_s3_bucket.b[1].id\n  b = aws_s3_bucket.b[*].id\n  c = aws_s3_bucket.b[var.i].id\n  d = length(aws_s3_bucket.b)\n  e = aws_s3_bucket.b.*.id[0]\n}\n`,
      't.r',
    )
    expect(shown(found)).toMatchObject({
      a: '<aws_s3_bucket.b[1].id>',
      b: ['<aws_s3_bucket.b[0].id>', '<aws_s3_bucket.b[1].id>'],
      d: 2,
      e: '<aws_s3_bucket.b[0].id>',
    })
    expect(found.c).toMatchObject({ cause: 'variable' })
  })

  test('of a resource that is made by a condition are there by that condition', async () => {
    expect(
      await attributes(
        'a = var.on ? aws_s3_bucket.b[0].id : null\nb = one(aws_s3_bucket.b[*].id)\nc = try(aws_s3_bucket.b[0].id, "none")',
        bucket('count = var.on ? 1 : 0'),
      ),
    ).toEqual({
      a: { if: 'var.on = true', then: '<aws_s3_bucket.b[0].id>', else: '(absent)' },
      b: { if: 'var.on = true', then: '<aws_s3_bucket.b[0].id>', else: '(absent)' },
      c: { if: 'var.on = true', then: '<aws_s3_bucket.b[0].id>', else: 'none' },
    })
  })

  test('of instances that aren’t known are those of the one that stands for all', async () => {
    const { resources } = await resolve(
      `${beside}${bucket('for_each = var.free')}resource "t" "r" {\n  for_each = aws_s3_bucket.b\n  a = each.value.id\n}\nresource "t" "s" {\n  for_each = var.free\n  a = aws_s3_bucket.b[each.key].id\n}\n`,
    )
    expect(resources.map(({ address }) => address)).toEqual(['aws_s3_bucket.b', 't.r', 't.s'])
    for (const { attributes } of resources.slice(1)) {
      expect(shown(attributes)).toEqual({ a: '<aws_s3_bucket.b.id>' })
    }
  })

  test('under another key may be those of any of them', async () => {
    const { resources } = await resolve(
      `${beside}${bucket('count = var.free')}resource "t" "r" {\n  count = var.free\n  a = aws_s3_bucket.b[0].id\n  b = aws_s3_bucket.b[count.index].id\n}\n`,
    )
    expect(shown(resources[1]?.attributes)).toEqual({
      a: '<variable: variable free has no default and no value was given>',
      b: '<aws_s3_bucket.b.id>',
    })
  })

  test('that go in a circle are a mistake, and nothing hangs', async () => {
    const { resources } = await resolve(
      'resource "t" "a" {\n  x = t.b.x\n  y = 1\n}\nresource "t" "b" {\n  x = t.a.x\n}\nresource "t" "c" {\n  count = length(t.c)\n}\n',
    )
    expect(resources.map(({ address }) => address)).toEqual(['t.a', 't.b', 't.c'])
    expect(shown(resources[0]?.attributes)).toEqual({
      x: '<invalid: t.a.x refers to itself>',
      y: 1,
    })
  })
})

describe('data sources', () => {
  test('are there beside resources, with what is written of them', async () => {
    const data = await resourceOf(
      'data "aws_ami" "a" {\n  owners = ["self"]\n}\n',
      'data.aws_ami.a',
    )
    expect(data).toMatchObject({ mode: 'data', type: 'aws_ami', attributes: { owners: ['self'] } })
  })

  test('are known by what is written, and else read in the account', async () => {
    const { attributes: found } = await resourceOf(
      'data "aws_ami" "a" {\n  owners = ["self"]\n}\nresource "t" "r" {\n  a = data.aws_ami.a.owners[0]\n  b = data.aws_ami.a.id\n  c = data.aws_ami.none.id\n}\n',
      't.r',
    )
    expect(found.a).toBe('self')
    expect(found.b).toMatchObject({
      cause: 'data-source',
      reason: 'data.aws_ami.a.id is read in the account',
      remedy: 'a plan',
      source: '.\ndata.aws_ami.a.id',
    })
    expect(found.c).toMatchObject({ written: 'data.aws_ami.none.id' })
  })

  test('of partition, region and account follow from the provider', async () => {
    const { attributes: found } = await resourceOf(
      'provider "aws" {\n  region = "eu-west-1"\n}\ndata "aws_partition" "p" {\n}\ndata "aws_region" "r" {\n}\ndata "aws_caller_identity" "i" {\n}\nresource "t" "r" {\n  a = "arn:${data.aws_partition.p.partition}:x:${data.aws_region.r.name}:${data.aws_caller_identity.i.account_id}:y"\n  b = data.aws_region.r.region\n  c = data.aws_partition.p.dns_suffix\n  d = data.aws_caller_identity.i.account_id == data.aws_caller_identity.i.id\n}\n',
      't.r',
    )
    expect(shown(found)).toEqual({
      a: 'arn:aws:x:eu-west-1:<data-source: data.aws_caller_identity.i.account_id is the account that it is deployed to>:y',
      b: 'eu-west-1',
      c: 'amazonaws.com',
      d: true,
    })
  })

  test('of partition, region and account say the same where they are declared elsewhere', async () => {
    const { attributes: found } = await resourceOf(
      'provider "aws" {\n  region = "eu-west-1"\n}\nresource "t" "r" {\n  a = "arn:${data.aws_partition.p.partition}:x:${data.aws_region.r.name}:${data.aws_caller_identity.i.account_id}:y"\n}\n',
      't.r',
    )
    expect(shown(found.a)).toBe(
      'arn:aws:x:eu-west-1:<data-source: data.aws_caller_identity.i.account_id is the account that it is deployed to>:y',
    )
  })

  test('of the archived template provider are evaluated', async () => {
    const { attributes: found } = await resourceOf(
      'data "template_file" "t" {\n  template = "a-$${name}"\n  vars = {\n    name = "x"\n  }\n}\nresource "t" "r" {\n  a = data.template_file.t.rendered\n}\n',
      't.r',
    )
    expect(found.a).toBe('a-x')
  })

  test('of a region that isn’t known are not known; of another partition neither', async () => {
    const text = (region: string) =>
      `provider "aws" {\n  region = "${region}"\n}\ndata "aws_partition" "p" {\n}\ndata "aws_region" "r" {\n}\nresource "t" "r" {\n  a = data.aws_partition.p.partition\n  b = data.aws_region.r.name\n}\n`
    const china = await resourceOf(text('cn-north-1'), 't.r')
    expect(china.attributes.a).toMatchObject({ cause: 'data-source' })
    const open = await resourceOf(`${beside}${text('${var.free}')}`, 't.r')
    expect(open.attributes.b).toMatchObject({ cause: 'variable' })
  })
})

test('the workspace and the machine are not known', async () => {
  expect(await attributes('a = terraform.workspace\nb = path.root\nc = path.module', '')).toEqual({
    a: '<runtime: terraform.workspace is chosen where the configuration is run>',
    b: '.',
    c: '.',
  })
})

test('the workspace can be given, and decides like a variable', async () => {
  const text = 'resource "t" "r" {\n  a = terraform.workspace == "prod" ? 1 : 2\n}\n'
  expect(shown((await resourceOf(text, 't.r')).attributes)).toEqual({
    a: { if: 'terraform.workspace = prod', then: 1, else: 2 },
  })
  const values = { 'terraform.workspace': 'prod' }
  expect((await resourceOf(text, 't.r', { values })).attributes.a).toBe(1)
})

test('blocks of the language that make no resource are passed over', async () => {
  const text = `
terraform {
  required_version = ">= 1.5"
  backend "s3" {
    bucket = "state"
  }
}
moved {
  from = t.old
  to   = t.r
}
removed {
  from = t.gone
  lifecycle {
    destroy = false
  }
}
import {
  for_each = { a = 1 }
  to       = t.each[each.key]
  id       = each.value
}
check "health" {
  data "http" "site" {
    url = "https://example.org"
  }
  assert {
    condition     = data.http.site.status_code == 200
    error_message = "It is down."
  }
}
ephemeral "aws_secretsmanager_secret_version" "s" {
  secret_id = "x"
}
resource "t" "each" {
  for_each = { a = 1 }
}
resource "t" "r" {
  secret_wo = ephemeral.aws_secretsmanager_secret_version.s.secret_string
  lifecycle {
    prevent_destroy = true
    ignore_changes  = [tags]
    postcondition {
      condition     = self.x != ""
      error_message = "It is empty."
    }
  }
  provisioner "local-exec" {
    command = "echo \${self.id}"
  }
}
`
  const { resources, errors, notes } = await resolve(text)
  expect([errors, notes]).toEqual([[], []])
  expect(resources.map(({ address }) => address)).toEqual(['t.each["a"]', 't.r'])
  expect(shown(resources[1]?.attributes)).toEqual({
    secret_wo: '<secret: ephemeral.aws_secretsmanager_secret_version.s is never kept>',
  })
})
