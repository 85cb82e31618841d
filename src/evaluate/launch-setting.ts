import type { ResourceGraph } from '../model/resource-graph.ts'
import type { Path, Truth } from '../model/truth.ts'
import { isKind } from '../model/value.ts'
import { mayBeAbsent } from './may-be-absent.ts'
import { named } from './named.ts'
import { at, look, type Place, type SettledSpot, unknownAt } from './place.ts'

/**
 * Judges what an instance says at a path, or else the launch template that it names: what is said at launch
 * overrides the template (EC2 API reference, `RunInstances`). Unknown where that template is not in the
 * input; `silent` counts where neither says anything.
 */
export function launchSetting(
  graph: ResourceGraph,
  instance: Place,
  path: Path,
  judge: (said: SettledSpot) => Truth,
  silent: () => Truth,
): Truth {
  const saidIn = (holder: Place, otherwise: () => Truth) =>
    look(at(holder, ...path), (said) => {
      if (mayBeAbsent(said.value)) return unknownAt(said, said.value)
      return said.value === undefined ? otherwise() : judge(said)
    })
  const inTemplate = (template: Place) => saidIn(at(template, 'LaunchTemplateData'), silent)
  return saidIn(instance, () =>
    look(at(instance, 'LaunchTemplate', 'LaunchTemplateId'), (id) =>
      look(at(instance, 'LaunchTemplate', 'LaunchTemplateName'), (name) => {
        // A plan that names a template has an id for it that nobody knows yet.
        const byName = name.value !== undefined && (!id.value || isKind(id.value, 'unknown'))
        if (byName) return named(graph, name, { type, name: ['LaunchTemplateName'] }, inTemplate)
        return id.value === undefined ? silent() : named(graph, id, { type }, inTemplate)
      }),
    ),
  )
}

const type = 'AWS::EC2::LaunchTemplate'
