import { expect, test } from 'vitest'
import type { Path } from '../../../src/model/truth.ts'
import { resolve } from './resolve-files.ts'

const MAIN = `module "m" {
  source = "./m"
  ports  = [80, 443]
}
`
const CHILD = `variable "ports" {}
resource "aws_security_group" "g" {
  ingress {
    from_port = 22
  }
  dynamic "ingress" {
    for_each = var.ports
    content {
      from_port = ingress.value
    }
  }
  ingress {
    from_port   = 8080
    cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]
  }
}
`

async function place(path: Path) {
  const { resources } = await resolve({ 'main.tf': MAIN, 'm/main.tf': CHILD })
  const location = resources[0]?.locate(path)
  return { location, at: `${location?.range?.line}:${location?.range?.column}` }
}

test.each([
  [[], '2:1', null],
  [['ingress', 0, 'from_port'], '4:5', '/ingress/0/from_port'],
  [['ingress', 1, 'from_port'], '9:7', '/ingress/1/from_port'],
  [['ingress', 2, 'from_port'], '9:7', '/ingress/2/from_port'],
  [['ingress', 3, 'from_port'], '13:5', '/ingress/3/from_port'],
  [['ingress', 3, 'cidr_blocks', 1], '14:34', '/ingress/3/cidr_blocks/1'],
  [['description'], '2:1', null],
] as const)('%j of a resource lies at %s', async (path, at, pointer) => {
  const found = await place(path)
  expect(found.at).toBe(at)
  expect(found.location).toMatchObject({
    file: 'm/main.tf',
    inputFile: 'm/main.tf',
    pointer,
    note: null,
    related: [{ file: 'main.tf', range: { line: 1, column: 1 }, text: 'called here' }],
  })
})
