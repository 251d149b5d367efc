import { type Desk, deskOf, rejectWhatWaits } from './approvals.ts'
import { collectFailures } from './failures.ts'
import { actOut } from './occasions/act-out.ts'
import { mergePayload } from './occasions/arrange.ts'
import type { Deed } from './occasions/occasion.ts'
import type { Prepared } from './prepare.ts'
import { Refusal } from './refusal.ts'
import { conclusionOf, type Failure, type Rehearsal, type RehearsedRun } from './rehearsal.ts'
import { safe } from './report/terminal.ts'
import { UnsupportedWorkflow } from './runner/refuse.ts'
import type { ProgressEvent } from './runner/result.ts'
import { findSandbox, type Sandbox } from './runner/sandbox.ts'
import type { ServiceOptions } from './service/options.ts'
import { sayProblem } from './service/play-run.ts'
import { type JudgedEvent, type PlayedRun, type Service, startService } from './service/service.ts'
import { suiteOptions } from './suite-options.ts'
import { type CandidateWorkflow, chooseWorkflow, invalidAmong } from './workflows.ts'
import type { WorldEvent } from './world/events/event.ts'
import { changesBetween } from './world/snapshot.ts'

/** What a rehearsal tells while it goes. */
export interface Listener {
  happened(deed: Deed): void
  /** An event came that a workflow listens to, or the one that is rehearsed. */
  judged(judged: JudgedEvent, chosen: readonly CandidateWorkflow[], which: 'rehearsed' | 'follows'): void
  /** `failure` is there where the event tells of a step that failed. */
  progress(run: PlayedRun, event: ProgressEvent, failure?: Failure): void
  /** Present where somebody is there to approve; jobs that wait are rejected otherwise. */
  readonly approver?: (desk: Desk) => void
}

/** Lets the event happen in the world and plays what follows: the workflows that it starts, and those that they start. */
export async function rehearse(prepared: Prepared, listener: Listener, signal: AbortSignal): Promise<Rehearsal> {
  const { world, stage, runSteps, occasion } = prepared
  const before = await world.refs(stage.repository.fullName)
  const first = world.journal.length
  const failures = collectFailures(() => world.journal.slice(first))
  const sandbox = runSteps === 'run' ? await findSandbox(world.url) : undefined
  const meant: { event?: WorldEvent } = {}
  const service = startService({
    ...serviceOptions(prepared, meant, sandbox),
    signal,
    listener: {
      judged: (each, chosen) => {
        const isHeard = each.workflows.some(({ listens }) => listens)
        if (each.event === meant.event) listener.judged(each, chosen, 'rehearsed')
        else if (isHeard) listener.judged(each, chosen, 'follows')
      },
      started: () => {},
      progress: (run, event) => {
        watch?.hear(run, event)
        listener.progress(run, event, failures.hear(run, event))
      },
      finished: () => {}
    }
  })
  const watch = listener.approver === undefined ? rejectWhatWaits(service) : undefined
  try {
    listener.approver?.(deskOf(service))
    await actOut(occasion, service, { tell: listener.happened, signal }).catch(refuse)
  } finally {
    watch?.end()
    service.detach()
    await sandbox?.close()
  }
  const ended = await summarise(prepared, service, meant.event)
  const changes = changesBetween(before, await world.refs(stage.repository.fullName))
  return { ...ended, failures: failures.all, changes, journal: world.journal.slice(first) }
}

type Meant = { event?: WorldEvent }

/** What the service is told; `meant` gets the event that is rehearsed, once it comes. */
function serviceOptions(
  prepared: Prepared,
  meant: Meant,
  sandbox: Sandbox | undefined
): Omit<ServiceOptions, 'listener' | 'signal'> {
  const { world, folder, node, runSteps, command, secrets, occasion, payload } = prepared
  const { stubs, strict = false, approvals } = command
  return {
    world,
    folder,
    runner: {
      ...suiteOptions(),
      ...(prepared.suite && { suite: prepared.suite }),
      ...{ node: node.path, runSteps, secrets, strictActions: strict, builders: command.repo === undefined },
      ...(stubs && { stubs }),
      ...(sandbox && { sandbox })
    },
    ...(approvals && { approvals }),
    adjust: (event) => {
      if (meant.event !== undefined || !occasion.isMeant(event)) return event
      meant.event = payload === undefined ? event : { ...event, payload: mergePayload(event.payload, payload) }
      return meant.event
    },
    choose: (judged) => choose(prepared, judged, meant)
  }
}

/** For the event that is rehearsed the workflow that was asked for; else what starts. */
async function choose(
  { command: { workflow: asked, repo }, stage }: Prepared,
  { event, workflows }: JudgedEvent,
  meant: Meant
): Promise<CandidateWorkflow[] | undefined> {
  if (asked === undefined || event !== meant.event) return undefined
  const chosen = await chooseWorkflow(asked, workflows, { event, path: stage.repository.path, repo })
  if (chosen !== undefined) return chosen.invalid === undefined || chosen.isDraft ? [chosen] : []
  const names = workflows.map(({ file }) => safe(file)).join(', ') || 'none'
  throw new Refusal([`--workflow: there is no file ${safe(asked)}; workflows of the commit: ${names}`])
}

function refuse(error: unknown): never {
  if (error instanceof UnsupportedWorkflow) throw new Refusal(error.problems.map(sayProblem))
  throw error
}

/** What came of it, but for what is counted from its beginning. */
async function summarise(prepared: Prepared, service: Service, event: WorldEvent | undefined) {
  const { world, stage, occasion, node, runSteps, folder, startedAt, command } = prepared
  const judged = service.events.find((each) => each.event === event)
  const workflows = judged?.workflows ?? []
  const chosen = judged && (await choose(prepared, judged, event === undefined ? {} : { event }))
  const invalid = invalidAmong(workflows, chosen ?? [])
  const runs = service.runs.flatMap(ended)
  return {
    repository: stage.repository.fullName,
    ...(event && { event: told(event) }),
    ...(occasion.tag !== undefined && { tag: occasion.tag }),
    commit: event?.sha ?? stage.commit,
    conclusion: invalid.length > 0 ? ('failure' as const) : conclusionOf(runs),
    ...{ workflows, invalid, runs },
    endState: await world.endState(),
    unsupported: world.unsupported,
    ...{ node, runSteps },
    notes: [...stage.notes, ...occasion.notes],
    kept: command.keep ? folder : undefined,
    durationMs: performance.now() - startedAt
  }
}

function told({ name, action, ref, sha }: WorldEvent): NonNullable<Rehearsal['event']> {
  return { name, ...(action !== undefined && { action }), ref, sha }
}

function ended({ event: { name, action }, file, result }: PlayedRun): RehearsedRun[] {
  const event = action === undefined ? name : `${name} ${action}`
  return result === undefined ? [] : [{ file, event, result }]
}
