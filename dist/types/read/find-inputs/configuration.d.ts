/** Whether a file of this name belongs to its folder's Terraform or OpenTofu configuration. */
export declare function isConfigurationName(name: string): boolean;
/** Whether a text that is no other input is Terraform configuration, by its name or by its blocks. */
export declare function isConfiguration(text: string, name: string): boolean;
/** What `terraform plan` prints for people, in colours or without. */
export declare function isPlanText(text: string): boolean;
export declare function isTerragrunt(text: string, name: string): boolean;
