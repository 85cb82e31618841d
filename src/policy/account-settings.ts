import { controls } from 'stackgate:catalog'

/** How the catalogue says why an input decides such a control in part only. */
const ACCOUNT_SETTING =
  'it is a setting of an account and Region, and is seen only where the input declares it'

/** Ids of what asks for a setting that an account has once in a region, declared or not. */
export const accountSettings = (): ReadonlySet<string> =>
  new Set(controls.filter(({ why }) => why === ACCOUNT_SETTING).map(({ id }) => id))
