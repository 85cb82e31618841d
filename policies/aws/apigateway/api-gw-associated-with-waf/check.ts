import type { Check, Place } from 'stackgate'

/** An association names the stage by its ARN, whose end is the API and the stage. */
const check: Check = (stage, { any, at, fail, look, mentioned, named, pass }) => {
  const none = 'no association in the input puts it behind a web ACL'
  const through = ['ResourceArn']
  return any(stage, TYPES.map(isAssociated), none)

  function isAssociated(type: string) {
    const ofStage = { to: stage, through, before: '/stages/' }
    const byName = mentioned(type, { ...ofStage, name: ['StageName'] }, isOfApi, { none })
    return any(stage, [mentioned(type, ofStage, pass, { none }), byName], none)

    /** Stages of other APIs have the same names. */
    function isOfApi(association: Place) {
      return named(at(stage, 'RestApiId'), { type: 'AWS::ApiGateway::RestApi' }, (api) =>
        mentioned(type, { to: api, through, before: '/restapis/' }, isSame(association), { none }),
      )
    }
  }

  function isSame(association: Place) {
    return (other: Place) =>
      look(other, ({ resource }) =>
        look(association, (own) => (own.resource.id === resource.id ? pass() : fail(stage, none))),
      )
  }
}

const TYPES = ['AWS::WAFv2::WebACLAssociation', 'AWS::WAFRegional::WebACLAssociation']

export default check
