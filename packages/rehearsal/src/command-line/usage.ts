import { events } from './events.ts'
import { options } from './options.ts'

const column = 35

function optionLines(): string[] {
  return Object.entries(options).map(([name, option]) => {
    const head = `  --${name}${'value' in option ? ` ${option.value}` : ''}`
    return `${head.padEnd(column)}${option.help}`
  })
}

function eventLines(): string[] {
  return Object.entries(events).map(([name, { actions, about }]) => {
    const listed = typeof actions === 'string' ? [actions] : actions
    const head = `  ${name}${listed.length === 0 ? '' : `:${listed[0]}`}`
    const others = listed.slice(1)
    return `${head.padEnd(column)}${about}${others.length === 0 ? '' : ` (also ${others.join(', ')})`}`
  })
}

/** The help text. */
export const usage = `Usage:
  npm run rehearse                                     rehearse the release of the sample operator
  npm run rehearse -- operator                         rehearse its candidate, its release and a patch of an old line
  npm run rehearse -- controller                       rehearse the same of a controller with its chart
  npm run rehearse -- modules                          rehearse the releases of a sample with many Go modules
  npm run rehearse -- train                            rehearse a release with its candidates, with main frozen
  npm run rehearse -- gitops                           rehearse the promotion of releases through environments
  npm run rehearse -- --repo PATH --tag TAG [...]      rehearse the push of a tag, on a copy of a local clone
  npm run rehearse -- --repo PATH --event NAME [...]   rehearse another event
  npm run world                                        start the embedded GitHub with the sample, to try things on
  npm run --silent world -- --repo OWNER/NAME=PATH     start it with a copy of a local clone; prints one line of JSON

Options (those with * may be repeated):
${optionLines().join('\n')}

Events:
${eventLines().join('\n')}
`
