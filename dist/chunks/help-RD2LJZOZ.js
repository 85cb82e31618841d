import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-55CDFFVJ.js";var e=`stackgate: a compliance gate for infrastructure as code

Usage
  stackgate [check] [paths\u2026]       judge templates, cdk.out, plans and .tf folders
                                   (--watch: again whenever something changes)
  stackgate diff BASE HEAD         what a change adds, mends and worsens: folders, files or revisions of git
  stackgate init [paths\u2026]          find the inputs, write settings and a workflow, show the first report
  stackgate list                   the policies, and the packs
  stackgate explain ID             one policy: why, how to mend it, examples, packs; by another tool's id, too
  stackgate controls               the frameworks, and how far they are covered
  stackgate test [paths\u2026]          run the examples of policies, built-in or in folders (--watch: again and again)
  stackgate trace POLICY RESOURCE [paths\u2026]
                                   how one verdict came about, step by step
  stackgate waive POLICY WHERE --reason TEXT [--until DAY] [--owner NAME]
                                   write an exception into the settings; WHERE is a line, an address or a construct
  stackgate baseline [paths\u2026]      drop what is mended from the file of known findings (--renew: write it anew)
  stackgate fix [paths\u2026]           the edits that make findings go away (--write: make them; --unsafe: all of them)
  stackgate completion SHELL       what completes words in bash, zsh, fish or pwsh
  stackgate verify REPORT --input PATH
                                   whether an input is one that a JSON report has judged
  stackgate merge REPORT\u2026          one decision from the JSON reports of all parts that --shard made

Paths are files, folders or globs; none means the current folder.

What to judge by
  --pack ID|FILE                   policies of a pack (repeatable)
  --policy ID                      only this policy (repeatable)
  --policies FOLDER                policies of your own (repeatable)
  --param NAME=VALUE               value of a parameter or variable (repeatable)
  --param-file FILE                CloudFormation parameter JSON or .tfvars (repeatable)
  --env-vars                       read Terraform variables from TF_VAR_\u2026 as well
  --assume given|all               judge defaults, or every value that the input allows

Settings and changes
  --config FILE                    these settings for all inputs (default: the nearest stackgate.yaml above each)
  --access                         with diff: what policies newly allow and no longer allow, with an example each
  --base REVISION|FOLDER           compare with it, by its settings: only what the change brings or worsens blocks
  --inputs affected|all            of a change, judge what it can touch (default), or everything
  --changed-files FILE             paths that have changed, one a line; default: what differs from the base

Controls
  --framework ID                   each control of a framework: covered, in part, not yet, not decidable
  --checklist                      what no template can show, and who tells it
  --all                            of every pack, not of frameworks alone

What closes the gate
  --fail-on SEVERITY               critical, high (default), medium, low or info
  --fail-on-unknown                what can't be decided closes it too
  --warn-only                      findings never close it

Reports
  --format NAME[=FILE]             terminal (default), json, jsonl, sarif, html, markdown, github, junit,
                                   gitlab, asff, agent (repeatable)
  --output-dir FOLDER              where reports that name no file are written
  --all                            every finding in full
  --verbose                        passes too
  --quiet                          no report on the terminal where nothing blocks
  --no-color

Inputs
  --root FOLDER                    inputs may not lead out of it; paths are relative to it
  --terraform-root FOLDER          the .tf files that plans were made from (default: beside a plan)
  --max-input-size BYTES           default 1G
  --timeout TIME                   default 5m; what isn't judged by then is an error
  --shard I/N                      judge the I-th of N parts of the inputs: merge joins their JSON reports

Exit codes
  0 open   1 closed by findings   2 usage, settings or policy error
  3 an input couldn't be judged   70 a defect of ours
`;export{e as help};
