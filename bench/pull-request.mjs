import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { byTurns, cli, floor, inFolder, print, ratio } from './measure.mjs'

const templates = 1000

/** Thirty resources: volumes, buckets and their policies, a few of which fail. */
function template(number) {
  const parts = Array.from({ length: 10 }, (_, index) => [
    `  Volume${index}:`,
    '    Type: AWS::EC2::Volume',
    '    Properties:',
    '      AvailabilityZone: eu-central-1a',
    `      Size: ${8 + index}`,
    `      Encrypted: ${index % 3 !== 0}`,
    `  Bucket${index}:`,
    '    Type: AWS::S3::Bucket',
    '    Properties:',
    `      BucketName: !Sub "team-${number}-\${Environment}-${index}"`,
    `  Policy${index}:`,
    '    Type: AWS::S3::BucketPolicy',
    '    Properties:',
    `      Bucket: !Ref Bucket${index}`,
    '      PolicyDocument:',
    '        Version: "2012-10-17"',
    '        Statement:',
    '          - Effect: Deny',
    '            Principal: "*"',
    '            Action: s3:*',
    `            Resource: !Sub "\${Bucket${index}.Arn}/*"`,
    '            Condition: { Bool: { aws:SecureTransport: "false" } }',
  ])
  const head = 'Parameters:\n  Environment: { Type: String, Default: dev }\nResources:\n'
  return `${head}${parts.flat().join('\n')}\n`
}

/**
 * A change to one template of thirty resources in a repository of a thousand, against the commit before: as
 * a whole, and against judging that template alone.
 * @param {number} runs
 */
export const pullRequest = (runs) =>
  inFolder((cwd) => {
    for (let number = 0; number < templates; number += 1) {
      const folder = join(cwd, `team-${number % 20}`)
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, `stack-${number}.yaml`), template(number))
    }
    const git = (...words) =>
      execFileSync(
        'git',
        ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...words],
        {
          cwd,
          stdio: 'ignore',
        },
      )
    git('init', '--quiet')
    git('add', '--all')
    git('commit', '--quiet', '--message', 'base')
    const changed = join('team-7', 'stack-7.yaml')
    appendFileSync(
      join(cwd, changed),
      '  Added: { Type: AWS::EC2::Volume, Properties: { Size: 8 } }\n',
    )
    const turns = byTurns(
      {
        floor,
        alone: [cli, 'check', changed],
        change: [cli, 'check', '--base', 'HEAD'],
      },
      { cwd, runs },
    )
    print(
      `Pull request, 1 of ${templates} templates changed: ${ratio(turns, (turn) => turn.change / turn.floor)} node -e 0, at most 6 wanted`,
    )
    print(`  that template alone: ${ratio(turns, (turn) => turn.alone / turn.floor)} node -e 0`)
  })
