import { decideOnAll, decideOnFinding, sayWho, takeBackLast } from '../actions/decide.ts';
import { judgeClaim } from '../actions/judge-claim.ts';
import { mergeInto } from '../actions/merge-into.ts';
import { allPage } from '../pages/all.ts';
import { claimPage } from '../pages/claim.ts';
import { documentPage } from '../pages/document.ts';
import { documentsPage } from '../pages/documents.ts';
import { findingPage } from '../pages/finding.ts';
import { helpPage } from '../pages/help.ts';
import { ledgerFile, ledgerPage } from '../pages/ledger.ts';
import { queuePage } from '../pages/queue.ts';
import { searchPage } from '../pages/search.ts';
import { subjectPage } from '../pages/subject.ts';
import { subjectsPage } from '../pages/subjects.ts';
import { asset } from './assets.ts';
import { type Reply, seeOther } from './reply.ts';
import type { Visit } from './visit.ts';

export interface Route {
  readonly pattern: RegExp;
  readonly get?: (visit: Visit) => Reply;
  readonly post?: (visit: Visit) => Reply;
}

/** Every address there is. */
export const routes: readonly Route[] = [
  { pattern: /^\/$/, get: () => seeOther('/queue') },
  { pattern: /^\/queue$/, get: queuePage },
  { pattern: /^\/all$/, get: allPage, post: decideOnAll },
  { pattern: /^\/finding\/([^/]+)$/, get: findingPage, post: decideOnFinding },
  { pattern: /^\/undo$/, post: takeBackLast },
  { pattern: /^\/who$/, post: sayWho },
  { pattern: /^\/claim\/([^/]+)$/, get: claimPage, post: judgeClaim },
  { pattern: /^\/subjects$/, get: subjectsPage },
  { pattern: /^\/subject$/, get: subjectPage, post: mergeInto },
  { pattern: /^\/documents$/, get: documentsPage },
  { pattern: /^\/document\/([^/]+)$/, get: documentPage },
  { pattern: /^\/ledger$/, get: ledgerPage },
  { pattern: /^\/ledger\.(csv|jsonl)$/, get: ledgerFile },
  { pattern: /^\/search$/, get: searchPage },
  { pattern: /^\/help$/, get: helpPage },
  { pattern: /^\/(style\.css|keys\.js|icon\.svg)$/, get: asset },
];
