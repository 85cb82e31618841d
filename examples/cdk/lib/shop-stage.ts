import { Stage } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { AccessStack } from './access-stack'
import { DataStack } from './data-stack'

export interface ShopStageProps {
  readonly encryptScratch: boolean
}

/** Everything that the shop is made of, once per environment. */
export class ShopStage extends Stage {
  constructor(scope: Construct, id: string, props: ShopStageProps) {
    super(scope, id)
    new DataStack(this, 'Data', props)
    new AccessStack(this, 'Access')
  }
}
