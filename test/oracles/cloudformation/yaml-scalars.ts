/** Ways to write a scalar, one of each kind that YAML 1.1 and 1.2, or two parsers of one, may read differently. */
const scalars = [
  ...['yes', 'No', 'ON', 'off', 'y', 'N', 'True', 'tRue', 'FALSE', 'null', '~', 'NULL', 'nULL'],
  ...[
    '022',
    '0o22',
    '0x1F',
    '0x',
    '0b11',
    '0888',
    '001234567012',
    '111122223333',
    '007',
    '00',
    '0',
  ],
  ...[
    '-022',
    '+1',
    '-0',
    '1_000',
    '1__0',
    '1,000',
    '12:30',
    '22:22',
    '1:60',
    '-12:30',
    '190:20:30',
  ],
  ...[
    '1e3',
    '1E3',
    '1.',
    '.5',
    '-.5',
    '+.5',
    '1.5e+3',
    '1.10',
    '09.5',
    '.',
    '.inf',
    '-.INF',
    '.NaN',
  ],
  ...[
    'E3012',
    '=',
    '0.0000001',
    '1e21',
    '123456789012345678901234567890',
    '685.230_15e+03',
    '1:30.5',
  ],
  ...['2012-10-17', '2012-10-17T00:00:00Z', '"a"', "'it''s'", '"\\u00e9\\x41"', 'a:b', 'é', '1.0'],
  ...['!!str 022', '!!int "5"', '!!bool yes', '!!float 1', '!!binary aGk=', '{}', '[]', '""'],
  ...['|\n        a\n         b\n', '>-\n        a\n        b', '|+\n        a\n\n'],
]

/** A template for each, with the scalar as a value and as an item. */
export const scalarTemplates: readonly (readonly [name: string, text: string])[] = scalars.map(
  (scalar) => [
    `scalar ${scalar}`,
    `Resources:
  R:
    Type: A::B::C
    Properties:
      P: ${scalar}
      L:
      - ${scalar}
      - z
`,
  ],
)
