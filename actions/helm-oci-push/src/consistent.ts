import { isGiven } from '#core/action/inputs'
import type { Complaint } from '#core/action/plan'
import { globFault } from '#core/manifest/globs'
import { refusedPath } from '#core/manifest/paths'
import type { Inputs } from './inputs.ts'

type Name = keyof Inputs

/** The inputs that mean something only where another one has a certain value. */
const only: readonly {
  readonly names: readonly Name[]
  readonly where: (inputs: Inputs) => boolean
  readonly when: string
}[] = [
  { names: ['gpg-private-key', 'gpg-passphrase'], where: ({ provenance }) => provenance, when: 'provenance: true' },
  { names: ['cosign-key', 'cosign-password'], where: ({ cosign }) => cosign === 'key', when: 'cosign: key' },
  { names: ['values'], where: ({ lint, template }) => lint || template, when: 'lint: true or template: true' },
  {
    names: ['helm-version', 'helm-sha256'],
    where: ({ lint, template, dependencies }) => lint || template || dependencies !== 'vendored',
    when: 'lint: true, template: true or dependencies: build'
  }
]

function idle(inputs: Inputs): Complaint[] {
  return only
    .filter(({ where }) => !where(inputs))
    .flatMap(({ names, when }) => names.filter((name) => isGiven(inputs[name])).map((name) => ({ name, when })))
    .map(({ name, when }) => ({
      place: name,
      problem: 'is given, and nothing would use it',
      remedy: `set ${when}, or leave it away`
    }))
}

function missing(inputs: Inputs): Complaint[] {
  const complaints: Complaint[] = []
  if (inputs.provenance && inputs['gpg-private-key'] === '') {
    const remedy = 'pass the private key as gpg --armor --export-secret-keys writes it'
    complaints.push({ place: 'gpg-private-key', problem: 'is empty, and provenance is true', remedy })
  }
  if (inputs.cosign === 'key' && inputs['cosign-key'] === '') {
    const remedy = 'pass the private key as cosign generate-key-pair writes it'
    complaints.push({ place: 'cosign-key', problem: 'is empty, and cosign is key', remedy })
  }
  return complaints
}

function aboutLogin({ registry, username, password }: Inputs): Complaint[] {
  const hosts = new Set(registry.map(({ host }) => host))
  if ((username !== '') !== (password !== '')) {
    const place = username === '' ? 'username' : 'password'
    const remedy = 'give both, or none to use the login of an earlier step'
    return [{ place, problem: `is empty, and ${place === 'username' ? 'password' : 'username'} is not`, remedy }]
  }
  if (username === '' || hosts.size === 1) return []
  const problem = 'is given, and registry names several hosts'
  return [
    {
      place: 'username',
      problem,
      remedy: 'log in to each of them in a step before, and leave username and password away'
    }
  ]
}

function aboutPaths(inputs: Inputs): Complaint[] {
  const charts = inputs.charts.flatMap((glob) => {
    const fault = globFault(glob) ?? (glob === '.' ? undefined : refusedPath(plainPath(glob)))
    return fault === undefined ? [] : [{ place: 'charts', problem: fault.problem, remedy: fault.remedy }]
  })
  const values = inputs.values.flatMap((path) => {
    const fault = refusedPath(plainPath(path))
    return fault === undefined ? [] : [{ place: 'values', problem: fault.problem, remedy: fault.remedy }]
  })
  const out = inputs['output-dir'] === '' ? undefined : refusedPath(plainPath(inputs['output-dir']))
  const both = [...charts, ...values]
  return out === undefined ? both : [...both, { place: 'output-dir', problem: out.problem, remedy: out.remedy }]
}

/** A path as people write it: a leading `./` and a final `/` say nothing. */
export function plainPath(path: string): string {
  return path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '')
}

/** Complaints about inputs that contradict each other: an option that could not count is a mistake that somebody relies on. */
export function contradictions(inputs: Inputs): Complaint[] {
  return [...idle(inputs), ...missing(inputs), ...aboutLogin(inputs), ...aboutPaths(inputs)]
}
