import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrations } from './migrations.ts';

const atVersion = (version: number): Database.Database => {
  const database = new Database(':memory:');
  database.pragma('foreign_keys = ON');
  for (const step of migrations.slice(0, version)) database.exec(step);
  return database;
};

it('keeps findings, their claims and their texts when they move to tables with a rowid', () => {
  const database = atVersion(3);
  database.exec(`
    INSERT INTO finding (id, bucket, verdict, "check", severity, rank, subject, metric, why, origins, state, detail)
      VALUES ('f2', 's|dam', 'conflict', 'slot', 'high', 0.5, 'dam', 'volume', 'why', 2, 'open', '{}'),
             ('f1', 's|dam', 'rounding', 'slot', 'info', 0.25, NULL, NULL, 'as', 1, 'open', '{}');
    INSERT INTO member VALUES ('f2', 0, 'c1'), ('f2', 1, 'c2'), ('f1', 0, 'c3');
    INSERT INTO finding_text VALUES ('f2', 'the dam'), ('f1', 'a dam');
  `);
  database.transaction(() => database.exec(migrations[3]!))();
  const all = (sql: string): unknown[] => database.prepare(sql).raw().all();
  expect(all('SELECT id, standing, behind FROM finding ORDER BY id')).toEqual([
    ['f1', 7, -0.25],
    ['f2', 0, -0.5],
  ]);
  expect(all('SELECT * FROM member ORDER BY claim')).toEqual([
    ['f2', 0, 'c1'],
    ['f2', 1, 'c2'],
    ['f1', 0, 'c3'],
  ]);
  database.exec(`DELETE FROM finding WHERE id = 'f2'`);
  expect(all('SELECT finding FROM member')).toEqual([['f1']]);
  expect(all('SELECT * FROM finding_text')).toEqual([['f1', 'a dam']]);
});

it('keeps findings, their claims and their texts when these go by the rowid', () => {
  const database = atVersion(4);
  database.exec(`
    INSERT INTO finding (id, bucket, verdict, "check", severity, rank, subject, metric, why, origins, state, detail)
      VALUES ('f2', 's|dam', 'conflict', 'slot', 'high', 0.5, 'dam', 'volume', 'why', 2, 'open', '{}'),
             ('f1', 's|dam', 'rounding', 'slot', 'info', 0.25, NULL, NULL, 'as', 1, 'open', '{}');
    INSERT INTO member VALUES ('f2', 0, 'c1'), ('f2', 1, 'c2'), ('f1', 0, 'c3');
    INSERT INTO finding_text VALUES ('f2', 'the dam'), ('f1', 'a dam');
  `);
  database.transaction(() => database.exec(migrations[4]!))();
  const all = (sql: string): unknown[] => database.prepare(sql).raw().all();
  const joined = (table: string, column: string): unknown[] =>
    all(
      `SELECT finding.id, ${column} FROM ${table} JOIN finding ON finding.rowid = ${table}.finding ORDER BY 1, 2`,
    );
  expect(joined('member', 'claim')).toEqual([
    ['f1', 'c3'],
    ['f2', 'c1'],
    ['f2', 'c2'],
  ]);
  expect(joined('finding_text', 'text')).toEqual([
    ['f1', 'a dam'],
    ['f2', 'the dam'],
  ]);
  database.exec(`DELETE FROM finding WHERE id = 'f2'`);
  expect(joined('member', 'claim')).toEqual([['f1', 'c3']]);
  expect(joined('finding_text', 'text')).toEqual([['f1', 'a dam']]);
});
