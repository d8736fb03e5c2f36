import type { Load } from '@market/organizations';
import { loadFinished, loadSubmitted } from '@market/organizations/facts';
import type { NoticeRule } from './notice';

/** With where the two who had to do with it are reached. */
export interface LoadAbout {
  load: Load;
  uploader: { personId: string; email: string };
  releaser: { personId: string; email: string } | undefined;
}

type Rule = NoticeRule<LoadAbout>;

function finished(who: 'uploader' | 'releaser'): Rule {
  return {
    audience: ({ load, uploader, releaser }) => ({
      unitId: load.holders.office,
      person: who === 'uploader' ? uploader : (releaser ?? uploader),
    }),
    text: ({ load: { id, name, counts } }) => ({
      title: counts.open > 0 ? `导入了一部分：${name}` : `导入完成：${name}`,
      titleEn: counts.open > 0 ? `Imported in part: ${name}` : `Imported: ${name}`,
      text: `已导入 ${counts.imported} 行${counts.open > 0 ? `，还有 ${counts.open} 行要改，改好再提交` : ''}。`,
      textEn: `${counts.imported} rows imported${counts.open > 0 ? `, ${counts.open} to be mended` : ''}.`,
      href: `/desk/loads/${id}`,
    }),
  };
}

/** Who hears of a first load. */
export const LOAD_NOTICES: Readonly<Record<string, readonly Rule[]>> = {
  [loadSubmitted.name]: [
    {
      audience: ({ load }) => ({ unitId: load.holders.office, duty: 'unit-verifier' }),
      text: ({ load: { id, name, counts, uploadedByName } }) => ({
        title: `放行导入：${name}`,
        titleEn: `Release: ${name}`,
        text: `${uploadedByName}上传的名单有 ${counts.ready} 行可以导入。上传和改过的人不能放行。`,
        textEn: `${uploadedByName}’s list has ${counts.ready} rows ready. Whoever uploaded or changed it cannot release it.`,
        href: `/desk/loads/${id}`,
      }),
    },
  ],
  [loadFinished.name]: [finished('uploader'), finished('releaser')],
};
