/** What a workflow of the corpus is started with. */
export interface Settings {
  readonly event: 'push' | 'workflow_dispatch'
  readonly inputs: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  readonly vars: Readonly<Record<string, string>>
}

const common = {
  secrets: { CORPUS_SECRET: 'a-secret-of-the-corpus' },
  vars: { CORPUS_VARIABLE: 'a variable' }
}

/** The event, inputs, secrets and variables of the workflow of that name: the same for every runner. */
export function settingsOf(name: string): Settings {
  if (name !== 'dispatch-inputs') return { event: 'push', inputs: {}, ...common }
  return { event: 'workflow_dispatch', inputs: { text: 'hello', given: 'true' }, ...common }
}
