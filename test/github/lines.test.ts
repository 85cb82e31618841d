import { afterEach, describe, expect, test } from 'vitest'
import { type Change, openChange, template, writes } from './change.ts'

const open: Change[] = []
const change = async (...args: Parameters<typeof openChange>) => {
  const opened = await openChange(...args)
  open.push(opened)
  return opened
}
afterEach(async () => {
  for (const { github, close } of open.splice(0)) {
    await close()
    expect(github.faults).toEqual([])
  }
})

const volumes = (number: number, encrypted: boolean, name = 'Disk') =>
  Object.fromEntries(Array.from({ length: number }, (_, index) => [`${name}${index}`, encrypted]))

describe('annotations', () => {
  test('stand on changed lines first, and what is cut is counted', async () => {
    const before = template(volumes(12, true))
    const after = before.replaceAll('Encrypted: true', 'Encrypted: false')
    const { run } = await change({ 'a.yaml': before }, { 'a.yaml': after })
    const step = await run()
    expect(step.dropped).toEqual([])
    const errors = step.annotations.filter(({ kind }) => kind === 'error')
    expect(errors).toHaveLength(10)
    expect(errors[8]?.title).toBe('+ 4 more, see summary')
    expect(errors[9]?.message).toBe('Gate closed: 12 findings block.')
  })

  test('of a default that the change sets elsewhere are not shown in files that it does not touch', async () => {
    const parts = (value: string) => ({
      'main.tf':
        'resource "aws_ebs_volume" "disk" {\n  availability_zone = "a"\n  size = 8\n  encrypted = var.safe\n}\n\nvariable "safe" {\n  type = bool\n}\n',
      'values.auto.tfvars': `safe = ${value}\n`,
    })
    const { run } = await change(parts('true'), parts('false'))
    const step = await run()
    expect(step.exitCode).toBe(1)
    expect(step.annotations.map(({ title, message }) => title ?? message)).toEqual([
      '+ 1 more, see summary',
      'Gate closed: 1 finding blocks.',
    ])
    expect(step.annotations[0]?.message).toContain(
      'only files that the change touches are annotated',
    )
  })

  test('go to the job’s own check run where that is asked for, 50 a request', async () => {
    const before = template(volumes(120, true))
    const { github, run } = await change(
      { 'a.yaml': before },
      { 'a.yaml': before.replaceAll('Encrypted: true', 'Encrypted: false') },
      { checkRuns: new Map([[77, { id: 77, annotations: [], title: '', summary: '' }]]) },
    )
    const step = await run({ inputs: { 'check-annotations': 'true', 'check-run-id': '77' } })
    expect(step.exitCode).toBe(1)
    expect(github.state.checkRuns.get(77)?.annotations).toHaveLength(120)
    expect(github.state.checkRuns.get(77)?.annotations[0]).toMatchObject({
      ...{ path: 'a.yaml', start_line: 7, end_line: 7, annotation_level: 'failure' },
      title: 'Not met: EBS volume is encrypted (encrypted-volumes)',
    })
    expect(step.annotations.map(({ message }) => message)).toEqual([
      'Gate closed: 120 findings block.',
    ])
    expect(writes(github)).toEqual([
      'POST /issues/{issue_number}/comments',
      ...Array.from({ length: 3 }, () => 'PATCH /check-runs/{check_run_id}'),
    ])
  })

  test.each([403, 404, 422, 500])(
    'come from the log where the check run answers %d',
    async (status) => {
      const { github, run } = await change(
        { 'a.yaml': template({ Disk: true }) },
        { 'a.yaml': template({ Disk: false }) },
      )
      github.mishap = ({ route }) =>
        route.startsWith('PATCH') ? { status, body: { message: 'No' } } : null
      const step = await run({ inputs: { 'check-annotations': 'true', 'check-run-id': '77' } })
      expect(step.exitCode).toBe(1)
      expect(step.annotations[0]).toMatchObject({ file: 'a.yaml', line: 7 })
      expect(step.lines.join('\n')).toContain(
        "could not add annotations to the job's own check run",
      )
      expect(writes(github).filter((route) => route.startsWith('PATCH'))).toHaveLength(1)
    },
  )

  test('come from the log where the server tells no check run', async () => {
    const { run } = await change(
      { 'a.yaml': template({ Disk: true }) },
      { 'a.yaml': template({ Disk: false }) },
    )
    const step = await run({ inputs: { 'check-annotations': 'true' } })
    expect(step.annotations[0]).toMatchObject({ file: 'a.yaml', line: 7 })
    expect(step.lines.join('\n')).toContain('does not tell the check run of a job')
  })
})

