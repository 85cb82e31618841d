/** Whether a folder holds files of a Terraform or OpenTofu configuration. */
export declare function holdsConfiguration(folder: string): boolean;
