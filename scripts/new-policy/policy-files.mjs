/**
 * The files of a new policy, by their path in its folder. The examples expect what the policy does not
 * say yet, so that the first run is red.
 * @param {{ id: string, resource: string, terraform: string }} policy
 * @returns {Record<string, string>}
 */
export const policyFiles = ({ id, resource, terraform }) => ({
  'policy.yaml': policyYaml(id, resource),
  'examples/cloudformation.yaml': cloudformationExample(resource),
  'examples/terraform.tf': terraformExample(terraform),
})

/**
 * @param {string} id
 * @param {string} resource
 */
const policyYaml = (id, resource) => `# yaml-language-server: $schema=../../../policy.schema.json

# The AWS Config managed rule's name, where there is one. An id is for life.
id: ${id}

# Which state is wanted? One sentence that reads well after "pass" and after "fail".
title: The resource is as it should be

# How bad is a failure? critical, high, medium, low or info.
severity: medium

# A new policy is reported and never blocks, until the next major version of its packs.
preview: true

# Which type does it judge, in CloudFormation's words? A list where there are several.
# Terraform's resources are translated to these types; a policy is written once.
resource: ${resource}

# What goes wrong when it fails? Who can do what, in one or two sentences?
why: >
  Say here what goes wrong when this is not so.

# What must hold? The first of these three that reads like the title:
#   assert: a JSON Schema of the value, with select for a place in it and where for a guard
#   uses and with: a check that has a name, and its parameters
#   code: ./check.ts, where it takes reasoning over several resources
# What does AWS do where the property is absent? Say it with required.
check:
  assert:
    required: [Property]
    properties:
      Property: { const: true }

# Which text mends it? Ready to copy, and found in an example that passes.
fix:
  cloudformation: "Property: true"
  terraform: property = true

# Where does AWS say so? The rule's page, and the page that tells the default.
sources:
  - https://docs.aws.amazon.com/

# What can it not see? A case that is missed is acceptable where it is written down.
blind-spots:
  - Say here what it does not see.
`

/** @param {string} resource */
const cloudformationExample = (resource) => `Parameters:
  Given: { Type: String }
Resources:
  # expect: pass - what is right about it?
  Right:
    Type: ${resource}
    Properties:
      Name: right
  # expect: fail - what is wrong about it?
  Wrong:
    Type: ${resource}
    Properties:
      Name: wrong
  Open:
    Type: ${resource}
    Properties:
      # expect: unknown - the parameter has no default
      Property: !Ref Given
`

/** @param {string} terraform */
const terraformExample = (terraform) => `# expect: pass - what is right about it?
resource "${terraform}" "right" {
  name = "right"
}

# expect: fail - what is wrong about it?
resource "${terraform}" "wrong" {
  name = "wrong"
}
`
