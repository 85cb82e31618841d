import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from 'vitest'
import type { AssemblyDocument, AssemblyStack } from '../../../src/model/document.ts'
import { readAssembly } from '../../../src/read/cdk/index.ts'
import { labelFor } from '../../../src/read/find-inputs/index.ts'

/** Paths with their content; what is no text is written as JSON. */
export type Files = Readonly<Record<string, unknown>>

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A workspace in a folder of its own, which is removed after the test. */
export function workspace(files: Files): Workspace {
  const root = realpathSync.native(mkdtempSync(join(tmpdir(), 'stackgate-cdk-')))
  folders.push(root)
  const write = (more: Files) => {
    for (const [name, content] of Object.entries(more)) {
      const path = join(root, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 1))
    }
  }
  write(files)
  return {
    root,
    write,
    link: (name, target) => {
      mkdirSync(dirname(join(root, name)), { recursive: true })
      symlinkSync(target, join(root, name))
    },
    read: (folder = 'cdk.out', within = '.', maxFileSize) =>
      readAssembly(
        { path: join(root, folder), root: join(root, within) },
        labelFor(root),
        maxFileSize,
      ),
  }
}

export interface Workspace {
  readonly root: string
  readonly write: (files: Files) => void
  readonly link: (name: string, target: string) => void
  /** `folder` is the assembly's, `within` the root of the input; both relative to the workspace. */
  readonly read: (
    folder?: string,
    within?: string,
    maxFileSize?: number,
  ) => Promise<AssemblyDocument>
}

/** The manifest of an assembly; each stack `X` deploys `X.template.json`. */
export function manifest(artifacts: Files, more: Files = {}): Files {
  return { version: '55.0.0', artifacts, ...more }
}

export function stack(name: string, more: Files = {}, properties: Files = {}): Files {
  return {
    type: 'aws:cloudformation:stack',
    environment: 'aws://unknown-account/unknown-region',
    properties: { templateFile: `${name}.template.json`, ...properties },
    displayName: name,
    ...more,
  }
}

export const stage = (directoryName: string): Files => ({
  type: 'cdk:cloud-assembly',
  properties: { directoryName },
})

/** A template of volumes; each is told its construct path, unless that is empty. */
export function template(volumes: Readonly<Record<string, string>>): Files {
  const resources = Object.entries(volumes).map(([logicalId, path]) => [
    logicalId,
    {
      Type: 'AWS::EC2::Volume',
      Properties: { Encrypted: false },
      ...(path === '' ? {} : { Metadata: { 'aws:cdk:path': path } }),
    },
  ])
  return { Resources: Object.fromEntries(resources) as unknown }
}

/** The entries of a construct that has a logical id, and perhaps the stack of its creation. */
export function made(logicalId: string, frames?: readonly string[]): unknown[] {
  const id = { type: 'aws:cdk:logicalId', data: logicalId }
  return frames === undefined ? [id] : [id, { type: 'aws:cdk:creationStack', data: frames }]
}

/** `file:line:column`, or the reason why there is none. */
export function show(source: ReturnType<AssemblyStack['source']> | undefined): string | undefined {
  return typeof source === 'object' ? `${source.file}:${source.line}:${source.column}` : source
}
