import { stopQuietlyWhenNobodyReads } from './console.ts';
import { program } from './program.ts';
import { reportFailure } from './report-failure.ts';

stopQuietlyWhenNobodyReads();
try {
  await program().parseAsync();
} catch (error) {
  process.exitCode = reportFailure(error);
}
