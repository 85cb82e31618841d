import type { Check } from 'stackgate'

/** Of its own, by an Elastic IP address, or by the subnet that it is launched into. */
const check: Check = (instance, { network }) => network.withoutPublicAddress(instance)

export default check
