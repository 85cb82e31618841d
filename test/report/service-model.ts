interface Member {
  readonly shape: string
  readonly minLength?: number
  readonly maxLength?: number
}

interface Shape {
  readonly type: 'structure' | 'list' | 'map' | 'string'
  readonly required?: readonly string[]
  readonly members?: Readonly<Record<string, Member>>
  readonly member?: Member
  readonly key?: Member
  readonly value?: Member
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly min?: number
  readonly max?: number
}

export interface ServiceModel {
  readonly shapes: Readonly<Record<string, Shape>>
}

/** A shape of an AWS service's model as a JSON Schema that takes no member which the model doesn't name. */
export function schemaOf({ shapes }: ServiceModel, name: string): object {
  const schema = (member: Member) => ({
    allOf: [{ $ref: `#/$defs/${member.shape}` }],
    ...(member.minLength === undefined ? {} : { minLength: member.minLength }),
    ...(member.maxLength === undefined ? {} : { maxLength: member.maxLength }),
  })
  const define = (shape: Shape): object => {
    switch (shape.type) {
      case 'structure':
        return {
          type: 'object',
          additionalProperties: false,
          required: shape.required ?? [],
          properties: Object.fromEntries(
            Object.entries(shape.members ?? {}).map(([member, of]) => [member, schema(of)]),
          ),
        }
      case 'list':
        return {
          type: 'array',
          items: schema(shape.member ?? { shape: '' }),
          ...(shape.min === undefined ? {} : { minItems: shape.min }),
          ...(shape.max === undefined ? {} : { maxItems: shape.max }),
        }
      case 'map':
        return {
          type: 'object',
          propertyNames: schema(shape.key ?? { shape: '' }),
          additionalProperties: schema(shape.value ?? { shape: '' }),
        }
      case 'string':
        return {
          type: 'string',
          ...(shape.enum === undefined ? {} : { enum: shape.enum }),
          ...(shape.pattern === undefined ? {} : { pattern: `^(?:${shape.pattern})$` }),
        }
    }
  }
  return {
    $ref: `#/$defs/${name}`,
    $defs: Object.fromEntries(Object.entries(shapes).map(([id, shape]) => [id, define(shape)])),
  }
}
