// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes holes in this way
import { expect, test } from 'vitest'
import { expandText, propertiesOf, samText, typesIn } from './expand-text.ts'

const text = samText(`Parameters: { Name: { Type: String, Default: shared } }
Resources:
  Layer:
    Type: AWS::Serverless::LayerVersion
    Properties:
      ContentUri: s3://bucket/layer.zip
      LayerName: !Ref Name
      CompatibleRuntimes: [nodejs22.x]
  Plain:
    Type: AWS::Serverless::LayerVersion
    Properties: { ContentUri: { Bucket: b, Key: k } }
  F:
    Type: AWS::Serverless::Function
    Properties:
      InlineCode: a
      Handler: a
      Runtime: nodejs22.x
      Layers: [!Ref Layer, !Sub '\${Layer.LayerVersionArn}', !GetAtt Plain.LayerVersionArn]
`).replaceAll('\\$', '$')

test('a layer has an id that changes with it, and references follow', async () => {
  const expanded = await expandText(text)
  expect(expanded.notes).toEqual([])
  expect(typesIn(expanded)).toMatchObject({
    Layere49fec68fd: 'AWS::Lambda::LayerVersion',
    Plain26a5fc898d: 'AWS::Lambda::LayerVersion',
  })
  expect(propertiesOf(expanded, 'Layere49fec68fd')).toMatchObject({
    Content: { S3Bucket: 'bucket', S3Key: 'layer.zip' },
    CompatibleRuntimes: ['nodejs22.x'],
  })
  expect(propertiesOf(expanded, 'Plain26a5fc898d')).toMatchObject({ LayerName: 'Plain' })
  expect(propertiesOf(expanded, 'F').Layers).toEqual([
    '<Layere49fec68fd of AWS::Lambda::LayerVersion>',
    '<Layere49fec68fd.LayerVersionArn of AWS::Lambda::LayerVersion>',
    '<Plain26a5fc898d.LayerVersionArn of AWS::Lambda::LayerVersion>',
  ])
})

test.each([
  ['{}', 'ContentUri is missing'],
  ['{ ContentUri: a, Other: 1 }', 'there is no property "Other"'],
  ['{ ContentUri: a, RetentionPolicy: Keep }', 'RetentionPolicy must be Retain or Delete'],
])('a layer with %s is told', async (properties, clause) => {
  const expanded = await expandText(
    samText(`Resources: { L: { Type: AWS::Serverless::LayerVersion, Properties: ${properties} } }`),
  )
  expect(expanded.notes).toEqual([`SAM would refuse the LayerVersion "L": ${clause}.`])
  expect(Object.values(typesIn(expanded))).toEqual(['AWS::Lambda::LayerVersion'])
})