describe('a review', () => {
  const review = { review: 'true' }

  const yaml = { before: template({ Disk: true }), after: template({ Disk: false }) }
  const json = (encrypted: boolean) =>
    `${JSON.stringify({ Resources: { Disk: { Type: 'AWS::EC2::Volume', Properties: { Size: 8, Encrypted: encrypted, AvailabilityZone: 'a' } } } }, null, 2)}\n`
  const terraform = (encrypted: boolean) =>
    `resource "aws_ebs_volume" "disk" {\n  availability_zone = "a"\n  size              = 8\n  encrypted         = ${encrypted} # for now\n}\n`

  test.each([
    ['a.yaml', yaml.before, yaml.after],
    ['a.json', json(true), json(false)],
    ['main.tf', terraform(true), terraform(false)],
  ])('suggests in %s what makes the finding go away', async (file, before, after) => {
    const { github, run, push } = await change({ [file]: before }, { [file]: after })
    const first = await run({ inputs: review })
    expect(first.exitCode).toBe(1)
    const [remark] = github.state.reviews.flatMap(({ comments }) => comments)
    expect(remark).toMatchObject({ path: file, pull: 42 })
    const text = /^```suggestion\n(.*)\n```$/m.exec(remark?.body ?? '')?.[1]
    expect(text).toBeDefined()

    const lines = after.split('\n')
    lines[(remark?.line ?? 0) - 1] = text ?? ''
    push({ [file]: lines.join('\n') })
    const second = await run({ inputs: review })
    expect(second.exitCode).toBe(0)
    expect(lines.join('\n')).toBe(before)
    expect(github.state.comments[0]?.body).toContain('✅ Gate open: all clear')
    expect(github.state.reviews).toHaveLength(1)
  })

  test('is written once', async () => {
    const { github, run } = await change({ 'a.yaml': yaml.before }, { 'a.yaml': yaml.after })
    await run({ inputs: review })
    await run({ inputs: review })
    expect(github.state.reviews).toHaveLength(1)
    expect(writes(github)).toEqual([
      'POST /issues/{issue_number}/comments',
      'POST /pulls/{pull_number}/reviews',
    ])
  })

  test('is written although somebody planted its marks', async () => {
    const { github, run } = await change({ 'a.yaml': yaml.before }, { 'a.yaml': yaml.after })
    await run({ inputs: review })
    const [{ comments } = { comments: [] }] = github.state.reviews.splice(0)
    const planted = comments.map((comment) => ({ ...comment, author: 'stranger' }))
    github.state.reviews.push({ id: 1, pull: 42, author: 'stranger', body: 'x', comments: planted })
    await run({ inputs: review })
    expect(github.state.reviews).toHaveLength(2)
  })

  test('has a remark, and no suggestion, where the value comes from elsewhere', async () => {
    const parameter = (value: string) =>
      `Parameters:\n  Safe: { Type: String, Default: '${value}' }\n${template({ Disk: true }).replace('Encrypted: true', 'Encrypted: !Ref Safe')}`
    const { github, run } = await change(
      { 'a.yaml': parameter('true') },
      { 'a.yaml': `${parameter('false')}# changed\n`.replace('Size: 8', 'Size: 9') },
    )
    await run({ inputs: review })
    const remarks = github.state.reviews.flatMap(({ comments }) => comments)
    expect(remarks).toHaveLength(1)
    expect(remarks[0]?.body).not.toContain('suggestion')
  })

  test('has no more than 30 remarks, and counts the others', async () => {
    const before = template(volumes(33, true))
    const { github, run } = await change(
      { 'a.yaml': before },
      { 'a.yaml': before.replaceAll('Encrypted: true', 'Encrypted: false') },
    )
    await run({ inputs: review })
    expect(github.state.reviews[0]?.comments).toHaveLength(30)
    expect(github.state.reviews[0]?.body).toContain('+ 3 more')
  })

  test('that is refused is tried once more with the diff read anew, never remark by remark', async () => {
    const { github, run } = await change(
      { 'a.yaml': yaml.before, 'b.yaml': yaml.before },
      { 'a.yaml': yaml.after, 'b.yaml': yaml.after },
    )
    let reviews = 0
    github.mishap = ({ route }) => {
      if (!route.startsWith('POST') || !route.endsWith('/reviews')) return null
      reviews += 1
      if (reviews > 1) return null
      // Meanwhile one file was taken back.
      const head = github.state.pulls[0]?.head.sha ?? ''
      github.state.commits.set(head, { 'a.yaml': yaml.after, 'b.yaml': yaml.before })
      return {
        status: 422,
        body: { message: 'Unprocessable Entity', errors: ['Line could not be resolved'] },
      }
    }
    const step = await run({ inputs: review })
    expect(step.exitCode).toBe(1)
    expect(reviews).toBe(2)
    expect(
      github.state.reviews.flatMap(({ comments }) => comments.map(({ path }) => path)),
    ).toEqual(['a.yaml'])
  })

  test('that stays refused leaves the comment, which says all', async () => {
    const { github, run } = await change({ 'a.yaml': yaml.before }, { 'a.yaml': yaml.after })
    github.mishap = ({ route }) =>
      route.endsWith('/reviews') ? { status: 422, body: { message: 'Validation Failed' } } : null
    const step = await run({ inputs: review })
    expect(step.exitCode).toBe(1)
    expect(github.state.comments).toHaveLength(1)
    expect(writes(github).filter((route) => route.endsWith('/reviews'))).toHaveLength(1)
    expect(step.lines.join('\n')).toContain(
      'could not write remarks with suggestions on changed lines',
    )
  })
})
