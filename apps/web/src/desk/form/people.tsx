import { Input } from 'antd';
import { useWords } from '../../words/language';
import { isNamed } from './draft';
import { Rows } from './rows';
import type { SectionProps } from './section';

export function PeopleFields({ draft, set }: SectionProps) {
  const { t } = useWords();
  return (
    <Rows
      name="completers"
      hint={t(
        '按贡献从大到小排，会印在证书上。',
        'In order of contribution; they are printed on the certificate.',
      )}
      add={t('加一位完成人', 'Add a completer')}
      rows={draft.completers}
      blank={{ name: '', title: '' }}
      most={30}
      isWhole={isNamed}
      onChange={(completers) => set({ completers })}
    >
      {(row, change, cell) => (
        <>
          {cell(t('姓名', 'Name'), (control) => (
            <Input
              {...control}
              maxLength={50}
              value={row.name}
              onChange={({ target }) => change({ name: target.value })}
            />
          ))}
          {cell(t('职称（选填）', 'Title (optional)'), (control) => (
            <Input
              {...control}
              maxLength={50}
              value={row.title}
              onChange={({ target }) => change({ title: target.value })}
            />
          ))}
        </>
      )}
    </Rows>
  );
}
