import type { Dto } from '../../api/client';
import { Tag } from '../../parts/tag';
import { useWords } from '../../words/language';
import { publicPage } from '../here';

/** What a change would do, counted from the records; what cannot be counted says so. */
export function Effects({ effects, title }: { effects: readonly Dto['EffectDto'][]; title: string }) {
  const { t, pick } = useWords();
  return (
    <div className="effects">
      <h3>{title}</h3>
      <ul>
        {effects.map(({ text, textEn, count, examples }) => (
          <li key={text}>
            {count === null && <Tag kind="unknown">{t('不知道', 'Unknown')}</Tag>}
            <p>{pick(text, textEn)}</p>
            {examples.length > 0 && (
              <details>
                <summary>{t(`看前 ${examples.length} 项`, `The first ${examples.length}`)}</summary>
                <ul>
                  {examples.map((example) => (
                    <li key={example.href}>
                      <a href={publicPage(example.href)}>{example.title}</a>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
