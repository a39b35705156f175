/** The addresses of the pages, each spelt once. Ids are encoded, so that one with a slash stays one part. */
export const address = {
  queue: (query = ''): string => withQuery('/queue', query),
  all: (query = ''): string => withQuery('/all', query),
  finding: (id: string, query = ''): string =>
    withQuery(`/finding/${encodeURIComponent(id.toWellFormed())}`, query),
  claim: (id: string): string => `/claim/${encodeURIComponent(id.toWellFormed())}`,
  subjects: (): string => '/subjects',
  /** An id is as long as a name in an article; one that no browser would send is looked for by its beginning. */
  subject: (id: string): string =>
    id.length > 1000
      ? `/subjects?${new URLSearchParams({ q: id.slice(0, 200).toWellFormed() })}`
      : `/subject?${new URLSearchParams({ id })}`,
  documents: (): string => '/documents',
  document: (id: string, claim?: string): string =>
    `/document/${encodeURIComponent(id.toWellFormed())}${claim === undefined ? '' : `#${anchor(claim)}`}`,
  ledger: (query = '', format = ''): string => withQuery(`/ledger${format}`, query),
  search: (query = ''): string => withQuery('/search', query),
};

export const withQuery = (path: string, query: string): string => (query === '' ? path : `${path}?${query}`);

/** The place of a claim in its document's page. */
export const anchor = (claim: string): string => `c-${claim.replace(/[^\w-]/g, '')}`;
