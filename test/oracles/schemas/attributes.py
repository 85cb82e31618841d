"""Writes which attributes `Fn::GetAtt` can ask of each resource type into one compact file.

Takes what either source names: what cfn-lint (`pip install cfn-lint==1.51.0`) lists for us-east-1,
and what the digest of CloudFormation's schema beside it marks as only read. Types of which cfn-lint
doesn't know them all by name are left out.
"""

import gzip
import json
import re
from pathlib import Path

from cfnlint.schema.manager import PROVIDER_SCHEMA_MANAGER, ResourceNotFoundError
from cfnlint.version import __version__

ROOT = Path(__file__).resolve().parents[3]
DIGEST = ROOT / "test/relate/schemas/cloudformation.json.gz"
FILE = ROOT / "src/resolve/cloudformation/data/attributes.ts"

HEAD = f"""/**
 * Made by test/oracles/schemas/attributes.py from the schemas of resource types as cfn-lint {__version__}
 * (MIT-0) and @aws-cdk/aws-service-spec (Apache-2.0) give them. One line per type: its name, and the
 * attributes that `Fn::GetAtt` can ask of it.
 */
export const published: string = `
"""


def listed(resource_type):
    try:
        schema = PROVIDER_SCHEMA_MANAGER.get_resource_schema(region="us-east-1", resource_type=resource_type)
    except ResourceNotFoundError:
        return None
    names = set(schema.get_atts.keys())
    # A pattern stands for names that nobody listed; `*` for the items of a list, which can't be asked for.
    if any(re.search(r"[^\w.*]|\.\*$|^\.\*", name) for name in names):
        return None
    return {name for name in names if "*" not in name}


def only_read(shape):
    written = (re.fullmatch(r"([^:]+):\S\d*!(?:~[56])?", member) for member in shape.split(" "))
    return {match.group(1) for match in written if match}


digest = json.loads(gzip.decompress(DIGEST.read_bytes()))
lines = []
for name, shape in sorted(digest["types"].items()):
    names = listed(name)
    if names is not None:
        lines.append(" ".join([name, *sorted(names | only_read(digest["shapes"][int(shape)]))]))
FILE.parent.mkdir(exist_ok=True)
FILE.write_text(HEAD + "\n".join(lines) + "\n`\n")
print(f"{len(lines)} types, {FILE.stat().st_size // 1024} KB")
