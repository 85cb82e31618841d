import { describe, expect, test } from 'vitest'
import type { ModuleNode } from '../../../src/model/configuration.ts'
import type { Path } from '../../../src/model/truth.ts'
import { readFiles } from './read-files.ts'

const MAIN = `module "net" {
  source = "./net"
}
module "far" {
  source = "x/y/z"
}
`
const NET = `resource "aws_security_group" "web" {
  name = "web"

  ingress {
    from_port   = 80
    cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]
  }
  dynamic "ingress" {
    for_each = var.ports
    content {
      from_port = ingress.value
    }
  }
  tags = {
    Name = "web"
    "a/b" = "c"
  }
  egress {
  }
}
data "aws_ami" "web" {
  owner = "self"
}
`

async function locate(call: string, type: string, path: Path) {
  const { root, locate: find } = await readFiles({
    'main.tf': MAIN,
    'net/main.tf': NET,
    '.terraform/modules/modules.json': '{"Modules":[{"Key":"far","Dir":".terraform/modules/far"}]}',
    '.terraform/modules/far/main.tf': 'resource "aws_vpc" "v" {\n  cidr_block = "10.0.0.0/8"\n}\n',
  })
  const { module } = root.calls.get(call) as ModuleNode
  const declared = module.resources.find((resource) => resource.type === type)
  return declared && find(declared.block, path, [call], () => null)
}

describe('places', () => {
  test.each([
    [['name'], '2:3-2:15', '/name'],
    [[], '1:1-1:36', null],
    [['missing'], '1:1-1:36', null],
    [['ingress', 0], '4:3-4:10', '/ingress/0'],
    [['ingress', 0, 'from_port'], '5:5-5:21', '/ingress/0/from_port'],
    [['ingress', 0, 'cidr_blocks', 1], '6:34-6:45', '/ingress/0/cidr_blocks/1'],
    [['ingress', 0, 'missing'], '4:3-4:10', '/ingress/0'],
    [['ingress', 1, 'from_port'], '11:7-11:32', '/ingress/1/from_port'],
    [['ingress', 9, 'from_port'], '11:7-11:32', '/ingress/9/from_port'],
    [['ingress', 1, 'missing'], '8:3-8:20', '/ingress/1'],
    [['egress', 0], '18:3-18:9', '/egress/0'],
    [['tags', 'Name'], '15:5-15:17', '/tags/Name'],
    [['tags', 'a/b'], '16:5-16:16', '/tags/a~1b'],
    [['tags', 'none'], '14:3-17:4', '/tags'],
  ] as const)('%j of a resource in a module lies at %s', async (path, place, pointer) => {
    const found = await locate('net', 'aws_security_group', path)
    const range = found?.range
    expect(`${range?.line}:${range?.column}-${range?.endLine}:${range?.endColumn}`).toBe(place)
    expect(found).toMatchObject({ file: 'net/main.tf', inputFile: 'net/main.tf', pointer })
    expect(found?.related).toEqual([
      {
        file: 'main.tf',
        range: { line: 1, column: 1, endLine: 1, endColumn: 13 },
        text: 'called here',
      },
    ])
  })

  test('of what was downloaded the call is a person’s place', async () => {
    const found = await locate('far', 'aws_vpc', ['cidr_block'])
    expect(found).toMatchObject({
      file: 'main.tf',
      range: { line: 4 },
      inputFile: '.terraform/modules/far/main.tf',
      related: [{ file: '.terraform/modules/far/main.tf', range: { line: 2 } }],
    })
  })
})
