// Specs that meet a database, an api or a browser share the machine with each other; five seconds are too few then.
jest.setTimeout(30_000);
