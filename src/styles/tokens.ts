/**
 * Public `--psoas-*` properties → private `--_*` ones; each default is written once, here. One accent derives the
 * palette: its hue is kept, lightness and chroma are clamped so that every pair of the contrast table holds. What an
 * older engine cannot derive, ThemeController works out from this very text.
 */
import { css, type CSSResult } from 'lit';

export const tokens: CSSResult = css`
  :host {
    --_accent: var(--psoas-accent, #0b6bcb);

    --_surface: var(--psoas-surface, light-dark(#fff, oklch(from var(--_accent) 0.19 min(c, 0.012) h)));
    --_sunken: var(
      --psoas-sunken,
      light-dark(oklch(from var(--_accent) 0.975 min(c, 0.008) h), oklch(from var(--_accent) 0.225 min(c, 0.014) h))
    );
    --_tint: var(
      --psoas-tint,
      light-dark(oklch(from var(--_accent) 0.97 min(c, 0.014) h), oklch(from var(--_accent) 0.27 min(c, 0.03) h))
    );
    --_tint-strong: var(
      --psoas-tint-strong,
      light-dark(oklch(from var(--_accent) 0.94 min(c, 0.028) h), oklch(from var(--_accent) 0.32 min(c, 0.04) h))
    );
    --_ink: var(
      --psoas-ink,
      light-dark(oklch(from var(--_accent) 0.24 min(c, 0.02) h), oklch(from var(--_accent) 0.94 min(c, 0.01) h))
    );
    --_ink-2: var(
      --psoas-ink-2,
      light-dark(oklch(from var(--_accent) 0.42 min(c, 0.025) h), oklch(from var(--_accent) 0.8 min(c, 0.02) h))
    );
    --_line: var(
      --psoas-line,
      light-dark(oklch(from var(--_accent) 0.88 min(c, 0.012) h), oklch(from var(--_accent) 0.36 min(c, 0.02) h))
    );
    --_line-strong: var(
      --psoas-line-strong,
      light-dark(oklch(from var(--_accent) 0.58 min(c, 0.03) h), oklch(from var(--_accent) 0.62 min(c, 0.03) h))
    );
    --_accent-fill: var(
      --psoas-accent-fill,
      light-dark(
        oklch(from var(--_accent) min(l, 0.5) min(c, 0.16) h),
        oklch(from var(--_accent) max(l, 0.76) min(c, 0.15) h)
      )
    );
    --_accent-fill-hover: var(
      --psoas-accent-fill-hover,
      light-dark(
        oklch(from var(--_accent) calc(min(l, 0.5) - 0.06) min(c, 0.16) h),
        oklch(from var(--_accent) calc(max(l, 0.76) + 0.06) min(c, 0.15) h)
      )
    );
    --_on-accent: var(--psoas-on-accent, light-dark(#fff, oklch(from var(--_accent) 0.18 min(c, 0.02) h)));
    --_accent-ink: var(
      --psoas-accent-ink,
      light-dark(
        oklch(from var(--_accent) min(l, 0.46) min(c, 0.16) h),
        oklch(from var(--_accent) max(l, 0.78) min(c, 0.15) h)
      )
    );
    --_focus: var(--psoas-focus, var(--_accent-ink));

    --_ok: var(--psoas-ok, light-dark(#1b6236, #7fdc9a));
    --_ok-tint: var(--psoas-ok-tint, light-dark(#e8f8ec, #172c1d));
    --_again: var(--psoas-again, light-dark(#784817, #f1c17f));
    --_again-tint: var(--psoas-again-tint, light-dark(#fef3e1, #342615));
    --_now-fill: var(--psoas-now-fill, #9c1b1b);
    --_now: var(--psoas-now, light-dark(#9c1b1b, #f98f87));
    --_on-now: var(--psoas-on-now, #fff);
    --_soon: var(--psoas-soon, light-dark(#784817, #f1c17f));

    --_pain-1: var(--psoas-pain-1, light-dark(#f4b98d, #824f34));
    --_pain-2: var(--psoas-pain-2, light-dark(#e3814a, #ba673e));
    --_pain-3: var(--psoas-pain-3, light-dark(#bf4213, #ee7747));
    --_pain-line: var(--psoas-pain-line, light-dark(#75220a, #ffe1c7));
    --_map-body: var(--psoas-map-body, light-dark(#ebdfd6, #40352e));
    --_map-line: var(--psoas-map-line, light-dark(#9a7e6a, #a28d7f));

    --_radius: var(--psoas-radius, 6px);
    --_space-1: var(--psoas-space-1, 0.25em);
    --_space-2: var(--psoas-space-2, 0.5em);
    --_space-3: var(--psoas-space-3, 0.75em);
    --_space-4: var(--psoas-space-4, 1em);
    --_space-5: var(--psoas-space-5, 1.5em);
    --_space-6: var(--psoas-space-6, 2em);
    --_space-7: var(--psoas-space-7, 2.75em);
    --_target: var(--psoas-target, max(2.75em, 44px));
    --_motion: var(--psoas-motion, 1);
    --_heading-font: var(--psoas-heading-font, inherit);
    --_heading-weight: var(--psoas-heading-weight, 650);
    --_heading-tracking: var(--psoas-heading-tracking, -0.012em);
  }

  :host([theme='light']) {
    color-scheme: light !important;
  }
  :host([theme='dark']) {
    color-scheme: dark !important;
  }
  :host([theme='auto']) {
    color-scheme: light dark !important;
  }

  /* Paper is drawn at once: nothing on it may be half way to what it will be. */
  @media print, (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0;
    }
  }
`;
