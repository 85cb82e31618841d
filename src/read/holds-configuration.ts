import { readdirSync } from 'node:fs'
import { isConfigurationName } from './find-inputs/configuration.ts'

/** Whether a folder holds files of a Terraform or OpenTofu configuration. */
export function holdsConfiguration(folder: string): boolean {
  try {
    return readdirSync(folder).some(isConfigurationName)
  } catch {
    return false
  }
}
