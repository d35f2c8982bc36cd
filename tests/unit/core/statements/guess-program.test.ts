import { describe, expect, test } from 'vitest';
import { programSchema } from '@/core/programs/program.ts';
import { guessProgram } from '@/core/statements/guess-program.ts';
import { headerFingerprint } from '@/core/statements/mapping.ts';
import { readTable } from '@/core/statements/table.ts';
import { globalApi } from '../../../support/ledger.ts';

const named = (id: string, name: string) => programSchema.parse({ ...globalApi, id, name });
const programs = [named('global-api', 'Global API'), named('cloud', 'Little Cloud')];
const columns = ['Date', 'Customer', 'Commission'];
const fingerprint = headerFingerprint(columns);
const text = 'Date,Customer,Commission\n2026-06-01,M.,7.50';
const known = (programId: string) => ({ programId, fingerprint });

test.each([
  ['nothing says it', 'statement.csv', text, [], null],
  ['its columns were imported for it before', 'statement.csv', text, [known('cloud')], 'cloud'],
  ['the same columns come from several', 'a.csv', text, [known('cloud'), known('global-api')], null],
  [
    'and the name of the file decides',
    'little-cloud_2026-06.csv',
    text,
    [known('cloud'), known('global-api')],
    'cloud',
  ],
  ['the name of the file holds its name', 'export (Global API) 06.csv', text, [], 'global-api'],
  ['a name is a whole word', 'global-apis.csv', text, [], null],
  [
    'the rows name it',
    'statement.csv',
    'Date,Merchant,Commission\n2026-06-01,Little Cloud,7.50\n2026-06-02,little cloud,1',
    [],
    'cloud',
  ],
  [
    'the rows name several',
    'statement.csv',
    'Date,Merchant,Commission\n2026-06-01,Little Cloud,7.50\n2026-06-02,Global API,1',
    [],
    null,
  ],
])('%s', (_, fileName, statement, remembered, wanted) => {
  const clues = { table: readTable(statement), fileName, programs, remembered, network: null };
  expect(guessProgram(clues)).toBe(wanted);
});

test('the only program there is', () => {
  const clues = { table: readTable(text), fileName: 'a.csv', remembered: [], network: null };
  expect(guessProgram({ ...clues, programs: programs.slice(0, 1) })).toBe('global-api');
  expect(guessProgram({ ...clues, programs: [] })).toBeNull();
});

describe('columns of a network', () => {
  const awin = [...programs, { ...named('awin', 'Shoes'), network: 'awin' }];
  const clues = { table: readTable(text), fileName: 'little-cloud.csv', programs: awin, network: 'awin' };

  test('are of its only program', () => {
    expect(guessProgram({ ...clues, remembered: [] })).toBe('awin');
  });

  test('unless they were imported for another before', () => {
    expect(guessProgram({ ...clues, remembered: [known('cloud')] })).toBe('cloud');
  });

  test('and leave the choice where it has several', () => {
    const two = [...awin, { ...named('hats', 'Hats'), network: 'awin' }];
    expect(guessProgram({ ...clues, programs: two, fileName: 'a.csv', remembered: [] })).toBeNull();
  });
});
