import { afterEach, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { folderWith } from '../folder-with.ts'

const NAME = 'TF_VAR_encrypt'
afterEach(() => {
  delete process.env[NAME]
})

test.each([
  [{}, 'unknown'],
  [{ envVars: true }, 'fail'],
  [{ envVars: true, param: { encrypt: 'true' } }, 'pass'],
])(
  'variables of the environment count only where that is asked for: %o',
  async (options, verdict) => {
    const cwd = folderWith({
      'main.tf':
        'variable "encrypt" {\n  type = bool\n}\nresource "aws_ebs_volume" "v" {\n  encrypted = var.encrypt\n}\n',
    })
    process.env[NAME] = 'false'
    const { verdicts } = await check({
      cwd,
      root: cwd,
      paths: ['.'],
      policy: ['encrypted-volumes'],
      ...options,
    })

    expect(verdicts.map((line) => line.verdict)).toEqual([verdict])
  },
)
