import type { Deed } from '../occasions/occasion.ts'
import type { Prepared } from '../prepare.ts'
import type { JudgedEvent } from '../service/service.ts'
import type { CandidateWorkflow } from '../workflows.ts'
import { safe, type Terminal } from './terminal.ts'

/** What is rehearsed, where, and on what. */
export function opening({ paint }: Terminal, { stage, occasion, node, world }: Prepared): string {
  return [
    paint.bold(`Rehearsing ${occasion.title}`),
    `  world     ${world.url}`,
    `  node      ${node.version}  ${paint.dim(node.because)}`,
    ...[...stage.notes, ...occasion.notes].map((note) => `  note      ${note}`),
    ''
  ].join('\n')
}

/** That it was done. */
export function deedLine({ paint }: Terminal, { verb, what, how }: Deed): string {
  return `  ${verb.padEnd(8)}  ${what}  ${paint.dim(how)}\n`
}

/**
 * Every workflow of the commit and why it starts or does not; for what follows from the event only those that listen:
 * each run alone brings three events on which most repositories have nothing.
 */
export function workflowLines(
  { paint }: Terminal,
  { event, workflows: all }: JudgedEvent,
  chosen: readonly CandidateWorkflow[],
  which: 'rehearsed' | 'follows' = 'rehearsed'
): string {
  const told = which === 'rehearsed' ? all : all.filter(({ listens }) => listens)
  const others = told.filter(({ file }) => chosen.every((each) => each.file !== file))
  const listed = [...others, ...chosen]
  if (listed.length === 0) return '\nThe commit has no workflows in .github/workflows.\n'
  const width = Math.max(...listed.map(({ file }) => file.length))
  const lines = listed.map((workflow) => {
    const isPlayed = chosen.includes(workflow)
    const isInvalid = workflow.invalid !== undefined
    const sign = isInvalid ? paint.red('✗') : isPlayed ? paint.green('▶') : paint.dim('–')
    const shown = isInvalid ? paint.red : paint.dim
    const forced = isPlayed && !workflow.starts ? 'played because of --workflow; by itself: ' : ''
    const verb = isInvalid ? '' : workflow.starts ? 'starts: ' : forced === '' ? 'does not start: ' : ''
    return `  ${sign} ${safe(workflow.file).padEnd(width)}  ${shown(safe(`${forced}${verb}${workflow.reason}`))}\n`
  })
  const none =
    which === 'rehearsed' && chosen.length === 0 ? '\nNo workflow starts. --workflow FILE plays one in any case.\n' : ''
  const title = event.action === undefined ? event.name : `${event.name} ${event.action}`
  return `\n${paint.bold(`Workflows on ${title}`)}\n${lines.join('')}${none}`
}
