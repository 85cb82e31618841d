/**
 * Filters what the page shows. It reads the page alone, writes no markup, and without it everything is
 * shown.
 */
export const script = `
'use strict'
const filters = document.getElementById('filters')
const search = document.getElementById('search')
const severity = document.getElementById('severity')
const policy = document.getElementById('policy')
const told = document.getElementById('told')
const none = document.getElementById('none')
const states = Array.from(filters.querySelectorAll('input[type="checkbox"]'))
const remarks = Array.from(document.querySelectorAll('.remark'))
const rest = document.getElementById('rest')
const texts = new Map()
const textOf = (remark) => {
  if (!texts.has(remark)) texts.set(remark, remark.textContent.toLowerCase())
  return texts.get(remark)
}
function apply() {
  const words = search.value.toLowerCase().split(/\\s+/).filter((word) => word !== '')
  const wanted = new Set(states.filter((box) => box.checked).map((box) => box.value))
  let shown = 0
  let findings = 0
  for (const remark of remarks) {
    const fits =
      wanted.has(remark.dataset.state) &&
      (severity.value === '' || remark.dataset.severity === severity.value) &&
      (policy.value === '' || remark.dataset.policy === policy.value) &&
      words.every((word) => textOf(remark).includes(word))
    remark.hidden = !fits
    if (fits) {
      shown += 1
      findings += Number(remark.dataset.count)
    }
  }
  if (rest !== null) rest.hidden = rest.querySelector('.remark:not([hidden])') === null
  none.hidden = shown > 0
  told.textContent = shown === remarks.length ? 'All ' + shown + ' remarks are shown'
    : shown + ' of ' + remarks.length + ' remarks are shown (' + findings + (findings === 1 ? ' finding)' : ' findings)')
}
function reset() {
  search.value = severity.value = policy.value = ''
  for (const box of states) box.checked = true
  apply()
  search.focus()
}
for (const control of [search, severity, policy, ...states]) control.addEventListener('input', apply)
document.getElementById('reset').addEventListener('click', reset)
document.addEventListener('keydown', (event) => {
  const typing = /^(?:INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault()
    search.focus()
  }
})
filters.hidden = false
apply()
`
