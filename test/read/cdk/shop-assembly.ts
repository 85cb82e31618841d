import { check } from '../../../src/index.ts'
import { type Files, workspace } from './write-assembly.ts'

/** How an app was synthesised; what is left out is as the command line does it. */
export interface Synthesis {
  readonly version?: unknown
  /** Where the metadata stands: aws-cdk-lib 2.242 and newer write a file. */
  readonly metadata?: 'file' | 'inline' | 'none'
  /** What is told of the creation of constructs: nothing before 2.251, unless `CDK_DEBUG` is on. */
  readonly creation?: 'stack' | 'trace' | 'none'
  /** `aws:cdk:path` and `aws:asset:path` in the templates. */
  readonly paths?: boolean
  readonly assets?: boolean
  readonly templateFile?: boolean
  readonly tree?: 'whole' | 'forest' | 'none'
  readonly minified?: boolean
  /** `AWS::CDK::Metadata` in every stack. */
  readonly reporting?: boolean
  readonly environment?: string
}

const HASH = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0'

/** The source of the app: what it makes stands on the lines that `places` names. */
const source: Files = {
  'cdk.json': { app: 'npx tsx bin/app.ts' },
  'bin/app.ts': '\n'.repeat(20),
  'lib/shop.ts': '\n'.repeat(40),
}

const LINES = { Disk: 11, Copy: 14, Deep: 31 } as const

const frames = (line: number) => [
  '...new Volume2 in aws-cdk-lib...',
  `new Shop (/codebuild/output/src123/src/lib/shop.ts:${line}:5)`,
  '<anonymous> (/codebuild/output/src123/src/bin/app.ts:7:1)',
  '...node internals, tsx...',
]

const trace = (line: number) => [
  'new Volume2 (/codebuild/output/src123/src/node_modules/aws-cdk-lib/aws-ec2/lib/volume.js:1:16059)',
  `new Shop (/codebuild/output/src123/src/lib/shop.ts:${line}:5)`,
  'Module._compile (node:internal/modules/cjs/loader:1521:14)',
]

/** An app of one stack with another one nested in it, and of a stage with the same, as files. */
export function shopAssembly(how: Synthesis = {}): Files {
  const beta = inFolder('cdk.out/assembly-Beta', 'Beta/Shop', 'BetaShop8E7A5F2C', how)
  const shop = inFolder('cdk.out', 'Shop', 'Shop', how)
  return {
    ...source,
    ...shop.files,
    ...beta.files,
    'cdk.out/cdk.out': { version: how.version ?? '55.0.0' },
    'cdk.out/assembly-Beta/cdk.out': { version: how.version ?? '55.0.0' },
    'cdk.out/assembly-Beta/manifest.json': { version: how.version, artifacts: beta.artifacts },
    'cdk.out/manifest.json': {
      version: how.version ?? '55.0.0',
      minimumCliVersion: '2.1138.0',
      artifacts: {
        'assembly-Beta': {
          type: 'cdk:cloud-assembly',
          properties: { directoryName: 'assembly-Beta', displayName: 'Beta' },
        },
        ...shop.artifacts,
        ...(how.tree === 'none'
          ? {}
          : { Tree: { type: 'cdk:tree', properties: { file: 'tree.json' } } }),
        'aws-cdk-lib/feature-flag-report': {
          type: 'cdk:feature-flag-report',
          properties: { module: 'aws-cdk-lib', flags: {} },
        },
      },
    },
    ...treeFiles(how),
  }
}

