import type { PackMember, PolicyPack } from '../../src/model/policy.ts'
import { parsed } from './parsed.ts'

/** Code that is a pack. Most members are no more than an id, and packs hold thousands: only what differs is written out. */
export function packCode(pack: PolicyPack): string {
  const { policies, planned, ...rest } = pack
  const members = [...policies, ...planned]
  const strict = members.length > 0 && members.every(({ with: given }) => given.strict === true)
  const write = ({ id, with: given, controls, why }: PackMember) => {
    const own = Object.entries(given).filter(([name]) => !(strict && name === 'strict'))
    const parts = [id, controls, why, Object.fromEntries(own)]
    if (own.length > 0) return parts
    if (why !== null) return parts.slice(0, 3)
    return controls.length > 0 ? parts.slice(0, 2) : id
  }
  const base = strict ? '{strict:true}' : '{}'
  const value = parsed({ ...rest, policies: policies.map(write), planned: planned.map(write) })
  return `(({policies,planned,...rest})=>{
const read=(one)=>{const[id,controls=[],why=null,own={}]=[one].flat();return{id,controls,why,with:{...${base},...own}}};
return{...rest,policies:policies.map(read),planned:planned.map(read)}})(${value})`
}
