import { propertyIn } from '../template-functions.ts'
import type { EventKind } from './event-kind.ts'
import { invokePermission } from './event-target.ts'
import { text } from './property-rules.ts'

/** A skill of Alexa; without its id, any skill. */
export const alexaSkill: EventKind = {
  rules: { SkillId: text },
  generate: (event, target) => [
    invokePermission(
      event,
      target,
      {
        principal: 'alexa-appkit.amazon.com',
        eventSourceToken: propertyIn(event.properties, 'SkillId'),
      },
      { EventSourceToken: 'SkillId' },
    ),
  ],
}
