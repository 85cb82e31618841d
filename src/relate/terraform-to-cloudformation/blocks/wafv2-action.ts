import type { Attributes, Block } from '../table.ts'

const handling: Attributes = {
  custom_request_handling: {
    to: 'CustomRequestHandling',
    attributes: { insert_header: { to: 'InsertHeaders[]', alike: 'name value' } },
  },
}

const allow: Block = { to: 'Allow', attributes: handling }

const block: Block = {
  to: 'Block',
  attributes: {
    custom_response: {
      to: 'CustomResponse',
      alike: 'custom_response_body_key response_code',
      attributes: { response_header: { to: 'ResponseHeaders[]', alike: 'name value' } },
    },
  },
}

/** What a web ACL does with a request that no rule matches. */
export const defaultAction: Attributes = { allow, block }

/** What a rule does with a request that it matches. */
export const ruleAction: Attributes = {
  allow,
  block,
  captcha: { to: 'Captcha', attributes: handling },
  challenge: { to: 'Challenge', attributes: handling },
  count: { to: 'Count', attributes: handling },
}
