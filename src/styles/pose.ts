/** The colours of the person in the pictures of exercises; both follow the accent. */
import { css, type CSSResult } from 'lit';

export const poseStyles: CSSResult = css`
  :host {
    --_person: var(
      --psoas-person,
      light-dark(oklch(from var(--_accent) 0.45 min(c, 0.045) h), oklch(from var(--_accent) 0.72 min(c, 0.045) h))
    );
    --_person-far: var(
      --psoas-person-far,
      light-dark(oklch(from var(--_accent) 0.76 min(c, 0.03) h), oklch(from var(--_accent) 0.44 min(c, 0.03) h))
    );
    --_pose-muscle: var(--psoas-fig-muscle, light-dark(#c24e48, #d26157));
  }
  .pose {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: hidden;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .pose-person {
    fill: var(--_person);
  }
  .pose-person-far {
    fill: var(--_person-far);
  }
  .pose-person-casing {
    fill: var(--_stage, var(--_sunken));
    stroke: var(--_stage, var(--_sunken));
    stroke-width: 16;
  }
  .pose-psoas {
    fill: var(--_pose-muscle);
  }
  .pose-psoas-casing {
    fill: var(--_stage, var(--_sunken));
  }
  .pose-prop {
    fill: var(--_surface);
    stroke: var(--_line-strong);
    stroke-width: 6;
  }
  .pose-prop-line,
  .pose-floor,
  .pose-band,
  .pose-move {
    fill: none;
    stroke: var(--_line-strong);
    stroke-width: 8;
  }
  .pose-band {
    stroke: var(--_soon);
    stroke-width: 12;
  }
  .pose-move {
    stroke: var(--_accent-ink);
    stroke-width: 13;
  }

  @media (forced-colors: active) {
    .pose {
      forced-color-adjust: none;
    }
    .pose-person {
      fill: CanvasText;
    }
    .pose-person-far {
      fill: color-mix(in srgb, CanvasText 40%, Canvas);
    }
    .pose-prop {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 7;
    }
    .pose-person-casing {
      fill: Canvas;
      stroke: Canvas;
    }
    .pose-psoas-casing {
      fill: Canvas;
    }
    .pose-psoas {
      fill: Highlight;
    }
    .pose-prop-line,
    .pose-floor,
    .pose-band,
    .pose-move {
      stroke: CanvasText;
    }
  }

  @media print {
    .pose {
      print-color-adjust: exact;
      --_stage: #fff;
    }
    .pose-person {
      fill: #333;
    }
    .pose-person-far {
      fill: #aaa;
    }
    .pose-psoas {
      fill: #c02722;
    }
    .pose-prop {
      fill: #fff;
      stroke: #777;
    }
    .pose-prop-line,
    .pose-floor {
      stroke: #777;
    }
    .pose-band,
    .pose-move {
      stroke: #000;
    }
  }
`;
