/** Every value of the visual language, once: the public side's CSS variables and antd's theme are both made of it. */
export const colours = {
  pri: '#17595a',
  priHover: '#1f6e6d',
  priActive: '#0f4243',
  priTint: '#e6f0ee',
  priLine: '#b4d0cb',
  ink: '#17252a',
  ink2: '#43535a',
  ink3: '#5f6e74',
  paper: '#f4f6f4',
  card: '#ffffff',
  sunk: '#edf1ef',
  line: '#dde4e1',
  lineStrong: '#c2cdc9',
  control: '#839194',
  ok: '#27703f',
  okTint: '#e7f3ea',
  okLine: '#b5d8bf',
  warn: '#875400',
  warnTint: '#fcf3e1',
  warnLine: '#e6cd98',
  bad: '#ab2f28',
  badTint: '#fbecea',
  badLine: '#e9bab6',
  unknown: '#584f78',
  unknownTint: '#f1eff7',
  unknownLine: '#a9a1c4',
  info: '#28578c',
  infoTint: '#e9f0f8',
  infoLine: '#b7cde6',
  seal: '#a5382c',
  mark: '#f6e7bd',
  series: '#2f7372',
  seriesBefore: '#b07a2b',
  strip: '#23363b',
  stripText: '#d5e0de',
} as const;

export const fonts = {
  sans: '"PingFang SC","HarmonyOS Sans SC","MiSans","Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei",system-ui,sans-serif',
  serif: '"Songti SC","Noto Serif SC","Noto Serif CJK SC","SimSun",serif',
} as const;

export const sizes = {
  fontSize: 15,
  fontSizeSmall: 13,
  fontSizeLarge: 17,
  control: 38,
  controlSmall: 32,
  controlLarge: 46,
  radius: 7,
  radiusSmall: 5,
  radiusLarge: 10,
} as const;

/** Text on background, each at least 4.5 : 1; a test computes them. */
export const textPairs: readonly (readonly [keyof typeof colours, keyof typeof colours])[] = [
  ['ink', 'paper'],
  ['ink2', 'paper'],
  ['ink3', 'paper'],
  ['ink', 'card'],
  ['ink3', 'card'],
  ['ink3', 'sunk'],
  ['pri', 'card'],
  ['pri', 'paper'],
  ['pri', 'priTint'],
  ['card', 'pri'],
  ['card', 'priHover'],
  ['ok', 'okTint'],
  ['warn', 'warnTint'],
  ['bad', 'badTint'],
  ['unknown', 'unknownTint'],
  ['info', 'infoTint'],
  ['seal', 'card'],
  ['ink', 'mark'],
  ['stripText', 'strip'],
];

/** `priHover` becomes `--pri-hover`. */
export function cssVariables(): string {
  const all = { ...colours, ...fonts };
  const lines = Object.entries(all).map(
    ([name, value]) =>
      `--${name.replaceAll(/[A-Z0-9]/g, (letter) => (/\d/.test(letter) ? letter : `-${letter.toLowerCase()}`))}:${value}`,
  );
  return `:root{${lines.join(';')}}`;
}
