#!/usr/bin/env node
import { App } from 'aws-cdk-lib'
import { ShopStage } from '../lib/shop-stage'

const app = new App()
new ShopStage(app, 'Beta', { encryptScratch: false })
new ShopStage(app, 'Production', { encryptScratch: true })
