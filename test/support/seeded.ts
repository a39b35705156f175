import fc from 'fast-check';

/**
 * fast-check, drawing the same in every run, so that a submission is not refused for what another one did.
 * `PROPERTY_SEED=random` draws anew (a failure prints its seed), `PROPERTY_SEED=12` draws what a failure with that seed drew.
 */
const { PROPERTY_SEED } = process.env;
if (PROPERTY_SEED !== 'random') fc.configureGlobal({ seed: Number(PROPERTY_SEED ?? 1) });

export default fc;