function inFolder(folder: string, path: string, id: string, how: Synthesis) {
  const write = (content: object) => JSON.stringify(content, null, how.minified ? 0 : 1)
  const nested = `${id}Inner5C0C.nested.template.json`
  const inner = 'InnerNestedStackInnerNestedStackResource1B2C3D4E'
  const innerPath = `${path}/Inner.NestedStack/Inner.NestedStackResource`
  const told = (construct: string, more = {}) =>
    how.paths === false ? {} : { Metadata: { 'aws:cdk:path': construct, ...more } }
  const volume = (construct: string, encrypted: unknown) => ({
    Type: 'AWS::EC2::Volume',
    Properties: { AvailabilityZone: 'a', Encrypted: encrypted },
    ...told(construct),
  })
  const stack = {
    Resources: {
      Disk11AA: volume(`${path}/Disk/Resource`, false),
      Copy22BB: volume(`${path}/Copy/Resource`, { 'Fn::GetAtt': [inner, 'Outputs.Flag'] }),
      [inner]: {
        Type: 'AWS::CloudFormation::Stack',
        Properties: {
          TemplateURL: {
            'Fn::Join': [
              '',
              [
                'https://s3.',
                { Ref: 'AWS::Region' },
                '.',
                { Ref: 'AWS::URLSuffix' },
                `/a/${HASH}.json`,
              ],
            ],
          },
          Parameters: { referencetoShopFlag: { Ref: 'Flag' } },
        },
        ...told(innerPath, { 'aws:asset:path': nested, 'aws:asset:property': 'TemplateURL' }),
      },
      ...(how.reporting === false
        ? {}
        : {
            CDKMetadata: {
              Type: 'AWS::CDK::Metadata',
              Properties: { Analytics: 'v2:deflate64:H4s' },
              ...told(`${path}/CDKMetadata/Default`),
              Condition: 'CDKMetadataAvailable',
            },
          }),
    },
    ...(how.reporting === false
      ? {}
      : {
          Conditions: {
            CDKMetadataAvailable: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'eu-west-1'] },
          },
        }),
    Parameters: {
      Flag: { Type: 'String', Default: 'false' },
      BootstrapVersion: {
        Type: 'AWS::SSM::Parameter::Value<String>',
        Default: '/cdk-bootstrap/hnb659fds/version',
      },
    },
    Rules: {
      CheckBootstrapVersion: {
        Assertions: [
          {
            Assert: {
              'Fn::Not': [
                { 'Fn::Contains': [['1', '2', '3', '4', '5'], { Ref: 'BootstrapVersion' }] },
              ],
            },
            AssertDescription: 'CDK bootstrap stack version 6 required.',
          },
        ],
      },
    },
  }
  const child = {
    Resources: { Deep33CC: volume(`${path}/Inner/Deep/Resource`, { Ref: 'referencetoShopFlag' }) },
    Parameters: { referencetoShopFlag: { Type: 'String' } },
    Outputs: { Flag: { Value: { Ref: 'referencetoShopFlag' } } },
  }
  const metadata = how.metadata === 'none' ? {} : metadataOf(path, id, nested, inner, how)
  const inFile = (how.metadata ?? 'file') === 'file'
  const files: Files = {
    [`${folder}/${id}.template.json`]: write(stack),
    [`${folder}/${nested}`]: write(child),
    ...(how.assets === false
      ? {}
      : {
          [`${folder}/${id}.assets.json`]: {
            version: '55.0.0',
            files: { [HASH]: { source: { path: nested, packaging: 'file' }, destinations: {} } },
            dockerImages: {},
          },
        }),
    ...(inFile ? { [`${folder}/${id}.metadata.json`]: metadata } : {}),
  }
  const artifacts = {
    ...(how.assets === false
      ? {}
      : {
          [`${id}.assets`]: {
            type: 'cdk:asset-manifest',
            properties: { file: `${id}.assets.json` },
          },
        }),
    [id]: {
      type: 'aws:cloudformation:stack',
      environment: how.environment ?? 'aws://unknown-account/unknown-region',
      properties: { templateFile: `${id}.template.json`, stackName: path.replace('/', '-') },
      dependencies: how.assets === false ? undefined : [`${id}.assets`],
      ...(inFile ? { additionalMetadataFile: `${id}.metadata.json` } : { metadata }),
      displayName: path,
    },
  }
  return { files, artifacts }
}

function metadataOf(
  path: string,
  id: string,
  nested: string,
  inner: string,
  how: Synthesis,
): Files {
  const made = (logicalId: string, line: number) => {
    const creation = how.creation ?? 'stack'
    const logical = { type: 'aws:cdk:logicalId', data: logicalId }
    if (creation === 'trace') return [{ ...logical, trace: trace(line) }]
    return creation === 'none'
      ? [logical]
      : [logical, { type: 'aws:cdk:creationStack', data: frames(line) }]
  }
  const templateFile = (file: string) =>
    how.templateFile === false ? [] : [{ type: 'aws:cdk:templateFile', data: file }]
  return {
    [`/${path}`]: templateFile(`${id}.template.json`),
    [`/${path}/Disk/Resource`]: made('Disk11AA', LINES.Disk),
    [`/${path}/Copy/Resource`]: made('Copy22BB', LINES.Copy),
    [`/${path}/Inner`]: templateFile(nested),
    [`/${path}/Inner/Deep/Resource`]: made('Deep33CC', LINES.Deep),
    [`/${path}/Inner.NestedStack/Inner.NestedStackResource`]: made(inner, 17),
    [`/${path}/CDKMetadata/Default`]: [{ type: 'aws:cdk:logicalId', data: 'CDKMetadata' }],
  }
}

