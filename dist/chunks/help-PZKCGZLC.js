import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-55CDFFVJ.js";var e=`stackgate: a compliance gate for infrastructure as code

Usage
  stackgate [check] [paths\u2026]       judge templates, cdk.out, plans and .tf folders
  stackgate list                   the policies, and the packs
  stackgate explain ID             one policy: why, how to mend it, examples
  stackgate test [paths\u2026]          run the examples of policies, built-in or in folders

Paths are files, folders or globs; none means the current folder.

What to judge by
  --pack ID|FILE                   policies of a pack (repeatable)
  --policy ID                      only this policy (repeatable)
  --policies FOLDER                policies of your own (repeatable)
  --param NAME=VALUE               value of a parameter or variable (repeatable)
  --param-file FILE                CloudFormation parameter JSON or .tfvars (repeatable)
  --env-vars                       read Terraform variables from TF_VAR_\u2026 as well
  --assume given|all               judge defaults, or every value that the input allows

What closes the gate
  --fail-on SEVERITY               critical, high (default), medium, low or info
  --fail-on-unknown                what can't be decided closes it too
  --warn-only                      findings never close it

Reports
  --format NAME[=FILE]             terminal (default), json, jsonl, sarif, github, markdown (repeatable)
  --output-dir FOLDER              where reports that name no file are written
  --all                            every finding in full
  --verbose                        passes too
  --quiet                          no report on the terminal where nothing blocks
  --no-color

Inputs
  --root FOLDER                    inputs may not lead out of it; paths are relative to it
  --terraform-root FOLDER          the .tf files that plans were made from (default: beside a plan)
  --max-input-size BYTES           default 1G

Exit codes
  0 open   1 closed by findings   2 usage, settings or policy error
  3 an input couldn't be judged   70 a defect of ours
`;export{e as help};
