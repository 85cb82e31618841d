/** Where `terraform init` put the modules: from the names of the calls, `network.subnets`, to folders. */
export type ModuleManifest = ReadonlyMap<string, string>;
/**
 * Reads `.terraform/modules/modules.json` of a root module; empty where there is none, or none that
 * can be read. What it says is untrusted, as a pull request can bring one along.
 */
export declare function readManifest(folder: string, root: string): ModuleManifest;
