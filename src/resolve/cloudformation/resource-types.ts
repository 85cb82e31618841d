/** Resources that deploy a template, with the property that names it. */
const nestedTemplates = new Map([
  ['AWS::CloudFormation::Stack', 'TemplateURL'],
  ['AWS::CloudFormation::StackSet', 'TemplateURL'],
  ['AWS::Serverless::Application', 'Location'],
])

/** The property that names the template which a resource deploys; null where it deploys none. */
export const templateProperty = (type: string | null): string | null =>
  nestedTemplates.get(type ?? '') ?? null

/** The property that may hold the template itself, as text; null: none. */
export const inlineProperty = (type: string | null): string | null =>
  isStackSet(type) ? 'TemplateBody' : null

/** Deploys its template to accounts and regions that aren't its own. */
export const isStackSet = (type: string | null): boolean => type === 'AWS::CloudFormation::StackSet'

/** `My::Network::Vpc::MODULE`: CloudFormation puts the module's resources in its place. */
export const isModule = (type: string | null): boolean => type?.endsWith('::MODULE') ?? false
