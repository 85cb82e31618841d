import type { Resource } from '../model/resource.ts'
import type { ResourceGraph } from '../model/resource-graph.ts'
import type { TerraformResource } from '../model/terraform.ts'
import { applyAccountDefaults } from './account-defaults.ts'
import { createResourceGraph } from './resource-graph.ts'

export interface ToRelate {
  readonly resources: readonly Resource[]
  readonly terraform: readonly TerraformResource[]
}

/**
 * Makes one graph of all resources of a run, in CloudFormation's shape: Terraform's are translated,
 * and those that are a part of another one are folded into it.
 */
export async function relate({ resources, terraform }: ToRelate): Promise<ResourceGraph> {
  if (terraform.length === 0) return createResourceGraph(resources)
  const { relateTerraform } = await import('./terraform-to-cloudformation/relate-terraform.ts')
  const translated = await relateTerraform(terraform)
  return createResourceGraph(applyAccountDefaults([...resources, ...translated]))
}
