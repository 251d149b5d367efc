/** What `rehearse` is asked to do. Without `repo` it is a sample, without `event` the push of a tag or what that has. */
export interface RehearseCommand {
  readonly command: 'rehearse'
  /** The sample, when there is no `repo`; `operator` when absent. */
  readonly sample?: 'operator' | 'controller' | 'modules' | 'train' | 'gitops'
  readonly repo?: string
  readonly tag?: string
  readonly workflow?: string
  readonly sha?: string
  readonly node?: string
  readonly runSteps: boolean
  readonly keep: boolean
  readonly json: boolean
  readonly event?: AskedEvent
  /** A branch or tag that the event is about. */
  readonly ref?: string
  /** The inputs of a `workflow_dispatch`. */
  readonly inputs?: Readonly<Record<string, string>>
  /** A file of JSON that is merged over the event's payload. */
  readonly payload?: string
  readonly stubs?: AskedStubs
  /** Refuse what is neither at hand nor stubbed. */
  readonly strict?: true
  /** What is said to jobs that wait for an environment, by its name in lower case. */
  readonly approvals?: ReadonlyMap<string, 'approved' | 'rejected'>
  /** Environments that need an approval. */
  readonly reviewed?: readonly string[]
  /** Secrets by name, each with the variable of this process's environment that has its value. */
  readonly secrets?: Readonly<Record<string, string>>
  /** Secrets by name that are tokens of a person. */
  readonly tokenSecrets?: readonly string[]
  /** Configuration variables by name. */
  readonly vars?: Readonly<Record<string, string>>
  /** Images that are in their registries from the beginning: `ghcr.io/acme/app:1.2.3`. */
  readonly images?: readonly string[]
}

/** An event by name, such as `release`, and what happens, such as `published`. */
export interface AskedEvent {
  readonly name: string
  readonly action?: string
}

/** Actions of others that are stubbed, with their outputs: `owner/name` or `owner/name/path` in lower case. */
export interface AskedStubs {
  readonly unknown: boolean
  readonly actions: ReadonlyMap<string, Readonly<Record<string, string>>>
}

/** What `world` is asked to do. Without repositories it has the sample operator. */
export interface WorldCommand {
  readonly command: 'world'
  readonly repositories: readonly { readonly fullName: string; readonly path: string }[]
  /** A free one when absent. */
  readonly port?: number
  readonly keep: boolean
}

/** What a command line means, or every complaint about it. */
export type CommandLine =
  | RehearseCommand
  | WorldCommand
  | { readonly command: 'help' }
  | { readonly command: 'refused'; readonly complaints: readonly string[] }
