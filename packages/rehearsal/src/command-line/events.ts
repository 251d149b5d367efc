/** An event that can be rehearsed, and what on the command line it is about. */
export interface EventKind {
  /** The actions that it may have, the usual one first; a word for them where any will do. */
  readonly actions: readonly string[] | string
  /** Whether an action must be named. */
  readonly needsAction?: true
  /** Options that say more about it. */
  readonly takes: readonly ('tag' | 'ref' | 'sha' | 'input')[]
  /** Which of these, or `workflow`, cannot be left out; one of them where there are two. */
  readonly needs: readonly ('tag' | 'ref' | 'workflow')[]
  readonly about: string
}

const pullRequest = {
  actions: ['opened', 'synchronize', 'reopened', 'edited', 'closed'],
  takes: ['ref'],
  needs: ['ref'],
  about: 'from --ref to the default branch'
} as const

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
export const events: Readonly<Record<string, EventKind>> = {
  push: { actions: [], takes: ['tag', 'ref', 'sha'], needs: ['tag', 'ref'], about: 'of --tag, or of the branch --ref' },
  workflow_dispatch: {
    actions: [],
    takes: ['ref', 'input'],
    needs: ['workflow'],
    about: 'of --workflow, on --ref or the default branch'
  },
  repository_dispatch: {
    actions: 'TYPE',
    needsAction: true,
    takes: [],
    needs: [],
    about: 'client_payload is what --payload has of it'
  },
  schedule: { actions: 'CRON', takes: [], needs: [], about: 'the line is needed where workflows have several' },
  pull_request: pullRequest,
  pull_request_target: pullRequest,
  release: {
    actions: ['published', 'created', 'released', 'prereleased', 'edited', 'deleted'],
    takes: ['tag', 'sha'],
    needs: ['tag'],
    about: 'a release of --tag'
  },
  workflow_run: {
    actions: ['completed', 'requested', 'in_progress'],
    takes: ['ref'],
    needs: [],
    about: 'of another workflow, on --ref or the default branch'
  },
  issue_comment: {
    actions: ['created', 'edited', 'deleted'],
    takes: ['ref'],
    needs: [],
    about: 'on an issue, or on a pull request from --ref'
  },
  merge_group: {
    actions: ['checks_requested'],
    takes: ['ref'],
    needs: ['ref'],
    about: 'the branch --ref in the merge queue of the default branch'
  }
}
