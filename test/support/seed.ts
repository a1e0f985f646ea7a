import fc from 'fast-check';

// The same commit passes or fails for everybody; `SEED=4711 npm test` looks at other random cases.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_121) });
