import { isPlanText, isTerragrunt } from './configuration.ts'

/** What is known of a file that is no input. */
export interface Facts {
  /** The file's own name, in lower case; empty where there is none. */
  readonly name: string
  readonly text: string
  /** Whether a name stands at the top of the text. */
  readonly has: (name: string) => boolean
}

interface OtherFile {
  readonly is: (facts: Facts) => boolean
  readonly say: string
}

/** What helps with files of Terraform 0.11 and older. */
export const UPGRADE =
  'Run `terraform 0.12upgrade`, and make the plan with Terraform 0.12 or later.'

const SHOW = '`terraform show -json tfplan > plan.json`'

/**
 * Files that people give by mistake, the most telling first: how each is known, what to say of it.
 * Terraform's formats: https://developer.hashicorp.com/terraform/internals/json-format.
 */
export const OTHER_FILES: readonly OtherFile[] = [
  {
    is: ({ has }) => has('encrypted_data'),
    say: 'This file is encrypted by OpenTofu. Run `tofu show -json tfplan > plan.json` where the key is configured, and give that.',
  },
  {
    is: ({ has, text }) => has('@level') || /^\{"@level"/m.test(text),
    say: `This is the log stream of \`terraform plan -json\`, not the plan. The plan comes from ${SHOW}.`,
  },
  {
    is: ({ has }) => has('serial') && has('modules'),
    say: `This is a state file of Terraform 0.11 or older. Stackgate judges what is going to be built, so give a plan. ${UPGRADE}`,
  },
  {
    is: ({ has }) => has('serial') && (has('lineage') || has('terraform_version')),
    say: `This is a state file. Stackgate judges what is going to be built, so give a plan: ${SHOW}.`,
  },
  {
    is: ({ has }) => has('format_version') && has('provider_schemas'),
    say: `These are schemas of providers, not a plan. Give a plan: ${SHOW}.`,
  },
  {
    is: ({ has }) => has('format_version') && has('valid'),
    say: `This is the output of \`terraform validate -json\`, not a plan. Give a plan: ${SHOW}.`,
  },
  {
    is: ({ has }) => has('format_version'),
    say: `This is a state shown as JSON, not a plan. Was a plan file's name given to terraform? ${SHOW}.`,
  },
  {
    is: ({ has }) => has('planned_values') || (has('resource_changes') && has('configuration')),
    say: `This looks like a Terraform plan, but has no \`format_version\`. Give the whole output of ${SHOW}.`,
  },
  {
    is: ({ text }) => isPlanText(text),
    say: `This is the text that terraform prints. Give JSON: \`terraform plan -out=tfplan\`, then ${SHOW}.`,
  },
  {
    is: ({ has, text }) => has('tree') && /"tree-0\.\d"/.test(text.slice(0, 200)),
    say: 'This is the construct tree of a CDK assembly. Give the folder that it lies in (`cdk.out`).',
  },
  {
    is: ({ name, has }) => name.endsWith('.assets.json') || (has('files') && has('dockerImages')),
    say: 'This is the list of assets of a CDK stack. Give the folder that it lies in (`cdk.out`).',
  },
  {
    is: ({ name, has }) =>
      name === 'cdk.json' || name === 'cdk.context.json' || (has('app') && has('context')),
    say: 'These are the settings of a CDK app. Run `cdk synth` and give the folder `cdk.out`.',
  },
  {
    is: ({ has }) => has('TemplateBody') && has('StagesAvailable'),
    say: 'This is an answer of `aws cloudformation get-template`. Give the template alone: add `--query TemplateBody`.',
  },
  {
    is: ({ text }) => /^\s*\[\s*\{\s*"Parameter(?:Key|Value)"/.test(text.slice(0, 400)),
    say: 'These are parameters of a stack, not a template. Give them with `--param-file`, and the template as the path.',
  },
  {
    is: ({ name }) => /\.tfvars(?:\.json)?$/.test(name),
    say: 'These are values of Terraform variables. Give them with `--param-file`, and the configuration or plan as the path.',
  },
  {
    is: ({ name, text }) => isTerragrunt(text, name),
    say: 'Terragrunt units are judged by their plans: `terragrunt run-all plan --json-out-dir plans`, then give `plans`.',
  },
  {
    is: ({ has }) => has('Version') && has('Statement'),
    say: 'This is an IAM policy document by itself. Give the template, plan or configuration that uses it.',
  },
  {
    is: ({ has }) => has('service') && has('provider') && has('functions'),
    say: 'These are settings of the Serverless Framework. Run `serverless package` and give `.serverless/cloudformation-template-update-stack.json`.',
  },
  {
    is: ({ has, text }) =>
      has('resources') && has('contentVersion') && text.includes('deploymentTemplate'),
    say: 'This is a template of Azure Resource Manager. Stackgate judges what is built on AWS.',
  },
  {
    is: ({ has }) => has('apiVersion') && has('kind'),
    say: 'This is a Kubernetes manifest.',
  },
  {
    is: ({ has }) => has('jobs') && (has('on') || has('true')),
    say: 'This is a GitHub workflow.',
  },
  {
    is: ({ has }) => has('runs') && has('name') && has('description'),
    say: 'This is a GitHub action.',
  },
  { is: ({ has }) => has('openapi') || has('swagger'), say: 'This is a description of an API.' },
  { is: ({ has }) => has('lockfileVersion'), say: 'This is a lock file of a package manager.' },
  {
    is: ({ name, has }) => name === 'package.json' || (has('name') && has('dependencies')),
    say: 'This is a package.json.',
  },
  { is: ({ has }) => has('compilerOptions'), say: 'These are settings of TypeScript.' },
  { is: ({ has }) => has('services'), say: 'This is a Docker Compose file.' },
]
