import type { AskedStubs } from './commands.ts'
import { type Given, shown } from './given.ts'

const action = /^[A-Za-z0-9][\w-]*\/[\w.-]+(?:\/[\w./-]+)?$/

/**
 * Reads which actions of others are stubbed: `--stub OWNER/NAME[/PATH]`, and `--stub-output ACTION:NAME=VALUE`, whose
 * value is everything behind the first equal sign. Undefined when nothing is.
 */
export function readStubs(given: Given, complaints: string[]): AskedStubs | undefined {
  const actions = new Map<string, Record<string, string>>()
  const stub = (option: string, name: string, text: string): Record<string, string> => {
    if (!action.test(name)) complaints.push(complaint(option, name, text))
    const outputs = actions.get(name.toLowerCase()) ?? {}
    actions.set(name.toLowerCase(), outputs)
    return outputs
  }
  for (const name of given.values('stub')) stub('--stub', name, name)
  for (const text of given.values('stub-output')) {
    const [, name = '', output = '', value = ''] = /^([^:=]*):([^=\s]+)=(.*)$/s.exec(text) ?? []
    if (output === '') {
      complaints.push(`--stub-output ${shown(text)}: expected OWNER/NAME:OUTPUT=VALUE`)
      continue
    }
    const outputs = stub('--stub-output', name, text)
    if (Object.hasOwn(outputs, output)) complaints.push(`--stub-output ${shown(name)}:${shown(output)} is given twice`)
    outputs[output] = value
  }
  const unknown = given.has('stub-unknown')
  if (unknown && given.has('strict')) complaints.push('give either --strict or --stub-unknown, not both')
  return actions.size > 0 || unknown ? { unknown, actions } : undefined
}

function complaint(option: string, name: string, text: string): string {
  const hint = name.includes('@')
    ? 'leave the version out: a stub stands for all'
    : 'expected OWNER/NAME or OWNER/NAME/PATH'
  return `${option} ${shown(text)}: ${hint}`
}
