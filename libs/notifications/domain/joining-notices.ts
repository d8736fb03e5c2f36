import type { UnitApplication } from '@market/organizations';
import {
  applicationApproved,
  applicationRefused,
  applicationReturned,
  applicationSubmitted,
} from '@market/organizations/facts';
import type { NoticeRule } from './notice';

type Rule = NoticeRule<UnitApplication>;

const HREF = '/desk/join';
const toApplicant: Rule['audience'] = ({ applicantId, email }) => ({
  unitId: undefined,
  person: { personId: applicantId, email },
});
const fieldsMarked = ({ remarks }: UnitApplication) =>
  remarks.length > 0
    ? { zh: `有 ${remarks.length} 处要改。`, en: ` ${remarks.length} fields are marked.` }
    : { zh: '', en: '' };

/** Who hears how a unit joins. */
export const JOINING_NOTICES: Readonly<Record<string, readonly Rule[]>> = {
  [applicationSubmitted.name]: [
    {
      audience: ({ holders }) => ({ unitId: holders.office, duty: 'unit-verifier' }),
      text: ({ id, form, applicantName }) => ({
        title: `核验入驻：${form.name}`,
        titleEn: `Verify a unit: ${form.nameEn ?? form.name}`,
        text: `${applicantName}为${form.name}（${form.creditCode}）提交了入驻申请。`,
        textEn: `${applicantName} applied for ${form.nameEn ?? form.name} (${form.creditCode}) to join.`,
        href: `/desk/verifications/${id}`,
      }),
    },
  ],
  [applicationReturned.name]: [
    {
      audience: toApplicant,
      text: (about) => ({
        title: `请修改入驻申请：${about.form.name}`,
        titleEn: `Please revise: ${about.form.nameEn ?? about.form.name}`,
        text: `${about.reason ?? ''}。${fieldsMarked(about).zh}改好重新提交，填过的都还在。`,
        textEn: `${about.reason ?? ''}.${fieldsMarked(about).en} Revise and submit again; what you typed is kept.`,
        href: HREF,
      }),
    },
  ],
  [applicationApproved.name]: [
    {
      audience: toApplicant,
      text: ({ form }) => ({
        title: `已入驻：${form.name}`,
        titleEn: `Joined: ${form.nameEn ?? form.name}`,
        text: '你是它的单位管理员，现在就可以发布、洽谈，并邀请同事加入。',
        textEn: 'You are its administrator: publish, negotiate and invite your colleagues.',
        href: '/desk/unit',
      }),
    },
  ],
  [applicationRefused.name]: [
    {
      audience: toApplicant,
      text: ({ form, reason }) => ({
        title: `入驻申请未通过：${form.name}`,
        titleEn: `Refused: ${form.nameEn ?? form.name}`,
        text: `原因：${reason ?? ''}。情况有变可以重新申请。`,
        textEn: `Reason: ${reason ?? ''}. You can apply again when this has changed.`,
        href: HREF,
      }),
    },
  ],
};
