import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/index.ts'
import { filesBelow, shared } from './shared.ts'

const samples = shared === null ? '' : join(shared, 'samples')

describe.skipIf(shared === null)('real inputs (skipped where the samples are absent)', () => {
  test('every plan is judged, or named with what is wrong with it', async () => {
    const files = filesBelow(join(samples, 'terraform-plans'), /\.json$/)
    expect(files.length).toBeGreaterThan(29)
    const { inputs, errors } = await check({
      cwd: samples,
      root: samples,
      paths: ['terraform-plans'],
    })
    const told = new Set([...inputs, ...errors].map(({ file }) => file))
    const plans = files
      .map((file) => relative(samples, file))
      .filter((file) => /plan/.test(dirname(file)))
    const untold = plans.filter((file) => !told.has(file))
    // What is passed over in a folder is said where it is named.
    const named = await check({ cwd: samples, root: samples, paths: untold })
    expect(new Set(named.errors.map(({ file }) => file))).toEqual(new Set(untold))
    expect(
      inputs
        .filter(({ resources, notes }) => resources === 0 && notes.length === 0)
        .map(({ file }) => file),
    ).toEqual([])
  })

  test('every template is judged', async () => {
    const files = filesBelow(join(samples, 'cloudformation'), /\.(?:json|ya?ml|template)$/)
    const { inputs, errors } = await check({
      cwd: samples,
      root: samples,
      paths: ['cloudformation'],
    })
    expect(errors).toEqual([])
    expect(inputs.length).toBeGreaterThan(120)
    expect(inputs.length).toBeLessThanOrEqual(files.length)
  })
})
