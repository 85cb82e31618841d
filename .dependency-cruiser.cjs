/**
 * Which way imports may go: doors → check.ts → stages → model. `npm run dependencies` holds it.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const stages = '^src/(read|settings|revision|resolve|relate|policy|evaluate|decide|report|github)/'
const doors = '^src/(cli|action|index)\\.ts$'
/** A door, and what it is made of. */
const doorsAndParts = '^src/(cli\\.ts|action\\.ts|index\\.ts|command-line/)'

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two modules that need each other to run are one thing, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unknown-imports',
      comment: 'An import that leads nowhere would not be counted by any rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^stackgate:' },
    },
    {
      name: 'stages-know-only-the-model',
      comment:
        'Stages hand over types of model/, so that each can be read, tested and loaded alone.',
      severity: 'error',
      from: { path: stages },
      to: { path: '^src/', pathNot: ['^src/$1/', '^src/model/'] },
    },
    {
      name: 'report-knows-only-decisions',
      comment: 'A reporter that reads documents or policies can tell what other reporters do not.',
      severity: 'error',
      from: { path: '^src/report/' },
      to: { path: '^(src/(read|resolve|relate|policy|evaluate)|policies)/' },
    },
    {
      name: 'one-way-into-a-stage',
      comment:
        "A stage's index.ts, or that of a format in it, is its only way in: the rest may change.",
      severity: 'error',
      from: { path: '^src/', pathNot: stages },
      to: {
        path: stages,
        pathNot: [`${stages}index\\.ts$`, `${stages}[^/]+/index\\.ts$`],
      },
    },
    {
      name: 'the-model-stands-alone',
      comment: 'Everything rests on the model; what it would import could not use it.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: '^src/model/' },
    },
    {
      name: 'nobody-imports-a-door',
      comment: 'Doors end a process, print, and read the environment.',
      severity: 'error',
      from: { path: '^src/', pathNot: doors },
      to: { path: doors },
    },
    {
      name: 'disk-in-few-places',
      comment: 'What touches the disk is where roots, links and limits are looked after.',
      severity: 'error',
      from: {
        path: '^src/',
        // The list of actions is a file of our own.
        pathNot: [
          '^src/(read|settings|revision|policy|github)/',
          '^src/evaluate/iam/data/',
          doorsAndParts,
        ],
      },
      to: { dependencyTypes: ['core'], path: '^(node:)?fs(/promises)?$' },
    },
    {
      name: 'no-network-but-to-github',
      comment: 'A check connects nowhere.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/github/', '^src/action\\.ts$'] },
      to: {
        path: [
          '^(node:)?(https?|http2|net|tls|dns|dgram)(/promises)?$',
          '^(node_modules/)?(@actions|@octokit|undici)/',
        ],
      },
    },
    {
      name: 'nothing-is-executed',
      comment:
        'What is judged is data; no program is started but git, to read objects, and no code of an input is run.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/revision/' },
      to: { path: '^(node:)?(child_process|vm|inspector|repl)$' },
    },
    {
      name: 'yaml-for-authors-only',
      comment:
        'The package yaml aborts the process on deep input on Node 20; untrusted templates go through read/cloudformation.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/policy/' },
      to: { path: '^node_modules/yaml/' },
    },
    {
      name: 'checks-import-types-only',
      comment:
        "A policy's code gets all it calls as an argument, so that it runs anywhere and can be read alone.",
      severity: 'error',
      from: { path: '^policies/.+/check\\.ts$' },
      to: { dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-product-needs-no-tools',
      comment: 'Tests, scripts and examples are not shipped.',
      severity: 'error',
      from: { path: '^(src|policies)/' },
      to: { path: '^(test|scripts|bench|examples)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
