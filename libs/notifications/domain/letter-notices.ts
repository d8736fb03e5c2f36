import { DUTIES, type LetterStory } from '@market/organizations';
import {
  letterAccepted,
  letterDeclined,
  letterEnding,
  letterIssued,
  letterRenounced,
  letterRevoked,
} from '@market/organizations/facts';
import type { NoticeRule } from './notice';

/** With where the two people are reached. */
export interface LetterAbout extends LetterStory {
  issuer: { personId: string; email: string };
  /** Undefined while nobody has answered. */
  agent: { personId: string; email: string } | undefined;
}

type Rule = NoticeRule<LetterAbout>;

const HREF = '/desk/letters';
const UNIT_HREF = '/desk/unit';
const toIssuer: Rule['audience'] = ({ principal, issuer }) => ({ unitId: principal.id, person: issuer });
const toAgent: Rule['audience'] = ({ letter, agent }) =>
  agent ? { unitId: undefined, person: agent } : { address: letter.agentEmail };
const toAdministrators: Rule['audience'] = ({ principal }) => ({
  unitId: principal.id,
  duty: 'unit-administrator',
});

const names = ({ principal }: LetterAbout) => ({
  zh: principal.name,
  en: principal.nameEn ?? principal.name,
});

const issued: Rule = {
  audience: ({ letter }) => ({ address: letter.agentEmail }),
  text: (about) => {
    const { letter } = about;
    const { zh, en } = names(about);
    const { number, agentName, duties, fromDay, untilDay } = letter;
    return {
      title: `${zh}授权你代办`,
      titleEn: `${en} authorises you to act for it`,
      text:
        `${agentName}：授权书 ${number}，${duties.map((duty) => DUTIES[duty].zh).join('、')}，` +
        `${fromDay} 至 ${untilDay}。用这个邮箱登录或注册后接受，接受了才生效。`,
      textEn:
        `Letter ${number}: ${duties.map((duty) => DUTIES[duty].en).join(', ')}, ${fromDay} to ${untilDay}. ` +
        'Sign in or sign up with this address and accept it; it holds once you do.',
      href: HREF,
    };
  },
};

function answered(words: { zh: string; en: string }, then: { zh: string; en: string }): Rule {
  return {
    audience: toIssuer,
    text: ({ letter: { number, agentName } }) => ({
      title: `${agentName}${words.zh}授权书 ${number}`,
      titleEn: `${agentName} ${words.en} letter ${number}`,
      text: then.zh,
      textEn: then.en,
      href: UNIT_HREF,
    }),
  };
}

const revoked: Rule = {
  audience: toAgent,
  text: (about) => ({
    title: `授权书 ${about.letter.number} 已收回`,
    titleEn: `Letter ${about.letter.number} was revoked`,
    text: `${names(about).zh}收回了授权，原因：${about.letter.reason ?? ''}。你不能再代它办事。`,
    textEn: `${names(about).en} has taken it back: ${about.letter.reason ?? ''}. You can no longer act for it.`,
    href: HREF,
  }),
};

function ending(audience: Rule['audience'], href: string, next: { zh: string; en: string }): Rule {
  return {
    audience,
    text: (about) => {
      const { number, agentName, untilDay } = about.letter;
      return {
        title: `授权书 ${number} 到 ${untilDay} 为止`,
        titleEn: `Letter ${number} ends on ${untilDay}`,
        text: `${agentName}代${names(about).zh}办事的授权到 ${untilDay} 当天为止，次日自动失效。${next.zh}`,
        textEn: `${agentName} may act for ${names(about).en} until ${untilDay}, included. ${next.en}`,
        href,
      };
    },
  };
}

/** Who hears of a letter of authority; whoever caused it is left out by the use case. */
export const LETTER_NOTICES: Readonly<Record<string, readonly Rule[]>> = {
  [letterIssued.name]: [issued],
  [letterAccepted.name]: [
    answered(
      { zh: '接受了', en: 'accepted' },
      { zh: '在授权的日期内，他可以代本单位办授权的事。', en: 'Between its days he may act for your unit.' },
    ),
  ],
  [letterDeclined.name]: [
    answered(
      { zh: '谢绝了', en: 'declined' },
      { zh: '授权没有生效。需要的话另请一位。', en: 'It never held. Ask somebody else if you need to.' },
    ),
  ],
  [letterRenounced.name]: [
    answered(
      { zh: '辞去了', en: 'gave up' },
      {
        zh: '他不能再代本单位办事。手上的事请安排别人。',
        en: 'He can no longer act for you. Let others go on.',
      },
    ),
  ],
  [letterRevoked.name]: [revoked],
  [letterEnding.name]: [
    ending(toAgent, HREF, {
      zh: '还要办的，请对方再签发一份。',
      en: 'Ask for another if you need more time.',
    }),
    ending(toAdministrators, UNIT_HREF, {
      zh: '还要他办的，再签发一份。',
      en: 'Issue another if you still need him.',
    }),
  ],
};
