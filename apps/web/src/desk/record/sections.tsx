import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Dto } from '../../api/client';
import { priceBasis, priceWords } from '../../parts/price';
import { useWords } from '../../words/language';
import { READINESS_NAMES } from '../../words/readiness-names';
import { exactMoney } from '../../words/show';
import { choiceWords, KINDS, SOURCES } from '../form/choices';
import { type FieldName, FIELDS, SECTIONS, type Section } from '../form/fields';
import { codes } from '../queries';
import { AdvantageTable, CompleterList, EvidenceList, FileList, IprList } from './lists';

type RecordDto = Dto['AchievementDto'];

interface Props {
  record: RecordDto;
  /** What stands below a section, as a reviewer's remarks. */
  below?: (section: Section) => ReactNode;
}

/** The whole record to be read, in the form's own sections. */
export function RecordSections({ record, below }: Props) {
  const { t } = useWords();
  return SECTIONS.map(({ section, zh, en }) => (
    <section
      key={section}
      className="card padded"
      id={`section-${section}`}
      aria-labelledby={`heading-${section}`}
    >
      <h2 id={`heading-${section}`}>{t(zh, en)}</h2>
      <dl className="pairs">
        <Inside section={section} record={record} />
      </dl>
      {below?.(section)}
    </section>
  ));
}

function Inside({ section, record }: { section: Section; record: RecordDto }) {
  switch (section) {
    case 'basics':
      return <Basics record={record} />;
    case 'content':
      return <Content record={record} />;
    case 'classification':
      return <Classification record={record} />;
    case 'people':
      return (
        <Pair name="completers">
          <CompleterList completers={record.completers} />
        </Pair>
      );
    case 'proof':
      return <Proof record={record} />;
    case 'price':
      return <Price record={record} />;
  }
}

function Basics({ record }: { record: RecordDto }) {
  const { pick, t } = useWords();
  const { researchFrom, researchTo } = record;
  return (
    <>
      <Pair name="title">{record.title}</Pair>
      <Pair name="titleEn">{record.titleEn}</Pair>
      <Pair name="kind">{choiceWords(KINDS, record.kind, pick)}</Pair>
      <Pair name="benefit">{record.benefit}</Pair>
      <Pair name="researchFrom" label={t('研究起止', 'Research')}>
        {researchFrom &&
          researchTo &&
          t(`${researchFrom} 至 ${researchTo}`, `${researchFrom} to ${researchTo}`)}
      </Pair>
      <Pair name="source">{choiceWords(SOURCES, record.source, pick)}</Pair>
    </>
  );
}

function Content({ record }: { record: RecordDto }) {
  const { t } = useWords();
  return (
    <>
      <Pair name="problem">{record.problem}</Pair>
      <Pair name="summary">{record.summary}</Pair>
      <Pair name="keywords">{record.keywords.join(t('、', ', '))}</Pair>
      <Pair name="advantages">
        {record.advantages.length > 0 && <AdvantageTable advantages={record.advantages} />}
      </Pair>
    </>
  );
}

function Classification({ record }: { record: RecordDto }) {
  const { pick } = useWords();
  return (
    <>
      <Pair name="fieldCode">{record.field && pick(record.field.name, record.field.nameEn)}</Pair>
      <Pair name="disciplineCode">
        {record.disciplineCode && <CodeName table="disciplines" code={record.disciplineCode} />}
      </Pair>
      <Pair name="industryCode">
        {record.industryCode && <CodeName table="industries" code={record.industryCode} />}
      </Pair>
    </>
  );
}

function CodeName({ table, code }: { table: 'disciplines' | 'industries'; code: string }) {
  const name = useQuery(codes(table)).data?.find((one) => one.code === code)?.name;
  return `${code} ${name ?? ''}`;
}

function Proof({ record }: { record: RecordDto }) {
  const { pick } = useWords();
  const level = record.readiness === null ? undefined : READINESS_NAMES[record.readiness - 1];
  return (
    <>
      <Pair name="readiness">{level && `TRL ${record.readiness} ${pick(level.zh, level.en)}`}</Pair>
      <Pair name="evidence">{record.evidence.length > 0 && <EvidenceList evidence={record.evidence} />}</Pair>
      <Pair name="attachments">
        {record.attachments.length > 0 && <FileList files={record.attachments} />}
      </Pair>
      <Pair name="ipr">{record.ipr.length > 0 && <IprList ipr={record.ipr} />}</Pair>
    </>
  );
}

function Price({ record: { price } }: { record: RecordDto }) {
  const words = useWords();
  const sums = [price?.low, price?.high].flatMap((sum) => (sum ? [exactMoney(sum, words.language)] : []));
  return (
    <Pair name="price">
      {price && (
        <>
          <b>{priceWords(price, words)}</b>
          {sums.length > 0 && <span className="small"> {sums.join(' – ')}</span>}
          <br />
          {priceBasis(price, words)}
        </>
      )}
    </Pair>
  );
}

interface PairProps {
  name: FieldName;
  label?: string;
  children: ReactNode;
}

function Pair({ name, label, children }: PairProps) {
  const { t } = useWords();
  return (
    <div>
      <dt>{label ?? t(FIELDS[name].zh, FIELDS[name].en)}</dt>
      <dd>{children || <span className="muted">{t('未提供', 'Not given')}</span>}</dd>
    </div>
  );
}
