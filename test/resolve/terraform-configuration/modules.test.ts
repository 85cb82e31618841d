// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of HCL look so
import { describe, expect, test } from 'vitest'
import { conditionShown, resolve, shown } from './resolve-files.ts'

const CHILD = `
variable "name" {}
variable "size" {
  type    = number
  default = 8
}
variable "kind" {
  type     = string
  default  = "gp3"
  nullable = false
}
resource "aws_ebs_volume" "v" {
  size = var.size
  type = var.kind
  tags = { Name = var.name }
}
output "id" {
  value = aws_ebs_volume.v.id
}
output "size" {
  value     = var.size
  sensitive = true
}
`
const call = (lines: string) => `module "m" {\n  source = "./m"\n${lines}\n}\n`

describe('modules', () => {
  test('take what they are called with; their own defaults are certain', async () => {
    const { resources } = await resolve({
      'main.tf': `variable "n" {\n  default = "x"\n}\n${call('  name = var.n\n  kind = null')}`,
      'm/main.tf': CHILD,
    })
    expect(resources).toMatchObject([{ address: 'module.m.aws_ebs_volume.v', module: 'module.m' }])
    expect(shown(resources[0]?.attributes)).toEqual({
      size: 8,
      type: 'gp3',
      tags: {
        Name: {
          if: 'var.n = x',
          then: 'x',
          else: '<variable: variable n may be given another value than its default>',
        },
      },
    })
  })

  test('called without what they need are a mistake there alone', async () => {
    const { resources } = await resolve({ 'main.tf': call('  size = "9"'), 'm/main.tf': CHILD })
    expect(shown(resources[0]?.attributes)).toEqual({
      size: 9,
      type: 'gp3',
      tags: { Name: '<invalid: module m is called without name>' },
    })
  })

  test('give their outputs, of every instance', async () => {
    const { resources } = await resolve({
      'main.tf': `${call('  for_each = { a = 1, b = 2 }\n  name = each.key\n  size = each.value')}resource "t" "r" {\n  a = module.m["a"].id\n  b = { for k, m in module.m : k => m.id }\n  c = values(module.m)[*].size\n  d = module.m["a"].none\n}\n`,
      'm/main.tf': CHILD,
    })
    expect(resources.map(({ address }) => address)).toEqual([
      't.r',
      'module.m["a"].aws_ebs_volume.v',
      'module.m["b"].aws_ebs_volume.v',
    ])
    expect(shown(resources[0]?.attributes)).toEqual({
      a: '<module.m["a"].aws_ebs_volume.v.id>',
      b: {
        a: '<module.m["a"].aws_ebs_volume.v.id>',
        b: '<module.m["b"].aws_ebs_volume.v.id>',
      },
      c: [{ sensitive: 1 }, { sensitive: 2 }],
      d: '<invalid: module.m["a"] has no output none>',
    })
  })

  test('join what is inside each call, and through arguments', async () => {
    const { resources } = await resolve({
      'main.tf': `resource "aws_s3_bucket" "outer" {\n}\nmodule "m" {\n  source = "./m"\n  count  = 2\n  bucket = aws_s3_bucket.outer\n}\n`,
      'm/main.tf':
        'variable "bucket" {}\nresource "aws_s3_bucket" "inner" {\n}\nresource "t" "p" {\n  own = aws_s3_bucket.inner.id\n  given = var.bucket.arn\n}\n',
    })
    const policies = resources.filter(({ type }) => type === 't')
    expect(policies.map(({ address, attributes }) => [address, shown(attributes)])).toEqual([
      [
        'module.m[0].t.p',
        { own: '<module.m[0].aws_s3_bucket.inner.id>', given: '<aws_s3_bucket.outer.arn>' },
      ],
      [
        'module.m[1].t.p',
        { own: '<module.m[1].aws_s3_bucket.inner.id>', given: '<aws_s3_bucket.outer.arn>' },
      ],
    ])
  })

  test('that are made by a condition give their resources that condition', async () => {
    const { resources } = await resolve({
      'main.tf': `variable "on" {\n  type = bool\n}\n${call('  count = var.on ? 1 : 0\n  name = "x"')}`,
      'm/main.tf': 'variable "name" {}\nresource "t" "r" {\n  count = var.name == "x" ? 1 : 0\n}\n',
    })
    expect(
      resources.map(({ address, exists }) => [address, exists && conditionShown(exists)]),
    ).toEqual([['module.m[0].t.r[0]', 'var.on = true']])
  })

  test('that were not read are told, and leave what they give open', async () => {
    const { resources, notes } = await resolve(
      'module "vpc" {\n  source = "terraform-aws-modules/vpc/aws"\n}\nresource "t" "r" {\n  a = module.vpc.id\n  b = module.none.id\n}\n',
    )
    expect(notes).toEqual([
      'Module vpc (terraform-aws-modules/vpc/aws) is not on disk: its resources were not judged. Run `terraform init`, or give a plan.',
    ])
    expect(resources[0]?.deployment).toEqual({
      id: '.',
      inputFile: '.',
      open: ['module vpc (terraform-aws-modules/vpc/aws) is not on disk'],
    })
    expect(resources[0]?.attributes.a).toMatchObject({
      cause: 'not-read',
      reason: 'module vpc (terraform-aws-modules/vpc/aws) is not on disk',
      remedy: 'terraform init, or a plan',
    })
    expect(shown(resources[0]?.attributes.b)).toBe(
      '<not-read: module.none is not declared in what was read>',
    )
  })

  test('several levels deep keep their addresses', async () => {
    const { resources } = await resolve({
      'main.tf': 'module "a" {\n  source = "./a"\n  for_each = toset(["x"])\n  v = each.key\n}\n',
      'a/main.tf':
        'variable "v" {}\nmodule "b" {\n  source = "../b"\n  count = 2\n  v = "${var.v}${count.index}"\n}\n',
      'b/main.tf': 'variable "v" {}\nresource "t" "r" {\n  x = var.v\n}\n',
    })
    expect(
      resources.map(({ address, module, attributes }) => [address, module, attributes.x]),
    ).toEqual([
      ['module.a["x"].module.b[0].t.r', 'module.a["x"].module.b[0]', 'x0'],
      ['module.a["x"].module.b[1].t.r', 'module.a["x"].module.b[1]', 'x1'],
    ])
  })
})