function treeFiles({ tree }: Synthesis): Files {
  if (tree === 'none') return {}
  const node = (path: string, logicalId: string | null, children = {}) => ({
    id: path.slice(path.lastIndexOf('/') + 1),
    path,
    constructInfo: {
      fqn: logicalId === null ? 'aws-cdk-lib.Stack' : 'aws-cdk-lib.aws_ec2.CfnVolume',
    },
    ...(logicalId === null
      ? {}
      : { attributes: { 'aws:cdk:cloudformation:logicalId': logicalId } }),
    children,
  })
  const shop = (path: string) =>
    node(path, null, {
      Disk: node(`${path}/Disk`, null, { Resource: node(`${path}/Disk/Resource`, 'Disk11AA') }),
      Copy: node(`${path}/Copy`, null, { Resource: node(`${path}/Copy/Resource`, 'Copy22BB') }),
      Inner: node(`${path}/Inner`, null, {
        Deep: node(`${path}/Inner/Deep`, null, {
          Resource: node(`${path}/Inner/Deep/Resource`, 'Deep33CC'),
        }),
      }),
    })
  const root = (beta: object, own: object) => ({
    version: 'tree-0.1',
    tree: {
      id: 'App',
      path: '',
      children: { Beta: node('Beta', null, { Shop: beta }), Shop: own },
    },
  })
  if (tree !== 'forest') return { 'cdk.out/tree.json': root(shop('Beta/Shop'), shop('Shop')) }
  const part = (path: string, fileName: string, treeId: string) => ({
    id: 'Shop',
    path,
    fileName,
    treeId,
  })
  const forest = (trees: Files) => ({ version: 'forest-0.1', forest: trees })
  const outer = shop('Shop')
  return {
    'cdk.out/tree.json': root(
      part('Beta/Shop', 'trees-1.json', 't0'),
      part('Shop', 'trees-1.json', 't1'),
    ),
    // A part may refer to a further one.
    'cdk.out/trees-1.json': forest({
      t0: shop('Beta/Shop'),
      t1: {
        ...outer,
        children: { ...outer.children, Inner: part('Shop/Inner', 'trees-2.json', 't0') },
      },
    }),
    'cdk.out/trees-2.json': forest({ t0: (outer.children as Record<string, object>).Inner }),
  }
}

/** What is judged of it, with the source line: everything in it that is a volume, in both places. */
export const shopFindings = [
  'Beta/Shop Copy22BB fail lib/shop.ts:14',
  'Beta/Shop Disk11AA fail lib/shop.ts:11',
  'Beta/Shop/Inner Deep33CC fail lib/shop.ts:31',
  'Shop Copy22BB fail lib/shop.ts:14',
  'Shop Disk11AA fail lib/shop.ts:11',
  'Shop/Inner Deep33CC fail lib/shop.ts:31',
]

/** Judges an assembly; `paths` are relative to the folder that holds its `cdk.json`. */
export async function judge(files: Files, paths: readonly string[] = ['cdk.out'], options = {}) {
  const { root } = workspace(files)
  return check({ cwd: root, root, paths, policy: ['encrypted-volumes'], ...options })
}

/** `stack address verdict file:line`, in order of names; the nested stack is called by its id alone. */
export async function linesOf(...judged: Parameters<typeof judge>): Promise<readonly string[]> {
  const { verdicts, errors } = await judge(...judged)
  const lines = verdicts.map(({ stack, address, verdict, file, line }) => {
    const at = file.endsWith('.template.json') ? 'the template' : `${file}:${line}`
    const named = stack.replace('InnerNestedStackInnerNestedStackResource1B2C3D4E', 'Inner')
    return `${named} ${address} ${verdict} ${at}`
  })
  return [...lines, ...errors.map(({ message }) => message)].toSorted()
}
