import { colours, cssVariables, textPairs } from '../../apps/web/src/design/tokens';

const LEAST = 4.5;

/** Contrast of two colours as WCAG 2.1 defines it. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)].toSorted((x, y) => y - x) as [number, number];
  return (a + 0.05) / (b + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('the visual language', () => {
  it.each(textPairs)('keeps %s readable on %s', (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(LEAST);
  });

  it('shows the edge of a control at 3 : 1 or more', () => {
    expect(contrast(colours.control, colours.card)).toBeGreaterThanOrEqual(3);
  });

  it('measures as the standard does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('gives every value to style sheets under its own name', () => {
    expect(cssVariables()).toContain('--pri:#17595a');
    expect(cssVariables()).toContain('--pri-hover:#1f6e6d');
    expect(cssVariables()).toContain('--ink2:#43535a');
  });
});
