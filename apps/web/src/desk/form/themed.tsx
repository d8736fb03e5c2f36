import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import enUS from 'antd/locale/en_US';
import type { ReactNode } from 'react';
import { colours, sizes } from '../../design/tokens';
import { useWords } from '../../words/language';

const FLOATING = '0 6px 20px rgba(23,42,48,.08)';

const theme = {
  cssVar: {},
  hashed: false,
  token: {
    colorPrimary: colours.pri,
    colorLink: colours.pri,
    colorPrimaryHover: colours.priHover,
    colorPrimaryActive: colours.priActive,
    colorPrimaryBg: colours.priTint,
    colorPrimaryBorder: colours.priLine,
    colorText: colours.ink,
    colorTextSecondary: colours.ink2,
    colorTextTertiary: colours.ink3,
    colorTextPlaceholder: colours.ink3,
    colorTextDescription: colours.ink3,
    colorTextDisabled: colours.ink3,
    colorBorder: colours.control,
    colorBorderSecondary: colours.line,
    colorSplit: colours.line,
    colorFillTertiary: colours.sunk,
    colorFillQuaternary: colours.paper,
    colorSuccess: colours.ok,
    colorWarning: colours.warn,
    colorError: colours.bad,
    colorInfo: colours.info,
    colorSuccessBg: colours.okTint,
    colorWarningBg: colours.warnTint,
    colorErrorBg: colours.badTint,
    colorInfoBg: colours.infoTint,
    colorBgLayout: colours.paper,
    colorBgContainer: colours.card,
    // The page's, which differs by language.
    fontFamily: 'inherit',
    fontSize: sizes.fontSize,
    fontSizeSM: sizes.fontSizeSmall,
    fontSizeLG: sizes.fontSizeLarge,
    lineHeight: 1.6,
    controlHeight: sizes.control,
    controlHeightSM: sizes.controlSmall,
    controlHeightLG: sizes.controlLarge,
    borderRadius: sizes.radius,
    borderRadiusSM: sizes.radiusSmall,
    borderRadiusLG: sizes.radiusLarge,
    boxShadow: FLOATING,
    boxShadowSecondary: FLOATING,
    motionDurationMid: '.14s',
    motionDurationSlow: '.18s',
  },
} as const;

/** Antd's inputs in the market's own colours and sizes; only pages with a form load them. */
export function Themed({ children }: { children: ReactNode }) {
  const { language } = useWords();
  return (
    <ConfigProvider theme={theme} locale={language === 'en' ? enUS : zhCN}>
      {children}
    </ConfigProvider>
  );
}
