import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The notices for 2024 to 2026. Days as in the npm package chinese-days 1.5.7, compared day by day with the wording of the
 * press copies named in source_url; numbers of the documents as these or other copies give them. Confidence: high; the
 * papers themselves were not at hand, so the notes say where the words come from.
 */
const DECREES = [
  {
    id: '0191c000-0000-7000-8000-000000002024',
    ...{ year: 2024, number: '国办发明电〔2023〕7号', issuedOn: '2023-10-25' },
    sourceUrl: 'http://paper.people.com.cn/rmrb/html/2023-10/26/nw.D110000renmrb_20231026_3-06.htm',
    off: '01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-10 09-15..09-17 10-01..10-07',
    worked: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  },
  {
    id: '0191c000-0000-7000-8000-000000002025',
    ...{ year: 2025, number: '国办发明电〔2024〕12号', issuedOn: '2024-11-12' },
    sourceUrl: 'https://m.gmw.cn/2024-11/12/content_1303894933.htm',
    off: '01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08',
    worked: '01-26 02-08 04-27 09-28 10-11',
  },
  {
    id: '0191c000-0000-7000-8000-000000002026',
    ...{ year: 2026, number: '国办发明电〔2025〕7号', issuedOn: '2025-11-04' },
    sourceUrl: 'https://politics.gmw.cn/2025-11/04/content_38391083.htm',
    off: '01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07',
    worked: '01-04 02-14 02-28 05-09 09-20 10-10',
  },
];

const NOTE =
  '随系统装入：日期取自 npm 软件包 chinese-days 1.5.7，与来源网页所载通知全文逐日核对一致；未见文件原件。' +
  ' Shipped with the system: days of chinese-days 1.5.7, compared with the text at the source; the paper itself was not seen.';
const SHIPPED_AT = '2025-11-05T00:00:00+08:00';

export class LoadDecrees1763800021050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const { id, year, number, sourceUrl, issuedOn, off, worked } of DECREES) {
      const parameters = [id, year, number, sourceUrl, issuedOn, daysOf(year, off), daysOf(year, worked)];
      await runner.query(
        `INSERT INTO holiday_decree (id, state, year, number, source_url, issued_on, off, worked, text, authors, written_at, decided_at)
         VALUES ($1, 'approved', $2, $3, $4, $5, $6, $7, $8, '{}', $9, $9)`,
        [...parameters, NOTE, SHIPPED_AT],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM holiday_decree WHERE id = ANY($1)', [DECREES.map(({ id }) => id)]);
  }
}

/** `01-01 02-10..02-17` → every day of it. */
function daysOf(year: number, words: string): string[] {
  return words.split(' ').flatMap((span) => {
    const [from = '', to = from] = span.split('..');
    const days: string[] = [];
    const last = Date.parse(`${year}-${to}T00:00:00Z`);
    for (let at = Date.parse(`${year}-${from}T00:00:00Z`); at <= last; at += 86_400_000) {
      days.push(new Date(at).toISOString().slice(0, 10));
    }
    return days;
  });
}
