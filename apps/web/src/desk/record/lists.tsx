import type { Dto } from '../../api/client';
import { Tag } from '../../parts/tag';
import { useWords } from '../../words/language';
import { READINESS_NAMES } from '../../words/readiness-names';
import { fileSize } from '../../words/show';
import { choiceWords, IPR_KINDS } from '../form/choices';

export function CompleterList({ completers }: { completers: readonly Dto['CompleterDto'][] }) {
  const { t } = useWords();
  return completers
    .map(({ name, title }) => (title ? t(`${name}（${title}）`, `${name} (${title})`) : name))
    .join(t('、', ', '));
}

export function FileList({ files }: { files: readonly Dto['FileDto'][] }) {
  return (
    <ul className="facts-list">
      {files.map(({ id, name, size }) => (
        <li key={id}>
          <a href={`/api/documents/${id}/content`}>{name}</a>
          <small>{fileSize(size)}</small>
        </li>
      ))}
    </ul>
  );
}

export function EvidenceList({ evidence }: { evidence: readonly Dto['EvidenceAnswerDto'][] }) {
  const { t, pick } = useWords();
  return (
    <ul className="facts-list">
      {evidence.map(({ level, name, document }) => (
        <li key={level + name}>
          <span className="small">
            TRL {level} {pick(READINESS_NAMES[level - 1]?.zh ?? '', READINESS_NAMES[level - 1]?.en)}
          </span>
          <span>{name}</span>
          {document ? (
            <a href={`/api/documents/${document.id}/content`}>
              {t('打开文件', 'Open the file')} <small>{fileSize(document.size)}</small>
            </a>
          ) : (
            <Tag kind="unknown">{t('没有附文件', 'No file')}</Tag>
          )}
        </li>
      ))}
    </ul>
  );
}

export function IprList({ ipr }: { ipr: readonly Dto['IprItemDto'][] }) {
  const { t, pick } = useWords();
  return (
    <ul className="facts-list">
      {ipr.map(({ kind, number, name }) => (
        <li key={number}>
          <span className="small">{choiceWords(IPR_KINDS, kind, pick)}</span>
          <span>
            {name} <small className="muted">{number}</small>
          </span>
          <Tag kind="unknown">{t('状态待核实', 'To be verified')}</Tag>
        </li>
      ))}
    </ul>
  );
}

export function AdvantageTable({ advantages }: { advantages: readonly Dto['AdvantageDto'][] }) {
  const { t } = useWords();
  const heads = [
    t('指标', 'Figure'),
    t('这项成果', 'This one'),
    t('现有做法', 'Existing'),
    t('数据出处', 'Source'),
  ];
  return (
    <table className="compare">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {advantages.map(({ indicator, ours, existing, source }) => (
          <tr key={indicator}>
            <th scope="row">{indicator}</th>
            {[ours, existing, source].map((text, index) => (
              <td key={heads[index + 1]} data-label={heads[index + 1]}>
                {text || t('未提供', 'Not given')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
