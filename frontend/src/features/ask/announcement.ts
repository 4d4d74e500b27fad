import { strings } from '../../ui/strings';
import type { Turn } from './turn';

/** What the live region says about the newest turn: its stage, then its result. */
export function announcement(turn: Turn | undefined): string {
  switch (turn?.phase) {
    case undefined:
      return '';
    case 'working':
      return stageText(turn);
    case 'stopped':
      return strings.stage.stopped;
    case 'failed':
      return strings.announce.failed(turn.problem.detail);
    case 'answered': {
      const { kind, quotes, nearest, notices } = turn.answer;
      switch (kind) {
        case 'grounded':
          return strings.announce.grounded(quotes.length);
        case 'notFound':
          return strings.announce.notFound(nearest.length);
        case 'askBack':
          return strings.announce.askBack(notices[0] ?? strings.answer.askBack);
      }
    }
  }
}

export function stageText(turn: Extract<Turn, { phase: 'working' }>): string {
  switch (turn.stage) {
    case null:
      return strings.stage.sending;
    case 'drafting':
      return strings.stage.drafting(turn.exhibits);
    case 'understanding':
    case 'searching':
    case 'verifying':
      return strings.stage[turn.stage];
  }
}
