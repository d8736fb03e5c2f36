const { default: Sequencer } = require('@jest/test-sequencer');

/** Files that take longer than their size tells: begun last, one of them would keep a whole run waiting. */
const LONG = [/\bdeal\.browser-spec\.ts$/, /\bpages\.browser-spec\.ts$/];

/** The long ones first, the others as jest orders them. */
module.exports = class extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => LONG.findIndex((long) => long.test(path)) + 1 || LONG.length + 1;
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
};
