import { splitImage } from '../world/registry/paths.ts'
import type { RehearseCommand } from './commands.ts'
import { type Given, readPairs, shown } from './given.ts'

type Settings = Pick<RehearseCommand, 'approvals' | 'reviewed' | 'secrets' | 'tokenSecrets' | 'vars' | 'images'>

/** https://docs.github.com/en/actions/reference/security/secrets#naming-your-secrets */
const name = /^(?!github_)[a-z_][a-z0-9_]*$/i

/** Reads what the repository has of environments, secrets and variables. */
export function readSettings(given: Given, complaints: string[]): Settings {
  const approvals = new Map<string, 'approved' | 'rejected'>()
  for (const [option, decision] of [
    ['approve', 'approved'],
    ['reject', 'rejected']
  ] as const) {
    for (const environment of given.values(option)) {
      const before = approvals.get(environment.toLowerCase())
      if (before !== undefined) {
        const how = before === decision ? `--${option} ${shown(environment)} is given twice` : undefined
        complaints.push(
          how ?? `${shown(environment)} is both approved and rejected: give one of --approve and --reject`
        )
      }
      approvals.set(environment.toLowerCase(), decision)
    }
  }
  const ofSecret = { form: 'NAME=VARIABLE, with a name that GitHub takes', name }
  const ofVariable = { form: 'NAME=VALUE, with a name that GitHub takes', name }
  const secrets = readPairs(given, 'secret', ofSecret, complaints)
  const vars = readPairs(given, 'var', ofVariable, complaints)
  const reviewed = given.values('reviewed')
  const tokenSecrets = given.values('token-secret')
  for (const [at, secret] of tokenSecrets.entries()) {
    const isTwice = tokenSecrets.indexOf(secret) < at || secrets?.[secret] !== undefined
    if (!name.test(secret)) complaints.push(`--token-secret ${shown(secret)}: expected a name that GitHub takes`)
    else if (isTwice) complaints.push(`the secret ${secret} is given twice`)
  }
  const images = given.values('image')
  for (const image of images.filter((each) => splitImage(each) === undefined)) {
    complaints.push(`--image ${shown(image)}: expected host, name and tag, as in ghcr.io/acme/app:1.2.3`)
  }
  return {
    ...(approvals.size > 0 && { approvals }),
    ...(reviewed.length > 0 && { reviewed }),
    ...(secrets && { secrets }),
    ...(tokenSecrets.length > 0 && { tokenSecrets }),
    ...(vars && { vars }),
    ...(images.length > 0 && { images })
  }
}
